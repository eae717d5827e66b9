package dk.holdt.store;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.StoreFailure;
import dk.holdt.usecase.backup.MissingRepairs;
import dk.holdt.usecase.doctor.Examined.FileState;
import dk.holdt.usecase.doctor.Examined.Inside;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Looks into a shop's file without changing anything in it, whether a window is open on it or not.
public final class Examiner {

    private Examiner() {}

    /// @param inside empty when the file cannot be read
    /// @param keyId of the key that values in it are sealed with; empty when none ever was
    public record Found(FileState state, Optional<Inside> inside, Optional<String> keyId) {}

    public static Found examine(Path folder) {
        if (RestoreFiles.isUnderWay(folder)) {
            return nothing(FileState.HALF_RESTORED);
        }
        try (var database = Database.openToLook(folder)) {
            return look(folder, database);
        } catch (DatabaseRefused refused) {
            return nothing(state(refused.reason()));
        } catch (StoreFailure _) {
            return nothing(FileState.DAMAGED);
        }
    }

    private static Found look(Path folder, Database database) {
        int schema = Integer.parseInt(one(database, "pragma user_version"));
        if (schema > Schema.NEWEST) {
            return nothing(FileState.NEWER);
        }
        if (schema < Schema.NEWEST) {
            return nothing(FileState.OLDER);
        }
        if (!"ok".equals(one(database, "pragma integrity_check(1)"))) {
            return nothing(FileState.DAMAGED);
        }
        var file = folder.resolve(ShopFile.NAME);
        var inside = new Inside(
                database.read(handle -> handle.createQuery("select language from shop")
                        .mapTo(String.class)
                        .findOne()
                        .map(Language::ofCode)),
                database.read(handle -> all(handle, "pragma foreign_key_check").isEmpty()),
                database.read(Examiner::isKnown),
                lost(folder, database),
                false,
                Long.parseLong(one(database, """
                        select count(*) from document where
                          (select state from print_job where print_job.document = document.id order by id desc limit 1)
                          in ('WAITING', 'SENDING', 'FAILED')
                        """)),
                ShotFaults.in(folder, database));
        return new Found(
                ShopFile.isWritable(file) ? FileState.SOUND : FileState.READ_ONLY,
                Optional.of(inside),
                new SqlKeyBook(database).keyId());
    }

    /// What was written down at a start, and what the next start would find.
    private static Optional<MissingRepairs> lost(Path folder, Database database) {
        long witnessed = Witness.last(folder).map(Witness.Seen::last).orElse(0L);
        long given = database.read(LostRepairs::lastGiven);
        return new LostRepairs(database)
                .missing()
                .or(() -> witnessed > given
                        ? Optional.of(new MissingRepairs(
                                RepairNumber.of(Math.max(given + 1, RepairNumber.FIRST)), RepairNumber.of(witnessed)))
                        : Optional.empty());
    }

    private static boolean isKnown(Handle handle) {
        try {
            return KnownSchema.in(handle.getConnection()).equals(KnownSchema.of(Schema.NEWEST));
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private static String one(Database database, String question) {
        return database.read(
                handle -> handle.createQuery(question).mapTo(String.class).one());
    }

    private static List<String> all(Handle handle, String question) {
        return handle.createQuery(question).mapTo(String.class).list();
    }

    private static Found nothing(FileState state) {
        return new Found(state, Optional.empty(), Optional.empty());
    }

    private static FileState state(DatabaseRefused.Reason reason) {
        return switch (reason) {
            case MISSING -> FileState.MISSING;
            case EMPTY_FILE -> FileState.EMPTY;
            case NOT_A_DATABASE, ANOTHER_PROGRAM -> FileState.FOREIGN;
            case NEWER_SCHEMA -> FileState.NEWER;
            case DAMAGED -> FileState.DAMAGED;
            case READ_ONLY -> FileState.READ_ONLY;
            case OLDER_SCHEMA -> FileState.OLDER;
            case ALREADY_THERE, NOT_UPGRADED, CANNOT_OPEN, OLD_ENGINE -> FileState.UNREACHABLE;
        };
    }
}
