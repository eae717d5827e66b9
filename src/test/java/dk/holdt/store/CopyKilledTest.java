package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that is stopped, and then killed, in the middle of a copy.
class CopyKilledTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String HALF = "glob:**/.tmp-*";

    @TempDir
    private Path outer;

    @Test
    void half_a_copy_is_nobodys_while_it_is_made_and_swept_once_its_maker_is_dead()
            throws IOException, InterruptedException {
        assumeThat(Path.of("/bin/kill")).exists();
        var data = outer.resolve("data");
        var folder = outer.resolve("copies");
        try (var shop = new TestShop(data)) {
            var taken = shop.aRepair().number();
            var copies = new Copies(folder);
            var maker = started(data, folder);
            try {
                stoppedInTheMiddle(maker, folder);
                var whole = copies.all();
                assertThat(whole).as("those of before").isNotEmpty().allSatisfy(copies::requireSound);
                copies.sweep();
                assertThat(folder).as("its maker lives").isDirectoryContaining(HALF);
            } finally {
                maker.destroyForcibly().waitFor();
            }
            var whole = copies.all();
            copies.sweep();
            assertThat(folder).isDirectoryNotContaining(HALF);
            assertThat(copies.all()).as("half a copy is none").isEqualTo(whole).allSatisfy(copies::requireSound);
            assertThat(shop.repairs.find(taken)).isPresent();
            copies.make(data, Instant.EPOCH.minusSeconds(1));
        }
        Database.open(data).close();
    }

    private static Process started(Path data, Path folder) throws IOException {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        classes,
                        CopyingUntilKilled.class.getName(),
                        data.toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolveSibling("complaints").toFile())
                .start();
    }

    /// Stopped by the system while half a copy lies there and a whole one beside it; going on where it was not so.
    private void stoppedInTheMiddle(Process maker, Path folder) throws IOException, InterruptedException {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            assertThat(maker.isAlive())
                    .as(Files.readString(folder.resolveSibling("complaints")))
                    .isTrue();
            if (has(folder, "*.db") && has(folder, ".tmp-*")) {
                signal("-STOP", maker);
                if (has(folder, ".tmp-*[0-9a-f]")) {
                    return;
                }
                signal("-CONT", maker);
            }
            maker.waitFor(1, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("never seen in the middle of a copy");
    }

    private static void signal(String which, Process process) throws IOException, InterruptedException {
        new ProcessBuilder("/bin/kill", which, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    private static boolean has(Path folder, String names) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var found = Files.newDirectoryStream(folder, names)) {
            return found.iterator().hasNext();
        }
    }
}
