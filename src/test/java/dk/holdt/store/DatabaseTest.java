package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.holdt.usecase.StoreFailure;
import dk.holdt.usecase.StoreFailure.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Transactions on a real file, and what becomes of them when something goes wrong in the middle.
class DatabaseTest {

    private static final Duration SHORT = Duration.ofMillis(120);

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open_a_new_shop() {
        Database.create(folder).close();
        database = Database.open(folder, SHORT, Optional.empty());
        database.write(handle -> handle.execute("create table t (a text not null unique, b text) strict"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "journal_mode, wal",
        "synchronous, 2",
        "fullfsync, 1",
        "checkpoint_fullfsync, 1",
        "foreign_keys, 1",
        "recursive_triggers, 1",
        "busy_timeout, 120",
        "trusted_schema, 0",
        "cell_size_check, 1",
        "mmap_size, 0",
        "secure_delete, 1",
        "wal_autocheckpoint, 1000",
        "journal_size_limit, 67108864",
        "cache_size, -16000",
        "application_id, 1215261796"
    })
    void every_setting_is_on_both_connections(String setting, String value) {
        Function<Handle, String> ask = handle ->
                handle.createQuery("pragma " + setting).mapTo(String.class).one();
        assertThat(database.write(ask)).isEqualTo(value);
        assertThat(database.read(ask)).isEqualTo(value);
    }

    @Test
    void the_reading_connection_cannot_write() {
        assertThat(failureOf(() -> database.read(handle -> handle.execute("insert into t values ('x', 'y')")))
                        .kind())
                .isEqualTo(Kind.READ_ONLY);
        assertThat(rows()).isEmpty();
    }

    @Test
    void what_is_committed_is_there_after_opening_again() {
        insert("kept");
        database.close();
        database = Database.open(folder, SHORT, Optional.empty());
        assertThat(rows()).isEqualTo("kept");
    }

    @Test
    void an_inner_transaction_joins_the_outer_one() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> database.run(() -> {
                    insert("outer");
                    database.run(() -> insert("inner"));
                    throw new IllegalStateException("after both");
                }));
        assertThat(rows()).isEmpty();
    }

    @Test
    void a_question_in_a_transaction_sees_what_it_wrote_and_others_do_not_yet() {
        database.run(() -> {
            insert("mine");
            assertThat(rows()).isEqualTo("mine");
            assertThat(CompletableFuture.supplyAsync(this::rows).join()).isEmpty();
        });
        assertThat(rows()).isEqualTo("mine");
    }

    @Test
    void a_mistake_in_the_middle_leaves_nothing_and_the_next_act_works() {
        assertThatExceptionOfType(StackOverflowError.class)
                .isThrownBy(() -> database.run(() -> {
                    insert("half");
                    throw new StackOverflowError();
                }));
        insert("whole");
        assertThat(rows()).isEqualTo("whole");
    }

    @Test
    void a_transaction_with_a_failed_statement_cannot_be_committed_even_if_somebody_caught_the_failure() {
        insert("first");
        var failure = failureOf(() -> database.run(() -> {
            insert("second");
            assertThat(failureOf(() -> insert("first")).kind()).isEqualTo(Kind.CONSTRAINT);
        }));
        assertThat(failure.kind()).isEqualTo(Kind.CONSTRAINT);
        assertThat(rows()).isEqualTo("first");
    }

    @Test
    void a_full_disk_leaves_no_half_of_a_transaction_and_the_second_try_works() {
        limitPages();
        var failure = failureOf(() -> database.run(() -> {
            insert("half");
            insert("x".repeat(200_000));
        }));
        assertThat(failure.kind()).isEqualTo(Kind.FULL);
        assertThat(rows()).isEmpty();

        database.run(() -> {
            insert("first half");
            insert("second half");
        });
        assertThat(rows()).isEqualTo("first half|second half");
    }

    @Test
    void after_a_full_disk_nothing_more_of_the_same_transaction_is_saved() {
        limitPages();
        var failure = failureOf(() -> database.run(() -> {
            assertThat(failureOf(() -> insert("x".repeat(200_000))).kind()).isEqualTo(Kind.FULL);
            insert("the rest");
        }));
        assertThat(failure.kind()).isEqualTo(Kind.FULL);
        assertThat(rows()).isEmpty();
    }

    @Test
    void another_program_that_is_writing_is_waited_for_and_then_told() throws SQLException {
        try (var other = DriverManager.getConnection(Link.url(folder.resolve(ShopFile.NAME)))) {
            send(other, "begin immediate");
            var began = System.nanoTime();
            assertThat(failureOf(() -> insert("late")).kind()).isEqualTo(Kind.BUSY);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(SHORT);
            assertThat(rows()).as("reading goes on").isEmpty();
            send(other, "rollback");
        }
        insert("in time");
        assertThat(rows()).isEqualTo("in time");
    }

    @Test
    void a_question_must_not_start_to_write() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> database.read(_ -> {
                    insert("from a question");
                    return 0;
                }));
        assertThat(rows()).isEmpty();
    }

    @Test
    void a_file_that_went_away_does_not_come_back_empty() throws IOException {
        limitPages();
        assertThat(failureOf(() -> insert("x".repeat(200_000))).kind()).isEqualTo(Kind.FULL);
        Files.delete(folder.resolve(ShopFile.NAME));
        assertThat(failureOf(() -> insert("into nothing")).kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(folder.resolve(ShopFile.NAME)).doesNotExist();
    }

    @Test
    void a_closed_shop_stays_closed() {
        database.close();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> insert("late"));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(this::rows);
    }

    private void limitPages() {
        database.write(handle -> {
            var pages =
                    handle.createQuery("pragma page_count").mapTo(Long.class).one();
            return handle.createQuery("pragma max_page_count=" + (pages + 2))
                    .mapTo(Long.class)
                    .one();
        });
    }

    private void insert(String a) {
        database.write(handle -> handle.execute("insert into t (a) values (?)", a));
    }

    private String rows() {
        return database.read(handle -> handle.createQuery("select a from t order by rowid").mapTo(String.class).stream()
                .collect(Collectors.joining("|")));
    }

    private static StoreFailure failureOf(Runnable act) {
        return catchThrowableOfType(StoreFailure.class, act::run);
    }

    private static void send(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
