package dk.holdt.domain.journal;

import java.time.Instant;

/// Where contacts, agreements and entries of a repair are added. Nothing here can be changed or taken away.
public interface Journal {

    /// Adds a line; its words are kept beside it.
    void add(long repairId, Entry entry);

    /// Answers the id of the stored contact.
    long add(long repairId, Contact contact);

    /// A contact that was noted by mistake: its row stays, and nobody goes by it.
    void withdraw(long contactId, Instant at, long by);

    /// Answers the id of the stored agreement.
    long add(long repairId, Agreement agreement);
}
