package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.store.ShopLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two starts on one folder, the second of them in a program of its own.
class SecondStartTest {

    private static final Instant NOON = Instant.parse("2026-11-27T11:00:00Z");

    @TempDir
    private Path folder;

    private final AtomicInteger shown = new AtomicInteger();

    /// What a second program does: it says what came of asking for the lock.
    static final class Second {
        private Second() {}

        public static void main(String[] words) throws InterruptedException {
            switch (ShopLock.take(Path.of(words[0]))) {
                case ShopLock.Answer.Held _ -> {
                    System.out.println("held");
                    Thread.sleep(60_000);
                }
                case ShopLock.Answer.Taken(var note) ->
                    System.out.println(Holder.read(note).map(Holder::show).orElse(false) ? "shown" : "silent");
                case ShopLock.Answer.Ours _, ShopLock.Answer.Impossible _ -> System.out.println("neither");
            }
        }
    }

    @Test
    void the_second_program_brings_the_window_of_the_first_to_the_front() throws IOException {
        var premises = new Premises(() -> NOON, shown::incrementAndGet);
        premises.enter(folder);
        assertThat(said(second())).isEqualTo("shown");
        assertThat(shown).hasValue(1);
        premises.close();
    }

    @Test
    void a_lock_left_by_a_crash_is_free_at_once() throws IOException, InterruptedException {
        var first = second();
        assertThat(said(first)).isEqualTo("held");
        assertThat(ShopLock.take(folder)).isInstanceOf(ShopLock.Answer.Taken.class);
        first.destroyForcibly();
        assertThat(first.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("holdt.lock")).exists();
        try (var lock = ((ShopLock.Answer.Held) ShopLock.take(folder)).lock()) {
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void a_file_that_nobody_holds_says_nothing() throws IOException {
        Files.writeString(folder.resolve("holdt.lock"), new Holder(1, NOON, 1, "word").written());
        assertThat(ShopLock.take(folder)).isInstanceOf(ShopLock.Answer.Held.class);
    }

    @Test
    void other_folders_have_locks_of_their_own(@TempDir Path other) {
        try (var one = ((ShopLock.Answer.Held) ShopLock.take(folder)).lock();
                var two = ((ShopLock.Answer.Held) ShopLock.take(other)).lock()) {
            assertThat(one).isNotSameAs(two);
        }
    }

    @Test
    void looking_at_the_lock_again_does_not_let_go_of_it() throws IOException {
        try (var lock = ((ShopLock.Answer.Held) ShopLock.take(folder)).lock()) {
            lock.write("");
            assertThat(ShopLock.take(folder)).isInstanceOf(ShopLock.Answer.Ours.class);
            assertThat(said(second())).isEqualTo("silent");
        }
    }

    @Test
    void the_word_is_for_its_users_eyes_only_and_a_wrong_one_shows_nothing() throws IOException {
        var premises = new Premises(() -> NOON, shown::incrementAndGet);
        premises.enter(folder);
        var file = folder.resolve("holdt.lock");
        var holder = ((ShopLock.Answer.Ours) ShopLock.take(folder));
        assertThat(holder).isNotNull();
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        premises.close();
        try (var door = FrontDoor.open(shown::incrementAndGet)) {
            assertThat(FrontDoor.call(door.port(), "another word")).isFalse();
            assertThat(FrontDoor.call(door.port(), "")).isFalse();
            assertThat(shown).hasValue(0);
            assertThat(FrontDoor.call(door.port(), door.word())).isTrue();
        }
    }

    private Process second() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Second.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String said(Process program) throws IOException {
        return program.inputReader().readLine();
    }
}
