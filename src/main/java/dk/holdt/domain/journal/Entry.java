package dk.holdt.domain.journal;

import java.time.Instant;
import java.util.Objects;

/// One line of the journal: who did what, when. It is added and never changed.
///
/// @param id 0 until stored
/// @param words in the shop's language; lawful erasure may take them and leaves them blank
public record Entry(long id, Instant at, long by, Kind kind, String words) {

    public Entry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(words, "words");
    }

    /// What the line is about.
    public enum Kind {
        INTAKE,
        /// What is stored of the customer was corrected.
        CUSTOMER,
        PROMISE,
        CONTACT,
        AGREEMENT,
        STAGE,
        VERDICT,
        TEST,
        SWAP,
        PRICE,
        HANDOVER,
        SHELF,
        LOAN,
        UNLOCK,
        /// A picture or film was added or removed.
        SHOT,
        NOTE
    }
}
