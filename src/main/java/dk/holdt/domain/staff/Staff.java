package dk.holdt.domain.staff;

import java.util.List;
import java.util.Optional;

/// The people of the shop.
public interface Staff {

    long add(StaffMember member);

    Optional<StaffMember> find(long id);

    /// In the order they were added.
    List<StaffMember> all();
}
