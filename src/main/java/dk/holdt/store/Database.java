package dk.holdt.store;

import dk.holdt.store.DatabaseRefused.Reason;
import dk.holdt.store.Link.Use;
import dk.holdt.usecase.StoreFailure;
import dk.holdt.usecase.Transactions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/// The shop's data file: one connection that writes, one that can only read, and every transaction.
///
/// May be used from any thread; writers take turns, and so do readers, but neither waits for the other.
public final class Database implements Transactions, AutoCloseable {

    /// How long to wait for another program that holds the write lock.
    static final Duration PATIENCE = Duration.ofSeconds(5);

    /// All older ones can corrupt the file when two connections write and checkpoint at once.
    static final String OLDEST_SOUND_ENGINE = "3.51.3";

    private final Link writer;
    private final Link reader;
    private final ScopedValue<Running> current = ScopedValue.newInstance();

    private final Path folder;

    private Database(Path file, Duration patience) {
        folder = file.toAbsolutePath().getParent();
        writer = new Link(file, Use.WRITING, patience);
        reader = new Link(file, Use.READING, patience);
    }

    /// Opens the shop in the folder, and never makes a new one.
    ///
    /// @throws DatabaseRefused when there is none, or it is not a sound one of ours
    public static Database open(Path folder) {
        return open(folder, PATIENCE);
    }

    /// Makes a new, empty shop in the folder (and the folder itself, for its user's eyes only) and opens it.
    ///
    /// @throws DatabaseRefused when there is one already, or it cannot be written
    public static Database create(Path folder) {
        ShopFile.create(folder);
        return open(folder);
    }

    /// For a folder in which both a first start and a later one are right.
    public static Database openOrCreate(Path folder) {
        return ShopFile.isIn(folder) ? open(folder) : create(folder);
    }

    static Database open(Path folder, Duration patience) {
        var file = ShopFile.requireReadable(folder);
        var database = opened(file, patience);
        if (Integer.parseInt(database.one("pragma user_version")) < Schema.NEWEST) {
            database.close();
            Upgrade.run(folder, CopyFolder.of(folder).copies());
            database = opened(file, patience);
        }
        return database;
    }

    private static Database opened(Path file, Duration patience) {
        var database = new Database(file, patience);
        try {
            database.examine(file);
            return database;
        } catch (RuntimeException | Error e) {
            database.close();
            throw e;
        }
    }

    /// Where the shop's data lies.
    public Path folder() {
        return folder;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        Objects.requireNonNull(work, "work");
        if (current.isBound()) {
            current.get().requireWriting(writer);
            return work.get();
        }
        return writer.transact(running -> ScopedValue.where(current, running).call(work::get));
    }

    /// Statements that change something: in the transaction under way, or in one of their own.
    <T> T write(Function<Handle, T> statements) {
        return inTransaction(() -> current.get().with(statements));
    }

    /// Questions: to the transaction under way, so that it sees what it wrote, or else to the reader.
    <T> T read(Function<Handle, T> questions) {
        if (current.isBound()) {
            return current.get().with(questions);
        }
        return reader.transact(running -> ScopedValue.where(current, running).call(() -> running.with(questions)));
    }

    /// Folds the log into the file, so that even the file alone, copied away, is whole.
    @Override
    public void close() {
        reader.close();
        writer.close();
    }

    private void examine(Path file) {
        try {
            requireSoundEngine(file, one("select sqlite_version()"));
            // once more, now that the log has been read in: the first bytes may have been older than it
            new Header(Integer.parseInt(one("pragma user_version")), Integer.parseInt(one("pragma application_id")))
                    .requireOurs(file);
            if (!"wal".equals(one("pragma journal_mode"))) {
                throw new DatabaseRefused(Reason.CANNOT_OPEN, file, "this disk cannot share a log", null);
            }
            var answer = one("pragma quick_check(1)");
            if (!"ok".equals(answer)) {
                throw new DatabaseRefused(Reason.DAMAGED, file, answer, null);
            }
        } catch (StoreFailure e) {
            var reason = e.kind() == StoreFailure.Kind.DAMAGED ? Reason.DAMAGED : Reason.CANNOT_OPEN;
            throw new DatabaseRefused(reason, file, e.getMessage(), e);
        }
    }

    private String one(String question) {
        return read(handle -> handle.createQuery(question).mapTo(String.class).one());
    }

    static void requireSoundEngine(Path file, String version) {
        if (Arrays.compare(numbers(version), numbers(OLDEST_SOUND_ENGINE)) < 0) {
            throw new DatabaseRefused(
                    Reason.OLD_ENGINE, file, "SQLite " + version + ", needed " + OLDEST_SOUND_ENGINE, null);
        }
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
