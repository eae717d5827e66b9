package dk.holdt.usecase.staff;

import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.staff.Right;
import dk.holdt.domain.staff.Staff;
import java.util.Optional;

/// Proves somebody by their PIN. Only who is alone in the shop needs none; among several a manager chooses one first.
public final class ProveByPin implements Proving {

    private final Staff staff;
    private final CheckPin pins;

    public ProveByPin(Staff staff, CheckPin pins) {
        this.staff = staff;
        this.pins = pins;
    }

    @Override
    public Optional<Refusal> refusal(Proof proof, Right right) {
        var member = staff.find(proof.by());
        var forbidden = right.refusal(member);
        if (forbidden.isPresent()) {
            return forbidden;
        }
        if (member.filter(one -> !one.hasPin()).isPresent() && staff.working().size() > 1) {
            return Optional.of(Refusal.because(Reason.PIN_NOT_SET));
        }
        return pins.check(proof.by(), proof.pin()).refusal();
    }
}
