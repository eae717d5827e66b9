package dk.holdt.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.holdt.usecase.secret.Unsealed;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final String HERE = "repair:42:unlock_code";

    @TempDir
    Path folder;

    private final KeysInMemory book = new KeysInMemory();

    @Test
    void the_first_need_makes_the_key_for_its_user_alone() throws IOException {
        assertThat(vault().seal(HERE, "1234")).isPresent();

        assertThat(book.keyId()).isPresent();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key())))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining("glob:**vault.key");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void the_next_start_opens_what_this_one_sealed() {
        var sealed = vault().seal(HERE, "1234").orElseThrow();
        assertThat(vault().open(HERE, sealed)).isEqualTo(new Unsealed.Opened("1234"));
        assertThat(vault().pepper().orElseThrow())
                .isEqualTo(vault().derived("pin-v1").orElseThrow())
                .hasSize(32);
    }

    @Test
    void without_its_file_codes_are_locked_and_no_new_key_is_made() throws IOException {
        var sealed = vault().seal(HERE, "1234").orElseThrow();
        Files.delete(key());

        assertThat(vault().open(HERE, sealed)).isEqualTo(new Unsealed.Locked());
        assertThat(vault().seal(HERE, "5678")).isEmpty();
        assertThat(vault().pepper()).isEmpty();
        assertThat(key()).doesNotExist();
    }

    @Test
    void the_key_of_another_shop_locks_and_is_left_as_it_is() throws IOException {
        var sealed = vault().seal(HERE, "1234").orElseThrow();
        Files.delete(key());
        new KeyFile(folder).write(DataKey.random());
        var others = Files.readAllBytes(key());

        assertThat(vault().open(HERE, sealed)).isEqualTo(new Unsealed.Locked());
        assertThat(vault().seal(HERE, "5678")).isEmpty();
        assertThat(key()).hasBinaryContent(others);
    }

    @Test
    void every_changed_letter_of_the_file_locks() throws IOException {
        var endsInY = new byte[32];
        endsInY[31] = 0b0110;
        new KeyFile(folder).write(new DataKey(endsInY));
        vault().pepper();
        var whole = Files.readString(key());
        for (int i = 0; i < whole.length(); i++) {
            var letter = whole.charAt(i) == 'a' ? 'b' : 'a';
            Files.writeString(key(), whole.substring(0, i) + letter + whole.substring(i + 1));
            assertThat(vault().pepper()).as("letter %d", i).isEmpty();
        }
        Files.writeString(key(), "");
        assertThat(vault().pepper()).isEmpty();
        Files.writeString(key(), whole);
        assertThat(vault().pepper()).isPresent();
    }

    @Test
    void a_key_without_a_shop_that_remembers_it_is_taken_on() {
        var pepper = vault().pepper().orElseThrow();
        var forgetful = new Vault(folder, new KeysInMemory());
        assertThat(forgetful.pepper()).contains(pepper);
    }

    @Test
    void a_key_is_never_written_over_another() throws IOException {
        vault().pepper();
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> new KeyFile(folder).write(DataKey.random()));
        assertThat(vault().pepper()).isPresent();
    }

    @Test
    void a_file_that_others_may_read_is_taken_back_from_them() throws IOException {
        vault().pepper();
        Files.setPosixFilePermissions(key(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(vault().pepper()).isPresent();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key())))
                .isEqualTo("rw-------");
    }

    @Test
    void an_opened_code_does_not_write_itself_into_a_log() {
        assertThat(new Unsealed.Opened("1234")).asString().doesNotContain("1234");
    }

    private Vault vault() {
        return new Vault(folder, book);
    }

    private Path key() {
        return folder.resolve(KeyFile.NAME);
    }
}
