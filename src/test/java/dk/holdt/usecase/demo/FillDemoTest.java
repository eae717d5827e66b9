package dk.holdt.usecase.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.part.Settlement;
import dk.holdt.domain.part.Verdict;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.PromiseBook;
import dk.holdt.domain.promise.Standing;
import dk.holdt.domain.repair.Claim;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.OpenRepair;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.store.SqlShelf;
import dk.holdt.usecase.board.ReadBoard;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.shelf.ReadShelf;
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
        var board = new ReadBoard(demo.repairs, new SqlShelf(demo.database), demo.shop(), demo.clock).read();
        Map<Standing, Long> standings = board.bands().values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(
                        ReadBoard.Row::how, () -> new EnumMap<>(Standing.class), Collectors.counting()));
        assertThat(standings).containsOnlyKeys(Standing.values());
        assertThat(demo.repairs.open().stream().map(OpenRepair::repair).map(one -> one.stage()))
                .contains(Arrays.stream(Stage.values()).filter(Stage::isOpen).toArray(Stage[]::new));
    }

    @Test
    void every_ending_is_there_and_every_kind_of_device() {
        assertThat(all.stream().flatMap(one -> one.repair().progress().ending().stream()))
                .contains(Ending.values());
        assertThat(all).extracting(one -> one.device().kind()).contains(DeviceKind.values());
    }

    @Test
    void customers_speak_three_languages_and_hear_them() {
        assertThat(all).extracting(one -> one.customer().language()).contains(Language.values());
        assertThat(all).allSatisfy(one -> assertThat(one.book().promises())
                .allMatch(
                        promise -> promise.words().language() == one.customer().language()));
    }

    @Test
    void every_basis_and_every_way_to_agree_on_a_price_is_among_the_open_ones() {
        var open = all.stream().filter(one -> one.stage().isOpen()).toList();
        assertThat(open.stream()
                        .flatMap(one -> one.book().open().stream())
                        .map(promise -> promise.reckoning().term().basis()))
                .contains(Basis.values());
        assertThat(open)
                .extracting(one -> (Object) one.repair().received().priceTerms().getClass())
                .contains((Object[]) PriceTerms.class.getPermittedSubclasses());
    }

    @Test
    void times_were_moved_kept_and_missed() {
        assertThat(all).anyMatch(one -> one.book().promises().stream()
                .anyMatch(promise -> promise.replaces().isPresent()));
        var results = all.stream()
                .flatMap(one -> one.book().promises().stream()
                        .filter(promise -> one.book().endOf(promise).isPresent())
                        .map(promise ->
                                one.book().result(promise, FRIDAY_AFTERNOON).kind()))
                .collect(Collectors.toSet());
        assertThat(results).contains(PromiseBook.Kind.KEPT, PromiseBook.Kind.MISSED, PromiseBook.Kind.RELEASED);
    }

    @Test
    void parts_were_swapped_and_every_difference_is_settled() {
        var swaps = all.stream().flatMap(one -> one.swaps().stream()).toList();
        assertThat(swaps).extracting(one -> one.comparison().verdict()).contains(Verdict.SAME, Verdict.BETTER);
        assertThat(swaps.stream().flatMap(one -> one.settlement().stream()).map(settled -> (Object) settled.getClass()))
                .contains(Settlement.Consent.class, Settlement.Manager.class, Settlement.Told.class);
        assertThat(swaps).allMatch(one -> one.missing().isEmpty());
    }

    @Test
    void nothing_happens_after_the_moment_it_is_made_for_or_while_the_shop_is_shut() {
        var clock = demo.shop().clock();
        assertThat(all).allSatisfy(one -> assertThat(one.entries()).isNotEmpty().allMatch(entry -> !entry.at()
                .isAfter(FRIDAY_AFTERNOON)));
        assertThat(all).allMatch(one -> clock.isOpen(one.repair().received().at()));
        assertThat(demo.clock.instant()).isEqualTo(FRIDAY_AFTERNOON);
    }

    @Test
    void every_repair_has_its_papers() {
        for (var one : all) {
            assertThat(demo.documents.newest(one.number(), PaperKind.INTAKE_RECEIPT))
                    .isPresent();
            var parted = one.repair().progress().parting().isPresent();
            assertThat(demo.documents
                            .newest(one.number(), parted ? PaperKind.PARTING : PaperKind.REPAIR_RECEIPT)
                            .isPresent())
                    .isEqualTo(one.stage() == Stage.COLLECTED);
        }
    }

    @Test
    void one_device_was_bought_one_scrapped_and_one_is_the_makers_now() {
        assertThat(all.stream().flatMap(one -> one.repair().progress().parting().stream()))
                .containsExactlyInAnyOrder(Ending.BOUGHT, Ending.SCRAPPED, Ending.SENT_TO_MAKER);
    }

    @Test
    void places_are_taken_and_one_device_has_not_been_collected_for_weeks() {
        var shelf = new ReadShelf(demo.repairs, demo.custody, demo.shop(), demo.book, demo.clock).read();
        assertThat(shelf.ready()).hasSize(9);
        assertThat(shelf.ready().stream().filter(row -> !row.noted().placeName().isBlank()))
                .hasSize(8);
        assertThat(shelf.ready()).extracting(row -> row.told().isPresent()).contains(true, false);
        assertThat(shelf.ready()).anySatisfy(row -> {
            assertThat(row.days()).isGreaterThan(shelf.lateAfter());
            assertThat(row.reminders()).isEqualTo(2);
            assertThat(row.noted().next()).isPresent();
        });
        assertThat(shelf.counter().devices()).hasSize(3);
        assertThat(shelf.counter().out()).hasSize(1);
    }

    @Test
    void what_a_hand_in_seldom_has_is_among_the_open_ones() {
        var open = all.stream().filter(one -> one.stage().isOpen()).toList();
        assertThat(open).anyMatch(one -> one.handIn().netPrices());
        assertThat(open).anyMatch(one -> one.handIn().deposit().isPresent());
        var together = open.stream().filter(one -> !one.together().isEmpty()).toList();
        assertThat(together)
                .extracting(Dossier::stage)
                .as("one to hand in, one to hand over")
                .containsExactlyInAnyOrder(Stage.RECEIVED, Stage.RECEIVED, Stage.READY, Stage.READY);
        assertThat(together.stream().filter(one -> one.stage() == Stage.READY))
                .allMatch(one -> one.handIn().netPrices());
        var back = open.stream()
                .filter(one -> one.handIn().comeback().isPresent())
                .findFirst()
                .orElseThrow();
        var earlier = demo.repairs
                .find(back.handIn().comeback().orElseThrow().earlier())
                .orElseThrow();
        assertThat(back.handIn().claim().orElseThrow().side()).isEqualTo(Claim.Side.OUR_WARRANTY);
        assertThat(back.device()).isEqualTo(earlier.device());
        assertThat(back.faults().getFirst().words())
                .isEqualTo(earlier.faults().getFirst().words());
        assertThat(earlier.stage()).isEqualTo(Stage.COLLECTED);
        assertThat(open.stream().flatMap(one -> demo.unlocks.of(one.repair().id()).stream()))
                .anyMatch(unlock -> unlock.sealed().isPresent());
    }

    @Test
    void it_says_of_itself_that_it_is_a_demo() {
        assertThat(demo.book.setting(FillDemo.MARK)).contains(FillDemo.MARKED);
        assertThat(demo.staff.all()).hasSize(3).anyMatch(StaffMember::isManager);
    }

    @Test
    void a_shop_that_was_opened_is_never_filled() {
        assertThatIllegalStateException().isThrownBy(() -> demo.fill(1, Language.DA));
    }
}
