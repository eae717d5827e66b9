package dk.holdt.store;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.backup.MissingRepairs;
import java.nio.file.Path;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Repairs that were taken in and are not in the data any more, because the log that held them was lost.
///
/// What was found at a start stays written down until somebody says that they have seen it. The numbers are not given
/// again: they stand on paper.
public final class LostRepairs {

    private static final String SETTING = "missing.repairs";

    private final Database database;

    public LostRepairs(Database database) {
        this.database = database;
    }

    public Optional<MissingRepairs> missing() {
        return database.read(LostRepairs::written);
    }

    /// Somebody has seen it, and it need not be said again.
    public void seen() {
        database.write(handle -> handle.execute("delete from setting where name = ?", SETTING));
    }

    /// At opening: holds the witness against the counter.
    static void compare(Database database, Path folder) {
        long witnessed = Witness.last(folder).map(Witness.Seen::last).orElse(0L);
        long given = database.read(LostRepairs::lastGiven);
        if (witnessed <= given) {
            return;
        }
        database.write(handle -> {
            long first = written(handle)
                    .map(before -> before.first().running())
                    .orElse(Math.max(given + 1, RepairNumber.FIRST));
            handle.execute(
                    "insert into setting (name, value) values (?, ?) on conflict (name) do update set value = excluded.value",
                    SETTING,
                    first + "-" + witnessed);
            return handle.execute("update counter set value = ? where name = 'repair'", witnessed);
        });
    }

    static long lastGiven(Handle handle) {
        return handle.createQuery("select value from counter where name = 'repair'")
                .mapTo(Long.class)
                .one();
    }

    private static Optional<MissingRepairs> written(Handle handle) {
        return handle.createQuery("select value from setting where name = :name")
                .bind("name", SETTING)
                .mapTo(String.class)
                .findOne()
                .map(range -> range.split("-", 2))
                .map(ends -> new MissingRepairs(
                        RepairNumber.of(Long.parseLong(ends[0])), RepairNumber.of(Long.parseLong(ends[1]))));
    }
}
