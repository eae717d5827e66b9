package dk.holdt.store;

import dk.holdt.usecase.StoreFailure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.NoOpTransactionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/// One connection, used by one thread at a time, and opened anew after a failure that leaves it in doubt.
///
/// Transactions are sent as SQL: the driver's own calls still believe in a transaction after a full disk has ended
/// it, and then commit what they report as failed.
final class Link implements AutoCloseable {

    enum Use {
        WRITING("begin immediate"),
        /// A transaction too, so that several questions see one and the same moment.
        READING("begin"),
        /// As reading, of a file in which nothing may change.
        LOOKING("begin");

        private final String begin;

        Use(String begin) {
            this.begin = begin;
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Link.class);

    private static final List<String> SETTINGS = List.of(
            "journal_mode=wal",
            "synchronous=full",
            "fullfsync=1",
            "checkpoint_fullfsync=1",
            "foreign_keys=on",
            // otherwise "insert or replace" removes a row without asking its triggers
            "recursive_triggers=on",
            "trusted_schema=off",
            "cell_size_check=on",
            "mmap_size=0",
            // an erased customer must not stay behind in free pages
            "secure_delete=on",
            "wal_autocheckpoint=1000",
            "journal_size_limit=67108864",
            "cache_size=-16000");

    /// Nothing here asks the engine to change a file that it may only look at.
    private static final List<String> SETTINGS_TO_LOOK =
            List.of("trusted_schema=off", "cell_size_check=on", "mmap_size=0", "cache_size=-16000");

    private final SQLiteDataSource source;
    private final Use use;
    private final Duration patience;
    private final Jdbi jdbi;
    private final ReentrantLock lock = new ReentrantLock();
    private Connection connection;
    private boolean closed;
    private boolean wasInDoubt;

    /// @param patience how long to wait for another program that is writing
    Link(Path file, Use use, Duration patience) {
        this(url(file), use, patience);
    }

    Link(String url, Use use, Duration patience) {
        var config = new SQLiteConfig();
        config.setReadOnly(use == Use.LOOKING);
        // never CREATE: a file that has gone must not come back as an empty shop; and only now, because the line above
        // puts it back
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        source = new SQLiteDataSource(config);
        source.setUrl(url);
        this.use = use;
        this.patience = patience;
        jdbi = Jdbi.create(new Borrowed()).setTransactionHandler(new NoOpTransactionHandler());
        Columns.registerIn(jdbi);
    }

    static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }

    /// Begins, does the work, and commits; or undoes all of it and throws.
    <T> T transact(Function<Running, T> work) {
        lock.lock();
        try (var handle = open()) {
            var running = new Running(this, handle);
            try {
                send(use.begin);
                var result = work.apply(running);
                running.requireWhole();
                send("commit");
                if (running.isForgetting()) {
                    emptyTheLog();
                }
                return result;
            } catch (RuntimeException | Error failure) {
                undo(failure);
                throw failure;
            }
        } finally {
            lock.unlock();
        }
    }

    /// What was committed stays so if this fails: the log is then emptied at closing.
    private void emptyTheLog() {
        try {
            execute(connection, "pragma wal_checkpoint(truncate)");
        } catch (SQLException e) {
            LOG.warn("the log could not be emptied after an erasure", e);
        }
    }

    private void send(String sql) {
        try {
            execute(connection, sql);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            throw Failures.of(e);
        } finally {
            connection = null;
            closed = true;
            lock.unlock();
        }
    }

    private Handle open() {
        if (closed) {
            throw new IllegalStateException("the shop's file was closed");
        }
        try {
            if (connection == null) {
                connection = connect();
            }
            return jdbi.open();
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private Connection connect() throws SQLException {
        var fresh = source.getConnection();
        try {
            execute(fresh, "pragma busy_timeout=" + patience.toMillis());
            for (var setting : use == Use.LOOKING ? SETTINGS_TO_LOOK : SETTINGS) {
                execute(fresh, "pragma " + setting);
            }
            if (use != Use.WRITING) {
                execute(fresh, "pragma query_only=on");
            }
            return fresh;
        } catch (SQLException e) {
            fresh.close();
            throw e;
        }
    }

    /// Closing the statement matters: a pragma that answers a row would otherwise stay open and hold up a commit.
    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void undo(Throwable why) {
        var spoilt = why instanceof StoreFailure failure && Failures.spoilsTheConnection(failure);
        try {
            execute(connection, "rollback");
        } catch (SQLException e) {
            // the engine has ended the transaction by itself, or never began it
            spoilt = true;
            why.addSuppressed(e);
        }
        if (spoilt) {
            discard(why);
        }
    }

    /// Whether a failure ever made it open the file anew, such as a page that could not be read.
    boolean wasInDoubt() {
        lock.lock();
        try {
            return wasInDoubt;
        } finally {
            lock.unlock();
        }
    }

    private void discard(Throwable why) {
        wasInDoubt = true;
        try {
            connection.close();
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
        connection = null;
    }

    /// Lends the one connection to Jdbi and does not let it be closed.
    private final class Borrowed implements ConnectionFactory {
        @Override
        public Connection openConnection() {
            return connection;
        }

        @Override
        public void closeConnection(Connection lent) {
            // ours, and kept
        }
    }
}
