package dk.holdt.store;

import dk.holdt.store.DatabaseRefused.Reason;
import dk.holdt.store.Link.Use;
import dk.holdt.usecase.StoreFailure;
import java.nio.file.Path;
import java.time.Duration;

/// A connection to a file that is not to change.
final class Looking {

    private Looking() {}

    /// Reads the log with the file where that is possible. In a folder that cannot be written the engine has no place
    /// for its index; there the file is read alone, and only when there is no log.
    static Link at(Path file, Duration patience) {
        var url = "jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?mode=ro";
        var withLog = new Link(url, Use.LOOKING, patience);
        try {
            withLog.transact(running -> running.with(handle -> handle.createQuery("select count(*) from sqlite_schema")
                    .mapTo(Long.class)
                    .one()));
            return withLog;
        } catch (StoreFailure e) {
            withLog.close();
            if (e.kind() == StoreFailure.Kind.DAMAGED) {
                throw new DatabaseRefused(Reason.DAMAGED, file, e.getMessage(), e);
            }
            if (ShopFile.hasLog(file)) {
                throw new DatabaseRefused(Reason.CANNOT_OPEN, file, e.getMessage(), e);
            }
            return new Link(url + "&immutable=1", Use.LOOKING, patience);
        }
    }
}
