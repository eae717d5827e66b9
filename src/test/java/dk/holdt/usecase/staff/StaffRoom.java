package dk.holdt.usecase.staff;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffEvent;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.InMemoryShop;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The people of a shop in memory, with a running time and a wall clock that a test moves apart.
///
/// Staff 1 is Mette, the manager. PINs are kept as they are typed, so that a test takes no time.
public final class StaffRoom {

    public static final long METTE = 1;
    public static final String METTES = "472831";

    public final InMemoryShop in = InMemoryShop.open(Language.DA);
    public boolean keyIsHere = true;
    private Instant now = Instant.parse("2026-11-27T13:30:00Z");
    private long nanos = 5_000_000_000_000L;
    private CheckPin pins = restarted();

    /// What the database holds stays, what the program remembers goes.
    public CheckPin restart() {
        pins = restarted();
        return pins;
    }

    private CheckPin restarted() {
        return new CheckPin(books(), () -> now, () -> nanos);
    }

    public CheckPin pins() {
        return pins;
    }

    public CheckPin.Books books() {
        return new CheckPin.Books(in.transactions(), in.staff(), in.pins(), new Plain());
    }

    public void runs(Duration time) {
        nanos += time.toNanos();
    }

    /// Puts the wall clock forward or back; no time passes.
    void clockJumps(Duration by) {
        now = now.plus(by);
    }

    InstantSource clock() {
        return () -> now;
    }

    Proving proving() {
        return new ProveByPin(in.staff(), pins);
    }

    AddStaff adding() {
        return new AddStaff(books(), proving(), () -> now);
    }

    SetPin setting() {
        return new SetPin(books(), pins, proving(), () -> now);
    }

    ChangeStaff changing() {
        return new ChangeStaff(books(), proving(), () -> now);
    }

    public ComeIn comingIn() {
        return new ComeIn(books(), pins, () -> now);
    }

    static Proof mette() {
        return new Proof(METTE, METTES);
    }

    /// With a PIN for Mette, who then adds this one.
    public StaffMember with(String name, Role role, String pin) {
        if (!in.staff().find(METTE).orElseThrow().hasPin()) {
            done(setting().own(new Proof(METTE, ""), METTES));
        }
        return done(adding().add(mette(), new AddStaff.NewMember(name, role, pin)));
    }

    List<StaffEvent.What> events(long member) {
        return in.staffEvents().stream()
                .filter(event -> event.member() == member)
                .map(StaffEvent::what)
                .toList();
    }

    static StaffMember done(StaffAnswer answer) {
        if (answer instanceof StaffAnswer.Done done) {
            return done.member();
        }
        throw new AssertionError("refused: " + answer);
    }

    static Reason reason(StaffAnswer answer) {
        return answer instanceof StaffAnswer.Refused(Refusal refusal) ? refusal.reason() : null;
    }

    private final class Plain implements PinHashes {

        @Override
        public Optional<String> hash(long member, String pin) {
            return keyIsHere ? Optional.of(member + ":" + pin) : Optional.empty();
        }

        @Override
        public Check check(String stored, long member, String pin) {
            if (!keyIsHere) {
                return Check.NO_KEY;
            }
            return stored.equals(member + ":" + pin) ? Check.RIGHT : Check.WRONG;
        }
    }
}
