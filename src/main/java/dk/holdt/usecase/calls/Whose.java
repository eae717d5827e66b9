package dk.holdt.usecase.calls;

import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.staff.StaffMember;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whose a call is at a moment: its owner's, and the counter's as soon as it is due, or its owner has left the shop or
/// has not been seen today.
record Whose(Instant now, Map<Long, StaffMember> working, Set<Long> here) {

    Optional<StaffMember> is(Promise promise) {
        var everyone = promise.given().callback().filter(about -> about.everyone());
        var owner = promise.given().owner();
        return everyone.isPresent() || !now.isBefore(promise.dueAt()) || !here.contains(owner)
                ? Optional.empty()
                : Optional.ofNullable(working.get(owner));
    }
}
