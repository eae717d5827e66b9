package dk.holdt.ui.handover;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.handover.HandOver;
import dk.holdt.usecase.handover.Party;
import java.util.List;
import java.util.stream.Stream;

/// What has gone home just before this device with the same person, whose paper waits for it. JavaFX thread only.
final class GoingTogether {

    private final List<Party.Gone> before;
    private final HandOver handOver;
    private final Background background;
    private final Runnable printed;
    private boolean waits;

    /// @param leaving is filled in with who stands there
    /// @param printed told when a paper that waited goes to its printer
    GoingTogether(RepairNumber number, HandoverDesk desk, Leaving leaving, Background background, Runnable printed) {
        var arriving = desk.party().arrivesAt(number);
        arriving.map(HandoverParty.Arriving::who).ifPresent(leaving::take);
        this.before = arriving.map(HandoverParty.Arriving::before).orElse(List.of());
        this.handOver = desk.handOver();
        this.background = background;
        this.printed = printed;
        this.waits = !before.isEmpty();
    }

    /// Whose paper comes with this device's.
    List<RepairNumber> gone() {
        return before.stream().map(Party.Gone::number).toList();
    }

    /// @param more whether yet another goes home
    Party party(boolean more) {
        return new Party(before, more);
    }

    /// The device has gone home too; answers all that have.
    List<Party.Gone> with(Party.Gone gone) {
        waits = false;
        return Stream.concat(before.stream(), Stream.of(gone)).toList();
    }

    /// The device stays, or somebody looks elsewhere: the paper of those that have gone is printed now.
    void end() {
        if (waits) {
            waits = false;
            var last = before.getLast().number();
            background.run(
                    () -> {
                        handOver.nothingMore(last);
                        return last;
                    },
                    _ -> printed.run(),
                    // what was held stands above the board
                    _ -> {});
        }
    }
}
