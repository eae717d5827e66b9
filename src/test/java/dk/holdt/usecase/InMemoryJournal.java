package dk.holdt.usecase;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.journal.Journal;
import java.time.Instant;

/// The journals of an in-memory shop.
record InMemoryJournal(InMemoryShop in) implements Journal {

    @Override
    public void add(long repairId, Entry entry) {
        in.rows.entries.add(new InMemoryRows.Of<>(
                repairId, new Entry(in.rows.nextId(), entry.at(), entry.by(), entry.kind(), entry.words())));
    }

    @Override
    public long add(long repairId, Contact one) {
        var id = in.rows.nextId();
        in.rows.contacts.add(new InMemoryRows.Of<>(
                repairId,
                new Contact(
                        id,
                        one.promise(),
                        one.at(),
                        one.by(),
                        one.channel(),
                        one.with(),
                        one.about(),
                        one.outcome(),
                        one.hadToAsk(),
                        one.words())));
        return id;
    }

    @Override
    public void withdraw(long contactId, Instant at, long by) {
        in.rows.withdrawn.add(contactId);
    }

    @Override
    public long add(long repairId, Agreement one) {
        var id = in.rows.nextId();
        in.rows.agreements.add(new InMemoryRows.Of<>(
                repairId,
                new Agreement(
                        id,
                        one.topic(),
                        one.value(),
                        one.amountMinor(),
                        one.at(),
                        one.by(),
                        one.contact(),
                        one.supersedes())));
        return id;
    }
}
