package dk.holdt.store;

import dk.holdt.domain.partner.SentOut;
import dk.holdt.domain.partner.TheirTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Reads what was sent to partners and not withdrawn, with the newest word about it and its return.
final class SentRows {

    private static final String STANDS = """
             not exists (select 1 from sent_word_withdrawn where sent_word_withdrawn.word = sent_word.id)
            """;

    /// Of `sent_out`: it was not withdrawn, and nothing says that it is back.
    static final String IS_OUT = """
             not exists (select 1 from sent_out_withdrawn where sent_out_withdrawn.sent_out = sent_out.id)
             and not exists (select 1 from sent_word where sent_word.sent_out = sent_out.id
                 and sent_word.what = 'BACK' and %s)
            """.formatted(STANDS);

    private static final String SELECT = """
            select sent_out.*, said.number, said.due_on, said.due_time,
                   gone.words as back_words, gone.at as back_at, gone.by as back_by
              from sent_out
              join sent_word said on said.id = (select max(id) from sent_word
                   where sent_word.sent_out = sent_out.id and sent_word.what = 'SAID' and %1$s)
              left join sent_word gone on gone.id = (select max(id) from sent_word
                   where sent_word.sent_out = sent_out.id and sent_word.what = 'BACK' and %1$s)
             where not exists (select 1 from sent_out_withdrawn where sent_out_withdrawn.sent_out = sent_out.id)
            """.formatted(STANDS);

    private SentRows() {}

    /// All of one repair, oldest first.
    static List<SentOut> of(Handle handle, long repair) {
        return handle.createQuery(SELECT + " and sent_out.repair = :repair order by sent_out.id")
                .bind("repair", repair)
                .map((row, _) -> read(row))
                .list();
    }

    /// What is out now, by the id of its repair.
    static Map<Long, SentOut> out(Handle handle) {
        var out = new HashMap<Long, SentOut>();
        handle.createQuery(SELECT + " and gone.id is null")
                .map((row, _) -> out.put(row.getLong("repair"), read(row)) == null)
                .list();
        return out;
    }

    private static SentOut read(ResultSet row) throws SQLException {
        var promised = new TheirTime(
                LocalDate.parse(row.getString("due_on")),
                Columns.maybeText(row, "due_time").map(LocalTime::parse));
        var words = row.getString("back_words");
        var by = row.getLong("back_by");
        Optional<SentOut.Back> back = Columns.maybeInstant(row, "back_at").map(at -> new SentOut.Back(words, at, by));
        return new SentOut(
                row.getLong("id"),
                row.getString("partner"),
                row.getString("why"),
                row.getString("along"),
                row.getBoolean("named"),
                new SentOut.Word(row.getString("number"), promised),
                Columns.instant(row, "at"),
                row.getLong("by"),
                back);
    }
}
