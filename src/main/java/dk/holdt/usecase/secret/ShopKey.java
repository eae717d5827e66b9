package dk.holdt.usecase.secret;

import java.util.Optional;

/// The shop's key itself: whether it is here, and how it comes back or is given up.
public interface ShopKey {

    /// How things stand with the key.
    enum Standing {
        /// Nothing was ever sealed; the first need makes one.
        NOT_YET,
        HERE,
        /// Its file is gone, damaged, or another shop's.
        AWAY
    }

    /// A recovery key, and the shop's key as it is kept once the paper is known to exist.
    record Fresh(RecoveryKey recovery, String wrapped) {

        /// Without either: this may end in a log.
        @Override
        public String toString() {
            return "Fresh[…]";
        }
    }

    /// What came of a recovery key that was typed.
    enum Recovered {
        /// The key lies in its file again.
        DONE,
        /// The key is here: nothing was written.
        NOT_NEEDED,
        /// No paper was ever asked back, so no recovery key opens anything.
        NO_COPY,
        /// Not the recovery key of this shop, or not the newest.
        WRONG_KEY
    }

    Standing standing();

    /// Makes a recovery key and wraps the shop's key by it, which takes a third of a second; empty while the key is
    /// away.
    Optional<Fresh> wrap();

    /// Puts the key back into its file. Whatever lay there is kept beside it under another name.
    Recovered recover(RecoveryKey typed);

    /// Makes another key for a shop whose key is away. What the old one sealed stays shut for good.
    ///
    /// @return whether it was done; not where the key is here or none was ever made
    boolean startAnew();
}
