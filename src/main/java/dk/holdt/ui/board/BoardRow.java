package dk.holdt.ui.board;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.ui.kit.StandingMark;
import java.util.Objects;
import java.util.Optional;

/// One repair on the board, fully worded away from the screen's thread, so that showing it costs next to nothing.
///
/// @param at where the device is in the work
/// @param technician who works on it
/// @param standing beside the shape; empty while on track
/// @param promised what and when, and how long is left
/// @param told when the customer heard of a delay; empty while there is none
/// @param spoken the whole row in one sentence
public record BoardRow(
        RepairNumber number,
        Stage at,
        Optional<Long> technician,
        StandingMark.Shape shape,
        String standing,
        String customer,
        String deviceAndFault,
        String promised,
        String stage,
        String told,
        String spoken) {

    public BoardRow {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(technician, "technician");
        Objects.requireNonNull(shape, "shape");
    }
}
