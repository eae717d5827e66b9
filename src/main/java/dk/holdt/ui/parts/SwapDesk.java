package dk.holdt.ui.parts;

import dk.holdt.domain.part.Catalogue;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.staff.Staff;
import dk.holdt.usecase.parts.SwapPart;
import java.util.Objects;

/// What a change of a part stands on.
public record SwapDesk(Catalogue catalogue, Repairs repairs, Staff staff, SwapPart swaps) {

    public SwapDesk {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(repairs, "repairs");
        Objects.requireNonNull(staff, "staff");
        Objects.requireNonNull(swaps, "swaps");
    }
}
