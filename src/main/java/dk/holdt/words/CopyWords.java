package dk.holdt.words;

import dk.holdt.domain.repair.RepairNumber;
import java.util.Optional;

/// A copy of the shop's data in a line.
public final class CopyWords {

    private CopyWords() {}

    /// @param at the moment it shows, in words
    /// @param last the newest repair in it; empty for none
    public static String of(Messages messages, String at, long repairs, Optional<RepairNumber> last) {
        return last.filter(_ -> repairs > 0)
                .map(number -> messages.text("rescue.copy", at, repairs, number.digits()))
                .orElseGet(() -> messages.text("rescue.copy.empty", at));
    }
}
