package dk.holdt.ui.calls;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.calls.CallItem;
import dk.holdt.usecase.calls.ReadDayClose;
import dk.holdt.usecase.calls.SayItIsMade;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.look.ReadRepair;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableIntegerValue;

/// What can be read and done before the shop shuts for the day.
///
/// @param told opens the sheet in which a time is moved or a call noted
/// @param papers what no printer has taken
public record DayCloseDesk(
        ReadDayClose reading, ReadRepair repairs, SayItIsMade making, Consumer<CallItem> told, Papers papers) {

    public DayCloseDesk {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(repairs, "repairs");
        Objects.requireNonNull(making, "making");
        Objects.requireNonNull(told, "told");
        Objects.requireNonNull(papers, "papers");
    }

    /// @param left how many there are
    /// @param open shows them
    public record Papers(ObservableIntegerValue left, Runnable open) {}

    /// The repair as it is now, to act on.
    Optional<Seen> seen(RepairNumber number) {
        return repairs.read(number).map(page -> Seen.of(page.dossier()));
    }
}
