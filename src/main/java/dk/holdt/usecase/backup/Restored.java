package dk.holdt.usecase.backup;

import dk.holdt.domain.repair.RepairNumber;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// The shop's data was replaced by a copy.
///
/// @param copy what is in place now
/// @param replaced the folder in which the data of before lies, whole
/// @param newer repairs that the data of before had and the copy has not; they are not lost, but not in the shop
/// @param shotsMissing pictures and films that the copy tells of, and that lie neither in the shop nor beside the copy
public record Restored(ShopCopy copy, Path replaced, List<RepairNumber> newer, int shotsMissing) {

    public Restored {
        Objects.requireNonNull(copy, "copy");
        Objects.requireNonNull(replaced, "replaced");
        newer = List.copyOf(newer);
    }

    /// The same, once it is known how many pictures and films are missing.
    public Restored missing(int shots) {
        return new Restored(copy, replaced, newer, shots);
    }
}
