package dk.holdt.ui.repair;

import dk.holdt.usecase.board.ActOnSeveral;
import dk.holdt.usecase.look.ReadRepair;
import java.util.Objects;

/// What can be done to several repairs at once.
public record SeveralDesk(ReadRepair reading, ActOnSeveral acts) {

    public SeveralDesk {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(acts, "acts");
    }
}
