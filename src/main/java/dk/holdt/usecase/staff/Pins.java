package dk.holdt.usecase.staff;

import dk.holdt.domain.staff.StaffEvent;
import dk.holdt.domain.staff.Tried;
import dk.holdt.domain.staff.Tries;
import java.time.Instant;
import java.util.List;

/// Where PINs, wrong tries and what happened about staff are kept.
public interface Pins {

    /// The last PINs of a member as they are stored, the present one first; at most
    /// [dk.holdt.domain.staff.PinRule#REMEMBERED].
    List<String> last(long member);

    /// The member's PIN from now on. Those that need not be remembered are forgotten.
    void add(long member, String hash, Instant at);

    /// Forgets every PIN of a member, because the key they were made with is lost; another is added with the same work.
    void forget(long member);

    /// [Tries#NONE] where there are none.
    Tries tries(Tried at);

    void save(Tried at, Tries tries);

    /// Only ever added to.
    void note(StaffEvent event);
}
