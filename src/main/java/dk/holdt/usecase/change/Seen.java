package dk.holdt.usecase.change;

import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.RepairNumber;
import java.util.Objects;

/// Which repair an act is meant for, and as it was when somebody decided on the act.
///
/// @param version the version that was on the screen; an act on an older one is refused
public record Seen(RepairNumber number, int version) {

    public Seen {
        Objects.requireNonNull(number, "number");
    }

    public static Seen of(Dossier dossier) {
        return new Seen(dossier.number(), dossier.repair().version());
    }
}
