package dk.holdt.domain.collecting;

import java.util.Objects;

/// Who takes a device home, and how we know that they may.
///
/// @param words where we rang the customer: what was said; otherwise blank
/// @param idSeen an identity card was looked at
public record Collector(String name, Proof proof, String words, boolean idSeen) {

    public Collector {
        Objects.requireNonNull(proof, "proof");
        name = name.strip();
        words = words.strip();
    }

    public static Collector customer(String name) {
        return new Collector(name, Proof.CUSTOMER, "", false);
    }

    /// What the permission rests on.
    public enum Proof {
        CUSTOMER,
        /// An agreement names the person.
        NAMED,
        /// The receipt of the intake was shown.
        RECEIPT,
        /// The customer said yes on the telephone.
        CALL
    }
}
