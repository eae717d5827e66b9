package dk.holdt.store;

import dk.holdt.domain.partner.SendOuts;
import dk.holdt.domain.partner.SentOut;
import dk.holdt.usecase.find.TheirNumber;
import dk.holdt.usecase.text.TextFolding;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// What was sent to partner workshops, in its tables.
public final class SqlSendOuts implements SendOuts {

    private final Database database;
    private final TextFolding folding;

    public SqlSendOuts(Database database, TextFolding folding) {
        this.database = database;
        this.folding = folding;
    }

    @Override
    public long send(long repairId, SentOut sent) {
        return database.write(handle -> {
            var id = handle.createQuery("""
                            insert into sent_out (repair, partner, why, along, named, at, by)
                            values (:repair, :partner, :why, :along, :named, :at, :by) returning id
                            """)
                    .bind("repair", repairId)
                    .bind("partner", sent.partner())
                    .bind("why", sent.why())
                    .bind("along", sent.along())
                    .bind("named", sent.named())
                    .bind("at", sent.at())
                    .bind("by", sent.by())
                    .mapTo(Long.class)
                    .one();
            said(handle, id, sent.word(), sent.at(), sent.by());
            return id;
        });
    }

    @Override
    public long say(long sentOutId, SentOut.Word word, Instant at, long by) {
        return database.write(handle -> said(handle, sentOutId, word, at, by));
    }

    private long said(Handle handle, long sentOut, SentOut.Word word, Instant at, long by) {
        return handle.createQuery("""
                        insert into sent_word (sent_out, what, number, search_text, due_on, due_time, words, at, by)
                        values (:sent_out, 'SAID', :number, :search_text, :due_on, :due_time, '', :at, :by) returning id
                        """)
                .bind("sent_out", sentOut)
                .bind("number", word.number())
                .bind("search_text", TheirNumber.sought(folding.fold(word.number())))
                .bind("due_on", word.promised().day())
                .bind("due_time", word.promised().time().map(LocalTime::toString))
                .bind("at", at)
                .bind("by", by)
                .mapTo(Long.class)
                .one();
    }

    @Override
    public long back(long sentOutId, SentOut.Back back) {
        return database.write(handle -> handle.createQuery("""
                        insert into sent_word (sent_out, what, number, search_text, words, at, by)
                        values (:sent_out, 'BACK', '', '', :words, :at, :by) returning id
                        """)
                .bind("sent_out", sentOutId)
                .bind("words", back.words())
                .bind("at", back.at())
                .bind("by", back.by())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void withdraw(long sentOutId, Instant at, long by) {
        database.write(handle -> handle.execute(
                "insert into sent_out_withdrawn (sent_out, at, by) values (?, ?, ?)", sentOutId, at, by));
    }

    @Override
    public void withdrawWord(long wordId, Instant at, long by) {
        database.write(handle ->
                handle.execute("insert into sent_word_withdrawn (word, at, by) values (?, ?, ?)", wordId, at, by));
    }

    @Override
    public List<String> partners() {
        return database.read(
                handle -> handle.createQuery("""
                        select partner from sent_out
                         where not exists (select 1 from sent_out_withdrawn where sent_out_withdrawn.sent_out = sent_out.id)
                         group by partner order by max(id) desc
                        """).mapTo(String.class).list());
    }
}
