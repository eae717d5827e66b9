package dk.holdt.store;

import dk.holdt.store.DatabaseRefused.Reason;
import dk.holdt.usecase.backup.CopyFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.api.FlywayException;

/// Brings the data of an older Holdt up to this one, after a verified copy of it was made; without one it is not done.
final class Upgrade {

    private Upgrade() {}

    static void run(Path folder, Copies copies) {
        var file = folder.resolve(ShopFile.NAME);
        try {
            copies.make(folder, Files.getLastModifiedTime(file).toInstant());
            Schema.migrate(file, Schema.NEWEST);
        } catch (CopyFailure | FlywayException | IOException e) {
            throw new DatabaseRefused(Reason.NOT_UPGRADED, file, String.valueOf(e.getMessage()), e);
        }
    }
}
