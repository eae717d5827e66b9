package dk.holdt.app;

import dk.holdt.store.Database;
import dk.holdt.store.ShotCopies;
import dk.holdt.store.SqlShots;
import java.nio.file.Path;

/// The pictures and films of a shop beside its copies.
final class CopiedShots {

    private CopiedShots() {}

    /// Brings what is missing in the shop back from the copies, and copies what is not there yet. Answers how many are
    /// not copied all the same.
    ///
    /// @param copies the folder in which the copies lie
    static int keep(Database database, Path copies) {
        bringBack(database, copies);
        var shots = new SqlShots(database);
        return new ShotCopies(copies).keep(database.folder(), shots.kept(), shots.erased());
    }

    /// Answers how many are missing in the shop still.
    static int bringBack(Database database, Path copies) {
        return new ShotCopies(copies).bringBack(database.folder(), new SqlShots(database).kept());
    }
}
