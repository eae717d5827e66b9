package dk.holdt.usecase.calls;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.promise.Callback;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.staff.Staff;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.RepairChange;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.change.Several;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Gives promised calls on to a colleague or to the counter when somebody goes home. The customer is owed what was
/// said: the time and the words stand, only whose it is changes.
public final class HandOnCalls {

    private final ChangeRepair changes;
    private final Staff staff;

    public HandOnCalls(ChangeRepair changes, Staff staff) {
        this.changes = changes;
        this.staff = staff;
    }

    /// @param call the promise
    /// @param to who takes over; empty for the counter, and nobody takes over who has left the shop meanwhile
    public record HandOn(Seen seen, long call, Optional<Long> to) {}

    /// Each by itself; all of them are taken back as one act.
    public Several handOn(List<HandOn> calls, long by) {
        return changes.together(() -> {
            var answers = new LinkedHashMap<RepairNumber, Acted>();
            calls.forEach(one ->
                    answers.put(one.seen().number(), changes.act(one.seen(), by, change -> handOn(change, one))));
            return new Several(answers);
        });
    }

    private List<Refusal> handOn(RepairChange change, HandOn one) {
        var call = change.dossier().book().open(What.CALL).filter(open -> open.id() == one.call());
        if (call.isEmpty()) {
            return List.of(Refusal.because(Reason.NO_OPEN_PROMISE));
        }
        var to = one.to().flatMap(staff::find).filter(member -> !member.left());
        var messages = change.messages();
        change.handOn(call.get(), given(call.get(), to));
        change.note(
                Entry.Kind.PROMISE,
                to.map(member -> messages.text("jr.call.to", member.name())).orElse(messages.text("jr.call.counter")));
        return List.of();
    }

    /// The counter's keeps the name of whoever promised it.
    private static Promise.Given given(Promise call, Optional<StaffMember> to) {
        var before = call.given();
        var about = before.callback()
                .map(one -> new Callback(one.topic(), one.words(), to.isEmpty()))
                .orElseThrow();
        var owner = to.map(StaffMember::id).orElse(before.owner());
        return new Promise.Given(before.with(), before.channel(), before.by(), owner, Optional.of(about));
    }
}
