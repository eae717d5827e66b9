package dk.holdt.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.usecase.secret.RecoveryKey;
import dk.holdt.usecase.secret.ShopKey.Recovered;
import dk.holdt.usecase.secret.ShopKey.Standing;
import dk.holdt.usecase.secret.Unsealed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

    private static final String HERE = "repair:42:unlock_code";

    @TempDir
    Path folder;

    private final KeysInMemory book = new KeysInMemory();

    @Test
    void the_paper_brings_the_key_back_and_with_it_codes_and_pins() throws IOException {
        var sealed = vault().seal(HERE, "2580").orElseThrow();
        var pepper = vault().pepper().orElseThrow();
        var paper = paper();
        Files.delete(key());
        var vault = vault();
        assertThat(vault.standing()).isEqualTo(Standing.AWAY);

        assertThat(vault.recover(paper)).isEqualTo(Recovered.DONE);

        assertThat(vault.standing()).isEqualTo(Standing.HERE);
        assertThat(vault.open(HERE, sealed)).isEqualTo(new Unsealed.Opened("2580"));
        assertThat(vault().pepper().orElseThrow()).isEqualTo(pepper);
        assertThat(vault.recover(paper)).isEqualTo(Recovered.NOT_NEEDED);
    }

    @Test
    void another_paper_and_the_paper_of_before_open_nothing() throws IOException {
        var before = paper();
        var now = paper();
        Files.delete(key());
        assertThat(vault().recover(before)).isEqualTo(Recovered.WRONG_KEY);
        assertThat(vault().recover(new RecoveryKey(new byte[RecoveryKey.BYTES])))
                .isEqualTo(Recovered.WRONG_KEY);
        assertThat(key()).doesNotExist();
        assertThat(vault().recover(now)).isEqualTo(Recovered.DONE);
    }

    @Test
    void without_a_paper_that_was_asked_back_there_is_nothing_to_recover_by() throws IOException {
        var vault = vault();
        assertThat(vault.standing()).isEqualTo(Standing.NOT_YET);
        var fresh = vault.wrap().orElseThrow();
        Files.delete(key());
        assertThat(vault().recover(fresh.recovery())).isEqualTo(Recovered.NO_COPY);
        assertThat(vault().wrap()).isEmpty();
    }

    @Test
    void the_key_of_another_shop_is_laid_aside_and_never_written_over() throws IOException {
        var paper = paper();
        Files.delete(key());
        new KeyFile(folder).write(DataKey.random());
        var others = Files.readAllBytes(key());

        assertThat(vault().recover(paper)).isEqualTo(Recovered.DONE);

        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("vault.key.aside")))
                    .singleElement()
                    .satisfies(file -> assertThat(file).hasBinaryContent(others));
        }
    }

    @Test
    void a_key_that_was_put_back_by_hand_is_found_without_a_new_start() throws IOException {
        var sealed = vault().seal(HERE, "2580").orElseThrow();
        var aside = Files.move(key(), folder.resolve("aside"));
        var vault = vault();
        assertThat(vault.open(HERE, sealed)).isEqualTo(new Unsealed.Locked());
        Files.move(aside, key());
        assertThat(vault.open(HERE, sealed)).isEqualTo(new Unsealed.Opened("2580"));
    }

    @Test
    void a_key_made_anew_seals_and_opens_nothing_of_before() throws IOException {
        var sealed = vault().seal(HERE, "2580").orElseThrow();
        assertThat(vault().startAnew()).as("the key is here").isFalse();
        Files.delete(key());

        var vault = vault();
        assertThat(vault.startAnew()).isTrue();

        assertThat(vault.open(HERE, sealed)).isEqualTo(new Unsealed.Damaged());
        var fresh = vault.seal(HERE, "1470").orElseThrow();
        assertThat(vault().open(HERE, fresh)).isEqualTo(new Unsealed.Opened("1470"));
    }

    private RecoveryKey paper() {
        var fresh = vault().wrap().orElseThrow();
        assertThat(fresh.wrapped()).startsWith("rk1:");
        book.keep(fresh.wrapped(), Instant.EPOCH, 1);
        return fresh.recovery();
    }

    private Vault vault() {
        return new Vault(folder, book);
    }

    private Path key() {
        return folder.resolve(KeyFile.NAME);
    }
}
