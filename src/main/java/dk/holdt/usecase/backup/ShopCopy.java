package dk.holdt.usecase.backup;

import dk.holdt.domain.repair.RepairNumber;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// A verified copy of the shop's data.
///
/// @param at the moment it shows
/// @param repairs how many it holds
/// @param last the running number last given; one below [RepairNumber#FIRST] when there was none yet
/// @param schema of the program that wrote it
public record ShopCopy(Path file, Instant at, long repairs, long last, int schema, long bytes) {

    public ShopCopy {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(at, "at");
    }

    /// The newest repair in it; empty for a shop without any.
    public Optional<RepairNumber> lastRepair() {
        return last < RepairNumber.FIRST ? Optional.empty() : Optional.of(RepairNumber.of(last));
    }
}
