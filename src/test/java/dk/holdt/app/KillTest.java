package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process is killed at a random moment of its typing and saving, again and again on the same file; what it had
/// acknowledged must be there each time, and nothing by halves.
///
/// `-Dholdt.kills=100` asks for more than the few of every build; the count is left in `target/kills.txt`.
class KillTest {

    private static final int KILLS = Integer.getInteger("holdt.kills", 4);
    private static final int LATEST_MS = 250;

    @TempDir
    private Path somewhere;

    private final List<String> acknowledged = new ArrayList<>();
    private int unacknowledged;
    private int draftsBack;

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_there_by_halves() throws IOException, InterruptedException {
        var folder = somewhere.resolve("shop");
        new ShopInWindow(folder, "2026-11-27T14:30").setUp(Language.DA);
        var random = new Random(27);
        for (int kill = 1; kill <= KILLS; kill++) {
            // every other time it is at work already, the other times it has just begun
            var said = saidUntilKilled(folder, kill % 2 == 0 ? "READY" : "ACK", random.nextInt(LATEST_MS));
            said.stream().filter(line -> line.startsWith("ACK ")).forEach(line -> acknowledged.add(line.split(" ")[1]));
            inspect(folder, said);
        }
        Files.writeString(
                Path.of("target", "kills.txt"),
                "%d kills: %d intakes acknowledged and there, %d saved but not acknowledged, %d drafts back%n"
                        .formatted(KILLS, acknowledged.size(), unacknowledged, draftsBack));
    }

    /// What the process had said in whole lines when it was killed.
    ///
    /// @param from the first such word begins the time to live
    private List<String> saidUntilKilled(Path folder, String from, int afterMs)
            throws IOException, InterruptedException {
        var said = somewhere.resolve("said");
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        classes,
                        TypingUntilKilled.class.getName(),
                        folder.toString())
                .redirectOutput(said.toFile())
                .redirectError(somewhere.resolve("complaints").toFile())
                .start();
        while (process.isAlive() && !Files.readString(said).contains(from)) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        process.waitFor(afterMs, TimeUnit.MILLISECONDS);
        assertThat(process.isAlive())
                .as(() -> "it ended by itself: " + complaints())
                .isTrue();
        process.destroyForcibly().waitFor();
        return Files.readAllLines(said).stream()
                .filter(line -> line.endsWith("."))
                .map(line -> line.substring(0, line.length() - 1))
                .toList();
    }

    private String complaints() {
        try {
            return Files.readString(somewhere.resolve("complaints"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void inspect(Path folder, List<String> said) {
        var rows = new ShopFileRows(folder);
        assertThat(rows.one("pragma integrity_check")).isEqualTo("ok");
        var stored = rows.of("select number from repair");
        assertThat(stored).as("acknowledged and lost").containsAll(acknowledged);
        var more = stored.size() - acknowledged.size() - unacknowledged;
        assertThat(more).as("saved by one kill but not acknowledged").isBetween(0, 1);
        unacknowledged += more;
        assertThat(rows.of("""
                select number from repair
                 where (select count(*) from promise where promise.repair = repair.id) <> 1
                    or (select count(*) from entry where entry.repair = repair.id) <> 2
                    or (select count(*) from document where document.repair = repair.id) <> 1
                    or (select count(*) from fault where fault.repair = repair.id) <> 1
                    or (select count(*) from accessory where accessory.repair = repair.id) <> 1
                """)).as("half intakes").isEmpty();
        var reserved = rows.of("select number from reserved_number");
        reserved.stream().max(Comparator.naturalOrder()).ifPresent(newest -> assertThat(
                        RepairNumber.of(Long.parseLong(rows.one("select value from counter where name = 'repair'")))
                                .digits())
                .isEqualTo(newest));
        var kept = said.stream().filter(line -> line.startsWith("KEPT ")).map(line -> line.substring(5));
        assertThat(rows.of("select number || ' ' || form from reserved_number"))
                .as("numbers on labels that were acknowledged and lost")
                .containsAll(kept.toList());
        assertThat(rows.of("""
                select repair.number from repair join reserved_number on form = uuid
                 where reserved_number.number <> repair.number
                """))
                .as("repairs with another number than their label")
                .isEmpty();
        assertThat(rows.of("select draft.uuid from draft join repair on repair.uuid = draft.uuid"))
                .as("drafts of stored repairs")
                .isEmpty();
        draft(rows, said);
    }

    /// The intake that was being typed is back, as far as it was said to be safe, or it has become a repair.
    private void draft(ShopFileRows rows, List<String> said) {
        if (said.isEmpty() || !said.getLast().startsWith("DRAFT ")) {
            return;
        }
        var safe = said.getLast().split(" ");
        if (!rows.of("select number from repair where uuid = '" + safe[1] + "'").isEmpty()) {
            return;
        }
        var typed = rows.of("select value from draft_field where name = 'fault-1' and draft = '" + safe[1] + "'");
        assertThat(typed).as("the draft").hasSize(1);
        assertThat(typed.getFirst().length()).isGreaterThanOrEqualTo(Integer.parseInt(safe[2]));
        draftsBack++;
    }
}
