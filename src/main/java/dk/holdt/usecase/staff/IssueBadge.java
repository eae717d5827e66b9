package dk.holdt.usecase.staff;

import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.staff.BadgeCode;
import dk.holdt.domain.staff.Right;
import dk.holdt.domain.staff.StaffEvent;
import dk.holdt.domain.staff.StaffEvent.What;
import dk.holdt.domain.staff.StaffMember;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// A manager makes a badge for somebody, or stops one that is lost. A badge counts once it has gone to paper; until
/// then the one before does, and afterwards it no longer does.
public final class IssueBadge {

    private final BadgeBooks books;
    private final Proving proving;
    private final InstantSource clock;

    public IssueBadge(BadgeBooks books, Proving proving, InstantSource clock) {
        this.books = books;
        this.proving = proving;
        this.clock = clock;
    }

    /// What came of the wish for a badge.
    public sealed interface Made {

        /// It counts only after [IssueBadge#counts].
        ///
        /// @param by the manager who has proved who they are
        record Fresh(BadgeCode code, StaffMember member, long by) implements Made {
            public Fresh {
                Objects.requireNonNull(code, "code");
                Objects.requireNonNull(member, "member");
            }
        }

        record Refused(Refusal refusal) implements Made {}
    }

    public Made make(Proof manager, long member) {
        var no = proving.refusal(manager, Right.MANAGE_STAFF);
        if (no.isPresent()) {
            return new Made.Refused(no.get());
        }
        var code = BadgeCode.fresh(books.keys().chance());
        return books.keys().hash(code.digits()).isEmpty()
                ? new Made.Refused(Refusal.because(Reason.PIN_KEY_MISSING))
                : new Made.Fresh(code, books.transactions().inTransaction(() -> here(member)), manager.by());
    }

    /// It is on paper: from now on it counts, and no other of the same member.
    public StaffAnswer counts(Made.Fresh fresh) {
        var hash = books.keys().hash(fresh.code().digits());
        return hash.isEmpty()
                ? StaffAnswer.refused(Reason.PIN_KEY_MISSING)
                : books.transactions().inTransaction(() -> {
                    var now = clock.instant();
                    var member = here(fresh.member().id());
                    books.badges().end(member.id(), now, fresh.by());
                    books.badges().add(member.id(), hash.get(), now, fresh.by());
                    return noted(What.BADGE_MADE, member, now, fresh.by());
                });
    }

    /// It is lost: from now on it lets nobody in.
    public StaffAnswer stop(Proof manager, long member) {
        Optional<Refusal> no = proving.refusal(manager, Right.MANAGE_STAFF);
        return no.isPresent()
                ? new StaffAnswer.Refused(no.get())
                : books.transactions().inTransaction(() -> {
                    var now = clock.instant();
                    books.badges().end(member, now, manager.by());
                    return noted(What.BADGE_STOPPED, here(member), now, manager.by());
                });
    }

    /// Who has a badge that lets them in, and since when.
    public Map<Long, Instant> present() {
        return books.transactions().inTransaction(() -> books.badges().counting().stream()
                .filter(kept -> books.keys().isOfThisKey(kept.hash()))
                .collect(Collectors.toMap(Badges.Kept::member, Badges.Kept::at)));
    }

    private StaffAnswer noted(What what, StaffMember member, Instant now, long by) {
        books.pins().note(new StaffEvent(now, what, member.id(), Optional.of(by)));
        return new StaffAnswer.Done(member, books.staff().working());
    }

    private StaffMember here(long member) {
        return books.staff()
                .find(member)
                .filter(one -> !one.left())
                .orElseThrow(() -> new IllegalArgumentException("nobody here has the id " + member));
    }
}
