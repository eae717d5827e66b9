package dk.holdt.store;

import dk.holdt.store.DatabaseRefused.Reason;
import dk.holdt.store.Link.Use;
import dk.holdt.usecase.StoreFailure;
import dk.holdt.usecase.Transactions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
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

    private static final String SOUND = "ok";

    /// Empty when the file was opened only to be looked at.
    private final Optional<Writing> writing;

    private final Link reader;
    private final Path folder;
    private final ScopedValue<Running> current = ScopedValue.newInstance();

    private Database(Path file, Optional<Writing> writing, Link reader) {
        this.folder = file.toAbsolutePath().getParent();
        this.writing = writing;
        this.reader = reader;
    }

    /// What a shop that can be written in has more than one that can be looked at.
    ///
    /// @param looked when the whole file was looked through; empty when nobody said what time it is
    private record Writing(Link link, Witness witness, Optional<Instant> looked) {}

    /// Opens the shop in the folder, looks the whole file through, and never makes a new one.
    ///
    /// @throws DatabaseRefused when there is none, or it is not a sound one of ours
    public static Database open(Path folder) {
        return open(folder, PATIENCE, Optional.empty());
    }

    /// The same, but a file that was closed properly, not touched since and looked through within a day is not looked
    /// through again.
    public static Database open(Path folder, Instant now) {
        return open(folder, PATIENCE, Optional.of(now));
    }

    /// Makes a new, empty shop in the folder (and the folder itself, for its user's eyes only) and opens it.
    ///
    /// @throws DatabaseRefused when there is one already, or it cannot be written
    public static Database create(Path folder) {
        ShopFile.create(folder);
        return open(folder);
    }

    /// For a folder in which both a first start and a later one are right.
    public static Database openOrCreate(Path folder, Instant now) {
        return ShopFile.isIn(folder) ? open(folder, now) : create(folder);
    }

    static Database open(Path folder, Duration patience, Optional<Instant> now) {
        var file = ShopFile.requireReadable(folder);
        var database = opened(file, patience, now);
        if (Integer.parseInt(database.one("pragma user_version")) < Schema.NEWEST) {
            database.close();
            Upgrade.run(folder, CopyFolder.of(folder).copies());
            database = opened(file, patience, now);
        }
        try {
            LostRepairs.compare(database, folder);
            return database;
        } catch (StoreFailure e) {
            database.letGo();
            throw DatabaseRefused.because(e, file);
        }
    }

    /// Opens a shop that [#open] refuses, as far as its file can still be read; every write is refused, and nothing in
    /// the folder changes.
    ///
    /// @throws DatabaseRefused when nothing can be read, or an older program wrote it: its tables are not those
    /// that are asked
    public static Database openToLook(Path folder) {
        var file = ShopFile.requireSomeShop(folder);
        var database = new Database(file, Optional.empty(), Looking.at(file, PATIENCE));
        try {
            database.one("select value from counter where name = 'repair'");
            var schema = Integer.parseInt(database.one("pragma user_version"));
            if (schema < Schema.NEWEST) {
                throw new DatabaseRefused(Reason.OLDER_SCHEMA, file, "schema " + schema, null);
            }
            return database;
        } catch (DatabaseRefused e) {
            database.close();
            throw e;
        } catch (StoreFailure e) {
            database.close();
            throw new DatabaseRefused(Reason.DAMAGED, file, e.getMessage(), e);
        }
    }

    private static Database opened(Path file, Duration patience, Optional<Instant> now) {
        var looked = now.flatMap(at -> LastLook.take(file, at));
        var database = new Database(
                file,
                Optional.of(new Writing(
                        new Link(file, Use.WRITING, patience), Witness.in(file.getParent()), looked.or(() -> now))),
                new Link(file, Use.READING, patience));
        try {
            database.examine(file, looked.isEmpty());
            return database;
        } catch (RuntimeException | Error e) {
            database.letGo();
            throw e;
        }
    }

    /// The shop's own file.
    public Path file() {
        return folder.resolve(ShopFile.NAME);
    }

    /// Where the shop's data lies.
    public Path folder() {
        return folder;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        Objects.requireNonNull(work, "work");
        var open = writing.orElseThrow(Database::onlyLookedAt);
        if (current.isBound()) {
            current.get().requireWriting(open.link);
            return work.get();
        }
        try {
            var done = open.link.transact(running -> {
                var result = ScopedValue.where(current, running).call(work::get);
                return new Done<>(result, running.with(LostRepairs::lastGiven));
            });
            open.witness.gave(done.last);
            return done.result;
        } catch (StoreFailure e) {
            if (e.kind() == StoreFailure.Kind.FULL) {
                // for the second try; this one is told as it was, since nobody knows what else its work has done
                Reserve.release(folder);
            }
            throw e;
        }
    }

    /// @param last the running number last given, as the transaction leaves it
    private record Done<T>(T result, long last) {}

    private static StoreFailure onlyLookedAt() {
        return new StoreFailure(StoreFailure.Kind.READ_ONLY, "the shop's file was opened to be looked at", null);
    }

    /// Another number than before means that somebody, here or in another program, has changed something.
    public long version() {
        return read(handle ->
                handle.createQuery("pragma data_version").mapTo(Long.class).one());
    }

    /// Statements that change something: in the transaction under way, or in one of their own.
    <T> T write(Function<Handle, T> statements) {
        return inTransaction(() -> current.get().with(statements));
    }

    /// The same, for statements that take something away for good: once they are saved the log is folded into the file
    /// and emptied, because what was taken away would otherwise stay readable in the log.
    <T> T writeAndForget(Function<Handle, T> statements) {
        return write(handle -> {
            current.get().forget();
            return statements.apply(handle);
        });
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
        letGo();
        if (!reader.wasInDoubt()) {
            writing.filter(open -> !open.link.wasInDoubt())
                    .flatMap(Writing::looked)
                    .ifPresent(at -> LastLook.note(file(), at));
        }
    }

    private void letGo() {
        reader.close();
        writing.ifPresent(open -> {
            open.link.close();
            open.witness.close();
        });
    }

    private void examine(Path file, boolean wholly) {
        try {
            requireSoundEngine(file, one("select sqlite_version()"));
            // once more, now that the log has been read in: the first bytes may have been older than it
            new Header(Integer.parseInt(one("pragma user_version")), Integer.parseInt(one("pragma application_id")))
                    .requireOurs(file);
            if (!"wal".equals(one("pragma journal_mode"))) {
                throw new DatabaseRefused(Reason.CANNOT_OPEN, file, "this disk cannot share a log", null);
            }
            var answer = wholly ? one("pragma quick_check(1)") : SOUND;
            if (!SOUND.equals(answer)) {
                throw new DatabaseRefused(Reason.DAMAGED, file, answer, null);
            }
            // the engine opens what it may not write without a word, begins in it, and says so only at the first row;
            // one that stays as it is costs nothing
            write(handle -> handle.execute("update counter set value = value where name = 'repair'"));
        } catch (StoreFailure e) {
            throw DatabaseRefused.because(e, file);
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
