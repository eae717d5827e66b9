package dk.holdt.app;

import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.staff.Proof;
import dk.holdt.usecase.staff.StaffAnswer;

/// The PINs of a demo shop. They are no secret: the lock itself names them.
final class DemoPins {

    static final String STAFF = "2580";
    static final String MANAGER = "258025";

    private DemoPins() {}

    /// Gives everybody theirs in a demo that has none yet.
    static void give(Shop demo) {
        var everyone = demo.staff.working();
        if (everyone.stream().noneMatch(StaffMember::hasPin)) {
            everyone.forEach(member -> give(demo.people, member));
        }
    }

    private static void give(People people, StaffMember member) {
        var answer = people.setting().own(new Proof(member.id(), ""), member.isManager() ? MANAGER : STAFF);
        if (answer instanceof StaffAnswer.Refused) {
            throw new IllegalStateException("a PIN of the demo was refused: " + answer);
        }
    }
}
