package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.cli.HoldtCommand;
import dk.holdt.usecase.secret.MakeRecoveryKey;
import dk.holdt.usecase.secret.RecoveryKey;
import dk.holdt.usecase.secret.Unsealed;
import dk.holdt.usecase.staff.PinAnswer;
import dk.holdt.usecase.staff.Proof;
import dk.holdt.usecase.staff.StaffAnswer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole shop loses its key file, with its recovery paper and without, and goes on.
class KeyLostTest {

    private static final String HERE = "repair:1:unlock_code";
    private static final String METTES = "472831";
    private static final String MIAS = "2580";

    @TempDir
    Path outer;

    private final StringWriter said = new StringWriter();
    private Path folder;
    private ShopAtWork counter;
    private long mette;
    private long mia;

    @BeforeEach
    void open() {
        folder = outer.resolve("data");
        counter = ShopAtWork.opened(folder);
        mette = counter.staff("Mette");
        mia = counter.staff("Mia");
        var pins = counter.shop.people.setting();
        assertThat(pins.own(new Proof(mette, ""), METTES)).isInstanceOf(StaffAnswer.Done.class);
        assertThat(pins.own(new Proof(mia, ""), MIAS)).isInstanceOf(StaffAnswer.Done.class);
    }

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    void a_copy_and_the_paper_open_what_was_sealed_on_a_machine_that_is_gone() {
        var sealed = counter.shop.vault.seal(HERE, "1470").orElseThrow();
        var paper = paper();
        var keeping = new ShopKeeping(() -> counter.now());
        var copy =
                keeping.copy(folder, Optional.of(outer.resolve("stick"))).copy().file();
        assertThat(folder.resolve("vault.key")).exists();
        assertThat(namesUnder(outer.resolve("stick"))).noneMatch(name -> name.contains("vault"));
        counter.close();

        folder = outer.resolve("another machine");
        makeFolder();
        keeping.restore(folder, copy);
        counter = ShopAtWork.again(folder);
        assertThat(counter.shop.vault.open(HERE, sealed)).isEqualTo(new Unsealed.Locked());
        assertThat(counter.shop.people.comingIn().comeIn(mette, METTES)).isInstanceOf(PinAnswer.NoKey.class);
        assertThat(counter.shop.people.comingIn().comeIn(mia, "9999")).isInstanceOf(PinAnswer.NoKey.class);

        assertThat(call(paper, "recover-key")).as(said.toString()).isZero();

        assertThat(counter.shop.vault.open(HERE, sealed)).isEqualTo(new Unsealed.Opened("1470"));
        assertThat(counter.shop.people.comingIn().comeIn(mette, METTES)).isInstanceOf(PinAnswer.Right.class);
        assertThat(counter.shop.people.comingIn().comeIn(mia, "9999")).isInstanceOf(PinAnswer.Wrong.class);
    }

    @Test
    void the_paper_lies_nowhere_in_the_folder_nor_in_what_the_command_says() {
        LogFile.in(folder.resolve("logs"));
        var paper = paper();
        loseKey();
        assertThat(call(paper, "recover-key")).isZero();
        LogFile.nowhere();
        for (var part : paper.split("-")) {
            assertThat(said.toString()).doesNotContain(part);
            assertThat(filesWith(part)).isEmpty();
        }
    }

    @Test
    void a_wrong_paper_is_refused_in_words_and_writes_nothing() {
        var before = paper();
        var paper = paper();
        assertThat(call(paper, "recover-key")).as("the key is here").isEqualTo(1);
        loseKey();
        assertThat(call(before, "recover-key")).isEqualTo(1);
        assertThat(said.toString()).contains("not the newest recovery key");
        var groups = paper.split("-");
        groups[4] = groups[3];
        assertThat(call(String.join("-", groups), "recover-key")).isEqualTo(1);
        assertThat(said.toString()).contains("group 5");
        assertThat(call("", "recover-key")).isEqualTo(1);
        assertThat(folder.resolve("vault.key")).doesNotExist();
    }

    @Test
    void without_key_and_paper_the_first_manager_comes_in_anew_and_nobody_else() {
        var sealed = counter.shop.vault.seal(HERE, "1470").orElseThrow();
        assertThat(call("584201", "new-key", "--codes-are-lost"))
                .as("the key is here")
                .isEqualTo(1);
        loseKey();
        assertThat(call("584201", "new-key")).as("without saying so").isEqualTo(2);
        assertThat(call("123456", "new-key", "--codes-are-lost")).isEqualTo(1);
        assertThat(folder.resolve("vault.key")).doesNotExist();

        assertThat(call("584201", "new-key", "--codes-are-lost"))
                .as(said.toString())
                .isZero();

        counter.close();
        counter = ShopAtWork.again(folder);
        var people = counter.shop.people;
        assertThat(people.comingIn().comeIn(mette, METTES)).isInstanceOf(PinAnswer.Wrong.class);
        assertThat(people.comingIn().comeIn(mia, MIAS)).isInstanceOf(PinAnswer.Wrong.class);
        assertThat(people.comingIn().comeIn(mia, "")).isInstanceOf(PinAnswer.Wrong.class);
        assertThat(people.comingIn().comeIn(mette, "584201")).isInstanceOf(PinAnswer.Right.class);
        assertThat(people.setting().reset(new Proof(mette, "584201"), mia, MIAS))
                .isInstanceOf(StaffAnswer.Done.class);
        assertThat(people.comingIn().comeIn(mia, MIAS)).isInstanceOf(PinAnswer.Right.class);
        assertThat(counter.shop.vault.open(HERE, sealed)).isEqualTo(new Unsealed.Damaged());
        assertThat(people.recovery().present().asked()).isFalse();
    }

    @Test
    void a_paper_counts_only_once_a_group_was_typed_back() {
        var recovery = counter.shop.people.recovery();
        assertThat(recovery.make(new Proof(mia, MIAS))).isInstanceOf(MakeRecoveryKey.Made.Refused.class);
        assertThat(recovery.make(new Proof(mette, "000000"))).isInstanceOf(MakeRecoveryKey.Made.Refused.class);
        var made = (MakeRecoveryKey.Made.Shown) recovery.make(new Proof(mette, METTES));
        var groups = made.fresh().recovery().groups();
        assertThat(recovery.askBack(made.fresh(), 2, groups.getFirst(), mette)).isFalse();
        assertThat(recovery.present().asked()).isFalse();
        assertThat(recovery.askBack(made.fresh(), 2, groups.get(1), mette)).isTrue();
        assertThat(recovery.present().asked()).isTrue();
    }

    private String paper() {
        var recovery = counter.shop.people.recovery();
        var made = (MakeRecoveryKey.Made.Shown) recovery.make(new Proof(mette, METTES));
        RecoveryKey key = made.fresh().recovery();
        assertThat(recovery.askBack(made.fresh(), 8, key.groups().getLast(), mette))
                .isTrue();
        return String.join("-", key.groups());
    }

    private void loseKey() {
        counter.close();
        try {
            Files.delete(folder.resolve("vault.key"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        counter = ShopAtWork.again(folder);
    }

    private void makeFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int call(String typed, String... words) {
        var out = new PrintWriter(said, true);
        var all = Stream.concat(Arrays.stream(words), Stream.of("--data", folder.toString()))
                .toArray(String[]::new);
        return HoldtCommand.run(new ShopDoor(folder, counter::now, new StringReader(typed)), out, out, all);
    }

    private List<Path> filesWith(String text) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(text))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> namesUnder(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
