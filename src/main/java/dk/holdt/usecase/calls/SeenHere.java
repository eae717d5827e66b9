package dk.holdt.usecase.calls;

import java.time.Instant;
import java.util.Set;

/// Who has been at work in the shop: known from what they have done.
public interface SeenHere {

    /// The ids of those who have written anything in a journal since then.
    Set<Long> since(Instant from);
}
