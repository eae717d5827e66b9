package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.holdt.domain.repair.Accessory;
import dk.holdt.domain.repair.Condition;
import dk.holdt.domain.repair.ConditionMark;
import dk.holdt.domain.repair.ConditionPoint;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.MostImportant;
import dk.holdt.domain.repair.PartWait;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.Progress;
import dk.holdt.domain.repair.Received;
import dk.holdt.domain.repair.Repair;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.repair.StaleRepair;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.domain.repair.Verdict.Remedy;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import dk.holdt.usecase.StoreFailure;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Repairs come back as they were stored, and only one of two hands can change one.
class RepairsTest {

    private static final Money AMOUNT = new Money(120_000, Currency.DKK);

    @TempDir
    private Path folder;

    private TestShop shop;

    @BeforeEach
    void open() {
        shop = new TestShop(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_fault_that_was_added_by_mistake_keeps_its_row_and_its_place() {
        var taken = shop.aRepair();
        var id = taken.repair().id();
        var mistaken = shop.repairs.addFault(id, found("ridset glas"));
        shop.repairs.withdrawFault(id, mistaken);
        assertThat(shop.find(taken.number()).faults()).hasSize(1);
        shop.repairs.addFault(id, found("løs skrue"));
        assertThat(shop.find(taken.number()).faults())
                .extracting(Fault::position)
                .containsExactly(1, 3);
    }

    private static Fault found(String words) {
        return new Fault(0, 2, words, "", true, Optional.empty(), Optional.empty());
    }

    @Test
    void numbers_run_from_ten_thousand_and_are_never_given_twice() {
        assertThat(shop.repairs.nextNumber()).isEqualTo(RepairNumber.of(10_000));
        assertThat(shop.repairs.nextNumber()).isEqualTo(RepairNumber.of(10_001));
    }

    @Test
    void a_number_is_given_back_only_with_all_that_was_written_beside_it() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> shop.database.run(() -> {
                    shop.aRepair();
                    throw new IllegalStateException("before the end");
                }));
        assertThat(shop.repairs.open()).isEmpty();
        assertThat(shop.aRepair().number()).isEqualTo(RepairNumber.of(10_000));
    }

    static Stream<PriceTerms> terms() {
        return Stream.of(
                new PriceTerms.QuoteOnly(Optional.empty()),
                new PriceTerms.QuoteOnly(Optional.of(AMOUNT)),
                new PriceTerms.Maximum(AMOUNT),
                new PriceTerms.TimeSpent(),
                new PriceTerms.Fixed(AMOUNT),
                new PriceTerms.Estimate(new Money(0, Currency.NOK)));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void what_was_settled_at_intake_comes_back(PriceTerms terms) {
        var marks = Map.of(
                ConditionPoint.SCREEN, ConditionMark.BAD,
                ConditionPoint.CASE, ConditionMark.WORN,
                ConditionPoint.TURNS_ON, ConditionMark.FINE);
        var received = new Received(
                TestShop.MONDAY,
                shop.manager,
                new Condition(marks, "ridse i låget"),
                Optional.of(LocalDate.of(2028, 2, 29)),
                MostImportant.DATA,
                terms);
        var customer = shop.customer("Åge", "");
        var device = shop.device(customer, "T14");
        var found = shop.repair(customer, device, received, "Tænder ikke");
        assertThat(found.repair().received()).isEqualTo(received);
        assertThat(found.customer().id()).isEqualTo(customer);
        assertThat(found.device().id()).isEqualTo(device);
    }

    static Stream<Progress> progress() {
        var begun = Progress.received().by(1);
        return Stream.of(
                        Stream.of(Stage.values())
                                .filter(stage -> stage != Stage.COLLECTED && stage != Stage.WAITING_FOR_PART)
                                .map(begun::at),
                        Stream.of(begun.at(Stage.WAITING_FOR_ANSWER).reminding(LocalDate.of(2026, 3, 12))),
                        Stream.of(begun.waitingFor(new PartWait("Skærm", LocalDate.of(2026, 3, 12), Stage.REPAIRING))),
                        Stream.of(Ending.values())
                                .filter(ending -> !ending.isParting())
                                .map(ending -> begun.ready(ending, TestShop.MONDAY.plusMillis(1))
                                        .collected(ending, TestShop.MONDAY.plusMillis(2))),
                        Stream.of(Ending.values())
                                .filter(Ending::isParting)
                                .map(ending -> begun.collected(ending, TestShop.MONDAY.plusMillis(2))))
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("progress")
    void progress_comes_back_and_counts_the_version_up(Progress progress) {
        var repair = shop.aRepair();
        shop.save(repair, progress);
        var found = shop.find(repair.number()).repair();
        assertThat(found.progress()).isEqualTo(progress);
        assertThat(found.version()).isEqualTo(1);
    }

    @Test
    void a_save_on_an_older_version_is_refused_and_changes_nothing() {
        var seen = shop.aRepair();
        shop.save(seen, seen.repair().progress().at(Stage.EXAMINING));
        assertThatExceptionOfType(StaleRepair.class)
                .isThrownBy(() -> shop.save(seen, seen.repair().progress().at(Stage.TESTING)));
        assertThat(shop.find(seen.number()).stage()).isEqualTo(Stage.EXAMINING);
    }

    @Test
    void the_same_form_or_number_is_never_stored_twice() {
        var first = shop.aRepair().repair();
        assertThat(shop.repairs.numberOf(first.uuid())).contains(first.number());
        assertThat(shop.repairs.numberOf(UUID.randomUUID())).isEmpty();
        assertThat(failureOf(withUuidAndNumber(first, first.uuid(), RepairNumber.of(20_000))))
                .isEqualTo(StoreFailure.Kind.CONSTRAINT);
        assertThat(failureOf(withUuidAndNumber(first, UUID.randomUUID(), first.number())))
                .isEqualTo(StoreFailure.Kind.CONSTRAINT);
    }

    static Stream<Verdict> verdicts() {
        return Stream.of(
                new Verdict.Found("", new Remedy.Open()),
                new Verdict.Found("Løs stik", new Remedy.Fixed()),
                new Verdict.Found("Løs stik", new Remedy.Declined()),
                new Verdict.Found("Vand", new Remedy.NotPossible("ingen reservedele")),
                new Verdict.NotFound("24 timers drift"),
                new Verdict.CannotTest("ingen oplader"));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void a_verdict_and_its_test_come_back(Verdict verdict) {
        var fault = shop.aRepair().faults().getFirst();
        var test = new Verdict.Test(false, "startet 10 gange", TestShop.MONDAY.plusMillis(3), shop.manager);
        for (var next : List.of(fault.with(verdict), fault.with(verdict).with(test), fault)) {
            shop.repairs.saveFault(next);
            assertThat(shop.find(RepairNumber.of(10_000)).faults()).containsExactly(next);
        }
    }

    @Test
    void how_a_fault_that_comes_and_goes_is_made_to_happen_comes_back_and_outlives_its_verdict() {
        var repair = shop.aRepair();
        var told = Fault.reported(2, "slukker", "").comingAndGoing("når man løfter skærmen");
        shop.repairs.addFault(repair.repair().id(), told);
        shop.repairs.addFault(
                repair.repair().id(), Fault.reported(3, "larmer", "").comingAndGoing(""));
        var stored = shop.find(repair.number()).faults().get(1);
        shop.repairs.saveFault(stored.with(new Verdict.NotFound("prøvet i en time")));
        assertThat(shop.find(repair.number()).faults())
                .extracting(Fault::comesAndGoes)
                .containsExactly(Optional.empty(), Optional.of("når man løfter skærmen"), Optional.of(""));
    }

    @Test
    void faults_come_in_the_order_they_were_told_in() {
        var repair = shop.aRepair();
        shop.repairs.addFault(
                repair.repair().id(), new Fault(0, 3, "c", "i går", true, Optional.empty(), Optional.empty()));
        shop.repairs.addFault(repair.repair().id(), Fault.reported(2, "b", ""));
        assertThat(shop.find(repair.number()).faults())
                .extracting(Fault::words, Fault::since, Fault::foundHere)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Tænder ikke", "", false),
                        org.assertj.core.groups.Tuple.tuple("b", "", false),
                        org.assertj.core.groups.Tuple.tuple("c", "i går", true));
    }

    @Test
    void accessories_come_back_and_can_be_given_back() {
        var repair = shop.aRepair();
        var bag = shop.repairs.addAccessory(repair.repair().id(), "Taske");
        var charger = shop.repairs.addAccessory(repair.repair().id(), "Oplader");
        shop.repairs.saveAccessory(new Accessory(charger, "Oplader", true));
        assertThat(shop.find(repair.number()).accessories())
                .containsExactly(new Accessory(bag, "Taske", false), new Accessory(charger, "Oplader", true));
    }

    @Test
    void new_price_lines_take_the_place_of_the_old() {
        var repair = shop.aRepair();
        var id = repair.repair().id();
        shop.repairs.setPriceLines(id, List.of(line(PriceLine.Kind.LABOUR, 1)));
        shop.repairs.setPriceLines(
                id,
                Stream.of(PriceLine.Kind.values()).map(kind -> line(kind, 500)).toList());
        assertThat(shop.find(repair.number()).priceLines())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .isEqualTo(Stream.of(PriceLine.Kind.values())
                        .map(kind -> line(kind, 500))
                        .toList());
        shop.repairs.setPriceLines(id, List.of());
        assertThat(shop.find(repair.number()).priceLines()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ConditionMark.class)
    void every_mark_can_stand_at_every_point(ConditionMark mark) {
        var condition = new Condition(
                Stream.of(ConditionPoint.values())
                        .collect(java.util.stream.Collectors.toMap(point -> point, _ -> mark)),
                "");
        var customer = shop.customer("Åge", "");
        var received = new Received(
                TestShop.MONDAY,
                shop.manager,
                condition,
                Optional.empty(),
                MostImportant.NOT_SAID,
                new PriceTerms.TimeSpent());
        assertThat(shop.repair(customer, shop.device(customer, "T14"), received, "x")
                        .repair()
                        .received()
                        .condition())
                .isEqualTo(condition);
    }

    @Test
    void what_is_not_there_is_told() {
        assertThat(shop.repairs.find(RepairNumber.of(12_345))).isEmpty();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> shop.repairs.saveFault(Fault.reported(1, "x", "")));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> shop.repairs.saveAccessory(new Accessory(99, "x", true)));
    }

    private static PriceLine line(PriceLine.Kind kind, long minor) {
        return new PriceLine(0, kind, "linje", new Money(kind.takesOff() ? -minor : minor, Currency.DKK));
    }

    private static Repair withUuidAndNumber(Repair from, UUID uuid, RepairNumber number) {
        return new Repair(
                0, uuid, number, from.visit(), from.customerId(), from.deviceId(), from.received(), from.progress(), 0);
    }

    private StoreFailure.Kind failureOf(Repair repair) {
        return catchThrowableOfType(StoreFailure.class, () -> shop.repairs.add(repair))
                .kind();
    }
}
