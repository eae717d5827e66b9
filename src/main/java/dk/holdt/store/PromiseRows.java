package dk.holdt.store;

import static dk.holdt.store.Columns.instant;
import static dk.holdt.store.Columns.maybeEnum;
import static dk.holdt.store.Columns.maybeLong;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.Callback;
import dk.holdt.domain.promise.DelayCause;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseEnd;
import dk.holdt.domain.promise.PromiseWords;
import dk.holdt.domain.promise.Reckoning;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/// How a promise and its end lie in their rows.
final class PromiseRows {

    /// What a promise is read from, beside its own row what a call is about.
    static final String COLUMNS = """
            promise.*, promised_call.topic as call_topic, promised_call.words as call_words,
            promised_call.everyone as call_everyone""";

    private PromiseRows() {}

    static Promise read(ResultSet row) throws SQLException {
        var due = instant(row, "due_at");
        return new Promise(
                row.getLong("id"),
                row.getLong("repair"),
                row.getInt("seq"),
                What.valueOf(row.getString("what")),
                new Reckoning(term(row, due), instant(row, "received_at"), instant(row, "counting_from"), due),
                words(row),
                new Promise.Given(
                        row.getString("agreed_with"),
                        Channel.valueOf(row.getString("channel")),
                        row.getLong("given_by"),
                        row.getLong("owner"),
                        callback(row)),
                maybeLong(row, "replaces"));
    }

    private static Optional<Callback> callback(ResultSet row) throws SQLException {
        var topic = maybeEnum(Callback.Topic.class, row, "call_topic");
        return topic.isEmpty()
                ? Optional.empty()
                : Optional.of(new Callback(topic.get(), row.getString("call_words"), row.getBoolean("call_everyone")));
    }

    /// Names every column but `id`.
    static <S extends SqlStatement<S>> S bind(S statement, Promise promise) {
        var reckoning = promise.reckoning();
        bind(statement, promise.words());
        return statement
                .bind("repair", promise.repairId())
                .bind("seq", promise.seq())
                .bind("what", promise.what().name())
                .bind("basis", reckoning.term().basis().name())
                .bind("length_s", length(reckoning.term()))
                .bind("received_at", reckoning.receivedAt())
                .bind("counting_from", reckoning.countingFrom())
                .bind("due_at", reckoning.dueAt())
                .bind("agreed_with", promise.given().with())
                .bind("channel", promise.given().channel().name())
                .bind("given_by", promise.given().by())
                .bind("owner", promise.given().owner())
                .bind("replaces", promise.replaces());
    }

    static PromiseEnd readEnd(ResultSet row) throws SQLException {
        return new PromiseEnd(
                row.getLong("promise"),
                instant(row, "at"),
                PromiseEnd.How.valueOf(row.getString("how")),
                maybeLong(row, "contact"),
                maybeEnum(DelayCause.class, row, "cause"),
                row.getString("cause_words"));
    }

    static <S extends SqlStatement<S>> S bind(S statement, PromiseEnd end) {
        return statement
                .bind("promise", end.promiseId())
                .bind("at", end.at())
                .bind("how", end.how().name())
                .bind("contact", end.contact())
                .bind("cause", end.cause().map(DelayCause::name))
                .bind("cause_words", end.causeWords());
    }

    private static void bind(SqlStatement<?> statement, PromiseWords words) {
        statement
                .bind("zone", words.zone().getId())
                .bind("calendar_version", words.calendarVersion())
                .bind("hours_words", words.hoursWords())
                .bind("closed_days", words.closedDays())
                .bind("language", words.language().code())
                .bind("words", words.sentence());
    }

    private static PromiseWords words(ResultSet row) throws SQLException {
        return new PromiseWords(
                Language.ofCode(row.getString("language")),
                row.getString("words"),
                row.getString("hours_words"),
                row.getString("closed_days"),
                ZoneId.of(row.getString("zone")),
                row.getInt("calendar_version"));
    }

    private static Optional<Long> length(Term term) {
        return term instanceof Term.Hours hours ? Optional.of(hours.length().toSeconds()) : Optional.empty();
    }

    private static Term term(ResultSet row, Instant due) throws SQLException {
        var basis = Basis.valueOf(row.getString("basis"));
        return basis == Basis.FIXED_TIME
                ? new Term.At(due)
                : new Term.Hours(Duration.ofSeconds(row.getLong("length_s")), basis);
    }
}
