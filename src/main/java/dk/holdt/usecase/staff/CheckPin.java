package dk.holdt.usecase.staff;

import dk.holdt.domain.staff.Staff;
import dk.holdt.domain.staff.StaffEvent;
import dk.holdt.domain.staff.StaffEvent.What;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.domain.staff.Tried;
import dk.holdt.domain.staff.Tries;
import dk.holdt.usecase.Transactions;
import dk.holdt.usecase.staff.PinHashes.Check;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Tries a PIN, counts the wrong ones at the member and at the station, and makes whoever tries too often wait.
///
/// One for the whole program, because it remembers when each wait began.
public final class CheckPin {

    private final Books books;
    private final InstantSource clock;
    private final Waits waits;

    /// Where it reads and writes.
    public record Books(Transactions transactions, Staff staff, Pins pins, PinHashes hashes) {
        public Books {
            Objects.requireNonNull(transactions, "transactions");
            Objects.requireNonNull(staff, "staff");
            Objects.requireNonNull(pins, "pins");
            Objects.requireNonNull(hashes, "hashes");
        }
    }

    /// @param nanos running time in nanoseconds, never backwards; a wait is measured by nothing else
    public CheckPin(Books books, InstantSource clock, LongSupplier nanos) {
        this.books = books;
        this.clock = clock;
        this.waits = new Waits(nanos);
    }

    /// Throws for one who is not there or has left.
    ///
    /// A manager may try while the station waits, or a child at the counter could shut the shop for a quarter of an
    /// hour; a manager's own wait holds for a manager too.
    public PinAnswer check(long id, String pin) {
        var member = books.transactions().inTransaction(() -> member(id));
        if (!member.hasPin()) {
            return new PinAnswer.Right(member);
        }
        var wait = delay(member);
        if (!wait.isZero()) {
            return new PinAnswer.Wait(wait);
        }
        var stored = books.transactions().inTransaction(() -> books.pins().last(id));
        return switch (books.hashes().check(stored.getFirst(), id, pin)) {
            case RIGHT -> right(member);
            case WRONG -> wrong(member);
            case NO_KEY -> new PinAnswer.NoKey();
        };
    }

    /// How long somebody still has to wait before the next try; zero when not at all.
    public Duration delay(long id) {
        return delay(books.transactions().inTransaction(() -> member(id)));
    }

    /// Whether this is one of the PINs that a member has had of late; empty when that cannot be known.
    Optional<Boolean> isUsed(long id, String pin) {
        var checks = books.pins().last(id).stream()
                .map(stored -> books.hashes().check(stored, id, pin))
                .toList();
        return checks.contains(Check.NO_KEY) ? Optional.empty() : Optional.of(checks.contains(Check.RIGHT));
    }

    private StaffMember member(long id) {
        return books.staff()
                .find(id)
                .filter(one -> !one.left())
                .orElseThrow(() -> new IllegalArgumentException("nobody here has the id " + id));
    }

    private Duration delay(StaffMember member) {
        return books.transactions().inTransaction(() -> binding(member).stream()
                .map(this::waitAt)
                .max(Duration::compareTo)
                .orElseThrow());
    }

    /// A wait that is over is stored as over, so that the next run does not begin it again.
    private Duration waitAt(Tried at) {
        var tries = books.pins().tries(at);
        var left = waits.left(at, tries);
        if (left.isZero() && !tries.delay().isZero()) {
            books.pins().save(at, tries.waited());
        }
        return left;
    }

    private PinAnswer right(StaffMember member) {
        books.transactions().run(() -> {
            places(member).stream()
                    .filter(at -> !books.pins().tries(at).equals(Tries.NONE))
                    .forEach(at -> books.pins().save(at, Tries.NONE));
        });
        return new PinAnswer.Right(member);
    }

    private PinAnswer wrong(StaffMember member) {
        return books.transactions().inTransaction(() -> {
            places(member).forEach(this::oneMore);
            note(What.WRONG_PIN, member.id());
            var wait = delay(member);
            if (wait.isZero()) {
                return new PinAnswer.Wrong(left(member));
            }
            note(What.WAIT_BEGAN, member.id());
            return new PinAnswer.Wait(wait);
        });
    }

    private int left(StaffMember member) {
        return binding(member).stream()
                .mapToInt(at -> books.pins().tries(at).left())
                .min()
                .orElseThrow();
    }

    private void oneMore(Tried at) {
        books.pins().save(at, books.pins().tries(at).oneMore());
        waits.begin(at);
    }

    private void note(What what, long member) {
        books.pins().note(new StaffEvent(clock.instant(), what, member, Optional.empty()));
    }

    private static List<Tried> places(StaffMember member) {
        return List.of(Tried.member(member.id()), Tried.HERE);
    }

    /// Where a wait holds somebody up.
    private static List<Tried> binding(StaffMember member) {
        return member.isManager() ? List.of(Tried.member(member.id())) : places(member);
    }
}
