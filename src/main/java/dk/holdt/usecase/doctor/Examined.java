package dk.holdt.usecase.doctor;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.backup.MissingRepairs;
import dk.holdt.usecase.backup.ShopCopy;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What was found in a data folder.
///
/// @param inside what stands in the file; empty when it cannot be read
public record Examined(Path folder, FileState file, Optional<Inside> inside, Around around) {

    public Examined {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(inside, "inside");
        Objects.requireNonNull(around, "around");
    }

    /// How the shop's file is.
    public enum FileState {
        SOUND,
        MISSING,
        EMPTY,
        FOREIGN,
        DAMAGED,
        /// Of a newer Holdt.
        NEWER,
        /// Of an older Holdt: brought up at the next start.
        OLDER,
        READ_ONLY,
        UNREACHABLE,
        /// A restore was begun and not ended: the next start ends it.
        HALF_RESTORED
    }

    /// What stands in the file.
    ///
    /// @param language the shop's; empty before the first start is through
    /// @param lost repairs that were taken in and are not in the data
    /// @param keyMissing whether values are sealed with a key that is not there
    /// @param unprinted papers whose last print job did not reach a printer
    /// @param shots pictures and films that are missing, or not what they were
    public record Inside(
            Optional<Language> language,
            boolean rowsFit,
            boolean schemaKnown,
            Optional<MissingRepairs> lost,
            boolean keyMissing,
            long unprinted,
            List<ShotFault> shots) {

        public Inside {
            shots = List.copyOf(shots);
        }
    }

    /// A picture or film that is not as it was added.
    ///
    /// @param repair whose; empty for an intake that is not finished
    /// @param missing otherwise it is there, and is not what it was
    public record ShotFault(Optional<RepairNumber> repair, boolean missing) {}

    /// What lies around the file.
    ///
    /// @param othersCanRead whether another user of this computer can look into the folder; empty where there is
    /// none
    /// @param copiesAway the folder that was chosen for copies and is not there
    public record Around(
            Optional<Boolean> othersCanRead,
            Place place,
            long freeBytes,
            Optional<ShopCopy> newest,
            Optional<Path> copiesAway) {}

    /// What kind of disk the folder is on.
    public enum Place {
        HERE,
        NETWORK,
        CLOUD
    }
}
