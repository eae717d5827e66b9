package dk.holdt.usecase.staff;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Where badges are kept. What was made, and that it ended, is only ever added.
public interface Badges {

    /// The badge of a member from now on; the one before has to be ended in the same work.
    void add(long member, String hash, Instant at, long by);

    /// The badge of this member that counts counts no longer; nothing where there is none.
    void end(long member, Instant at, long by);

    /// Whose badge comes to this hash, whether it counts or not.
    Optional<Kept> find(String hash);

    /// Those that count.
    List<Kept> counting();

    /// @param at when it was made
    record Kept(long member, String hash, Instant at, boolean counts) {
        public Kept {
            Objects.requireNonNull(hash, "hash");
            Objects.requireNonNull(at, "at");
        }
    }
}
