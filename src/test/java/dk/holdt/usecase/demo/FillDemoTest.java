package dk.holdt.usecase.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Standing;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.OpenRepair;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.usecase.board.ReadBoard;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FillDemoTest {

    private static final Instant FRIDAY_AFTERNOON = Instant.parse("2026-11-27T13:30:00Z");

    @TempDir
    static Path folder;

    private static DemoFile demo;
    private static FillDemo.Filled filled;
    private static List<Dossier> all;

    @BeforeAll
    static void fill() {
        demo = new DemoFile(folder, FRIDAY_AFTERNOON);
        filled = demo.fill(1, Language.DA);
        all = LongStream.range(RepairNumber.FIRST, RepairNumber.FIRST + filled.open() + filled.closed())
                .mapToObj(running -> demo.repairs.find(RepairNumber.of(running)).orElseThrow())
                .toList();
    }

    @AfterAll
    static void close() {
        demo.close();
    }

    @Test
    void it_holds_what_it_says() {
        assertThat(filled).isEqualTo(new FillDemo.Filled(250, 60, 300));
        assertThat(all.stream().filter(one -> one.stage().isOpen())).hasSize(60);
        assertThat(all.stream().map(one -> one.customer().id()).distinct()).hasSize(250);
    }

    @Test
    void every_stage_and_every_standing_is_there() {
        var board = new ReadBoard(demo.repairs, demo.shop(), demo.clock).read();
        Map<Standing, Long> standings = board.bands().values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(
                        ReadBoard.Row::how, () -> new EnumMap<>(Standing.class), Collectors.counting()));
        System.out.println(standings);
        assertThat(standings).containsOnlyKeys(Standing.values());
        assertThat(board.bands()).allSatisfy((band, rows) -> assertThat(rows).as(band.name()).isNotEmpty());
        assertThat(demo.repairs.open().stream().map(OpenRepair::repair).map(one -> one.stage()))
                .contains(Arrays.stream(Stage.values()).filter(Stage::isOpen).toArray(Stage[]::new));
    }
}
