package dk.holdt.usecase.alarm;

import java.util.HashSet;
import java.util.Set;

/// What has been heard of: each thing once, and nothing while a customer listens (`ux` R8, alert levels).
public final class Heard {

    private final Set<Long> heard = new HashSet<>();

    /// Whether a tone is wanted now. Several at once are one tone. What came while nothing may be heard, and still is
    /// so afterwards, is heard then.
    ///
    /// @param urgent the ids of the promises that want a word now
    /// @param silent whether nothing may be heard
    public boolean wants(Set<Long> urgent, boolean silent) {
        return !silent && heard.addAll(urgent);
    }
}
