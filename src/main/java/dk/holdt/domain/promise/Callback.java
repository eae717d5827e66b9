package dk.holdt.domain.promise;

import java.util.Objects;

/// What a promised call is about, and whose it is.
///
/// @param words more about it; blank where the topic says it all
/// @param everyone the counter's, rather than its owner's alone
public record Callback(Topic topic, String words, boolean everyone) {

    public Callback {
        Objects.requireNonNull(topic, "topic");
        words = words.strip();
    }

    /// What customers are called back about.
    public enum Topic {
        /// The day on which it is ready.
        DAY,
        PRICE,
        /// What is wrong with it.
        FAULT,
        /// When a part comes.
        PART,
        /// Something the customer has asked.
        QUESTION,
        /// Something that needs words.
        OTHER
    }
}
