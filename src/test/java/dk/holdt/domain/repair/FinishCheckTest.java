package dk.holdt.domain.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.Samples;
import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.part.Settlement;
import dk.holdt.domain.part.Verdict;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.Verdict.CannotTest;
import dk.holdt.domain.repair.Verdict.Found;
import dk.holdt.domain.repair.Verdict.NotFound;
import dk.holdt.domain.repair.Verdict.Remedy;
import dk.holdt.domain.repair.Verdict.Test;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FinishCheckTest {

    private static final Instant SWAPPED = Instant.parse("2026-11-27T12:00:00Z");
    private static final Test BEFORE = new Test(true, "started three times", SWAPPED.minusSeconds(60), 1);
    private static final Test AFTER = new Test(true, "started three times", SWAPPED.plusSeconds(60), 1);
    private static final Test FAILS = new Test(false, "does not start", SWAPPED.plusSeconds(60), 1);
    private static final Fault FAULT = Fault.reported(1, "does not always start", "");
    private static final Fault FIXED = FAULT.with(new Found("power board", new Remedy.Fixed()));

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_stands_in_the_way_until_it_is_settled(Fault fault, List<Reason> reasons) {
        assertThat(reasons(Samples.dossier(List.of(fault), List.of()))).isEqualTo(reasons);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(FAULT, List.of(Reason.FAULT_WITHOUT_VERDICT)),
                Arguments.of(
                        FAULT.with(new Found("power board", new Remedy.Open())), List.of(Reason.FOUND_WITHOUT_REMEDY)),
                Arguments.of(FIXED, List.of(Reason.FIXED_NOT_TESTED)),
                Arguments.of(FIXED.with(FAILS), List.of(Reason.FIXED_FAILS)),
                Arguments.of(FIXED.with(AFTER), List.of()),
                Arguments.of(FAULT.with(new NotFound(" ")), List.of(Reason.NOT_FOUND_WITHOUT_TRIED)),
                Arguments.of(FAULT.with(new NotFound("40 min under load")), List.of()),
                Arguments.of(FAULT.with(new CannotTest("")), List.of(Reason.CANNOT_TEST_WITHOUT_REASON)),
                Arguments.of(FAULT.with(new CannotTest("no charger handed in")), List.of()),
                Arguments.of(FAULT.with(new Found("", new Remedy.Declined())), List.of()),
                Arguments.of(
                        FAULT.with(new Found("", new Remedy.NotPossible(""))),
                        List.of(Reason.NOT_POSSIBLE_WITHOUT_REASON)),
                Arguments.of(FAULT.with(new Found("", new Remedy.NotPossible("no such part"))), List.of()));
    }

    @org.junit.jupiter.api.Test
    void a_test_counts_only_after_the_last_swap() {
        var swap = Samples.swap(Verdict.SAME, SWAPPED);
        assertThat(reasons(Samples.dossier(List.of(FIXED.with(BEFORE)), List.of(swap))))
                .containsExactly(Reason.TESTED_BEFORE_SWAP);
        assertThat(reasons(Samples.dossier(List.of(FIXED.with(AFTER)), List.of(swap))))
                .isEmpty();
    }

    @org.junit.jupiter.api.Test
    void a_new_verdict_takes_the_test_with_it() {
        assertThat(FIXED.with(AFTER)
                        .with(new Found("power board", new Remedy.Fixed()))
                        .test())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("swaps")
    void a_swap_stands_in_the_way_until_it_is_settled(Verdict verdict, List<Reason> reasons) {
        var dossier = Samples.dossier(List.of(FIXED.with(AFTER)), List.of(Samples.swap(verdict, SWAPPED)));
        assertThat(reasons(dossier)).isEqualTo(reasons);
    }

    static Stream<Arguments> swaps() {
        return Stream.of(
                Arguments.of(Verdict.SAME, List.of()),
                Arguments.of(Verdict.BETTER, List.of()),
                Arguments.of(Verdict.CHANGED, List.of()),
                Arguments.of(Verdict.UNKNOWN, List.of(Reason.SWAP_NOT_SETTLED)),
                Arguments.of(Verdict.WORSE, List.of(Reason.SWAP_NOT_SETTLED)),
                Arguments.of(Verdict.INCOMPATIBLE, List.of(Reason.SWAP_DOES_NOT_FIT)));
    }

    @org.junit.jupiter.api.Test
    void consent_or_a_managers_reason_lets_a_worse_part_through_and_nothing_else_does() {
        var consent = new Settlement.Consent("Anna", Channel.CALL, "USB: before 2 – after 0", SWAPPED, 1);
        var manager = new Settlement.Manager("no other part to be had", SWAPPED, 1);
        var told = new Settlement.Told("Anna", Channel.CALL, SWAPPED, 1);
        assertThat(Samples.swap(Verdict.WORSE, SWAPPED, consent).missing()).isEmpty();
        assertThat(Samples.swap(Verdict.UNKNOWN, SWAPPED, manager).missing()).isEmpty();
        assertThat(Samples.swap(Verdict.WORSE, SWAPPED, told).missing()).contains(Reason.SWAP_NOT_SETTLED);
        assertThat(Samples.swap(Verdict.INCOMPATIBLE, SWAPPED, consent).missing())
                .contains(Reason.SWAP_DOES_NOT_FIT);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void the_faults_say_how_the_repair_ended(List<Fault> faults, Ending ending) {
        assertThat(FinishCheck.ending(faults)).isEqualTo(ending);
    }

    static Stream<Arguments> endings() {
        var notFound = FAULT.with(new NotFound("40 min under load"));
        var declined = FAULT.with(new Found("", new Remedy.Declined()));
        var impossible = FAULT.with(new Found("", new Remedy.NotPossible("no such part")));
        return Stream.of(
                Arguments.of(List.of(FIXED, declined), Ending.REPAIRED),
                Arguments.of(List.of(notFound), Ending.NOTHING_FOUND),
                Arguments.of(List.of(notFound, declined), Ending.DECLINED),
                Arguments.of(List.of(notFound, impossible), Ending.NOT_REPAIRABLE));
    }

    private static List<Reason> reasons(Dossier dossier) {
        return FinishCheck.missing(dossier).stream().map(Refusal::reason).toList();
    }
}
