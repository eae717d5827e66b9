package dk.holdt.store;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.journal.Journal;
import java.time.Instant;

/// The journal in its tables, which themselves refuse every change.
public final class SqlJournal implements Journal {

    private final Database database;

    public SqlJournal(Database database) {
        this.database = database;
    }

    @Override
    public void add(long repairId, Entry entry) {
        database.write(handle -> {
            long id = handle.createQuery("""
                            insert into entry (repair, at, by, kind) values (:repair, :at, :by, :kind) returning id
                            """)
                    .bind("repair", repairId)
                    .bind("at", entry.at())
                    .bind("by", entry.by())
                    .bind("kind", entry.kind().name())
                    .mapTo(Long.class)
                    .one();
            return handle.execute("insert into entry_words (entry, words) values (?, ?)", id, entry.words());
        });
    }

    @Override
    public long add(long repairId, Contact contact) {
        return database.write(handle -> JournalRows.bind(handle.createQuery("""
                        insert into contact
                            (repair, promise, at, by, channel, "with", about, outcome, engaged, had_to_ask, words)
                        values
                            (:repair, :promise, :at, :by, :channel, :with, :about, :outcome, :engaged, :had_to_ask,
                             :words)
                        returning id
                        """), contact)
                .bind("repair", repairId)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void withdraw(long contactId, Instant at, long by) {
        database.write(handle ->
                handle.execute("insert into contact_withdrawn (contact, at, by) values (?, ?, ?)", contactId, at, by));
    }

    @Override
    public long add(long repairId, Agreement agreement) {
        return database.write(handle -> JournalRows.bind(handle.createQuery("""
                        insert into agreement (repair, topic, value, amount_minor, at, by, contact, supersedes)
                        values (:repair, :topic, :value, :amount_minor, :at, :by, :contact, :supersedes)
                        returning id
                        """), agreement)
                .bind("repair", repairId)
                .mapTo(Long.class)
                .one());
    }
}
