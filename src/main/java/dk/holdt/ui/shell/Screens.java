package dk.holdt.ui.shell;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Finder;
import dk.holdt.ui.kit.IntakeScreen;
import dk.holdt.ui.kit.Screen;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/// The screens of the program, each made when it is first asked for.
///
/// Board, intake, bench and finder are made once and kept, so that what was typed survives; the others are made anew.
///
/// @param bench the bench, with a repair on it or with nothing chosen
public record Screens(
        Supplier<Screen> board,
        Supplier<IntakeScreen> intake,
        Function<Optional<RepairNumber>, Screen> bench,
        Function<RepairNumber, Screen> repair,
        Function<RepairNumber, Screen> handover,
        LongFunction<Screen> customer,
        Supplier<Finder> finder) {

    public Screens {
        Objects.requireNonNull(board, "board");
        Objects.requireNonNull(intake, "intake");
        Objects.requireNonNull(bench, "bench");
        Objects.requireNonNull(repair, "repair");
        Objects.requireNonNull(handover, "handover");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(finder, "finder");
    }
}
