package dk.holdt.usecase.staff;

import dk.holdt.domain.staff.BadgeCode;
import dk.holdt.domain.staff.StaffEvent;
import dk.holdt.domain.staff.StaffEvent.What;
import dk.holdt.domain.staff.StaffMember;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/// Somebody takes over at the station by showing their badge to the scanner.
///
/// Wrong PINs are neither counted against a badge nor forgotten for it: nobody finds a badge by trying, and whoever has
/// one that is not theirs must not get more tries at the PIN by it.
public final class ComeInByBadge {

    private final BadgeBooks books;
    private final InstantSource clock;

    public ComeInByBadge(BadgeBooks books, InstantSource clock) {
        this.books = books;
        this.clock = clock;
    }

    /// What became of a badge that was shown.
    public sealed interface Answer {

        record In(StaffMember member) implements Answer {
            public In {
                Objects.requireNonNull(member, "member");
            }
        }

        /// Nobody's, or one that no longer counts. Nobody is let in.
        record No() implements Answer {}

        /// Nothing can be said, because the shop's key is not here. Nobody is let in.
        record NoKey() implements Answer {}
    }

    public Answer show(BadgeCode code) {
        var hash = books.keys().hash(code.digits());
        return hash.isEmpty()
                ? new Answer.NoKey()
                : books.transactions()
                        .inTransaction(() ->
                                books.badges().find(hash.get()).map(this::shown).orElseGet(Answer.No::new));
    }

    private Answer shown(Badges.Kept kept) {
        var member = books.staff().find(kept.member()).filter(one -> kept.counts() && !one.left());
        if (member.isEmpty()) {
            note(What.OLD_BADGE, kept.member(), Optional.empty());
            return new Answer.No();
        }
        note(What.CAME_IN_BY_BADGE, kept.member(), Optional.of(kept.member()));
        return new Answer.In(member.get());
    }

    private void note(What what, long member, Optional<Long> by) {
        books.pins().note(new StaffEvent(clock.instant(), what, member, by));
    }
}
