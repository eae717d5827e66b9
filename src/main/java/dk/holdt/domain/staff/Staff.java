package dk.holdt.domain.staff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The people of the shop.
public interface Staff {

    /// Stores somebody new on the lowest free tile; without one while all nine are taken.
    ///
    /// @return their id
    long add(StaffMember member);

    /// Stores what has changed about somebody.
    void save(StaffMember member);

    Optional<StaffMember> find(long id);

    /// Everybody there ever was, in the order they were added.
    List<StaffMember> all();

    /// Those who can be chosen today.
    default List<StaffMember> working() {
        return all().stream().filter(member -> !member.left()).toList();
    }

    /// The lowest tile that none of them stands on, or 0.
    static int freeTile(List<StaffMember> members) {
        var taken = members.stream().map(StaffMember::tile).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, StaffMember.LAST_TILE)
                .filter(digit -> !taken.contains(digit))
                .findFirst()
                .orElse(0);
    }
}
