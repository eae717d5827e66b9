package dk.holdt.usecase.secret;

import dk.holdt.domain.staff.Staff;
import dk.holdt.domain.staff.StaffEvent;
import dk.holdt.domain.staff.StaffMember;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Brings the shop's key back by what stands on the recovery paper.
///
/// Whoever holds the paper may: without the key no PIN can be checked, and nobody could show who they are.
public final class RecoverKey {

    private final MakeRecoveryKey.Books books;
    private final Staff staff;
    private final InstantSource clock;

    public RecoverKey(MakeRecoveryKey.Books books, Staff staff, InstantSource clock) {
        this.books = books;
        this.staff = staff;
        this.clock = clock;
    }

    /// What came of it.
    public sealed interface Answer {

        record Done() implements Answer {}

        /// The key is here.
        record NotNeeded() implements Answer {}

        /// No paper was ever asked back.
        record NoCopy() implements Answer {}

        /// Well written, and not the newest recovery key of this shop.
        record WrongKey() implements Answer {}

        /// @param groups which were mistyped, counted from 1
        record Mistyped(List<Integer> groups) implements Answer {
            public Mistyped {
                groups = List.copyOf(groups);
            }
        }

        /// @param signs how many letters and digits there were, of forty
        record WrongLength(int signs) implements Answer {}
    }

    /// Takes a third of a second where it is the right one.
    public Answer recover(String typed) {
        return switch (RecoveryKey.read(typed)) {
            case RecoveryKey.Typed.WrongLength(var signs) -> new Answer.WrongLength(signs);
            case RecoveryKey.Typed.Wrong(var groups) -> new Answer.Mistyped(groups);
            case RecoveryKey.Typed.Whole(var key) -> recover(key);
        };
    }

    private Answer recover(RecoveryKey key) {
        return switch (books.key().recover(key)) {
            case DONE -> {
                note();
                yield new Answer.Done();
            }
            case NOT_NEEDED -> new Answer.NotNeeded();
            case NO_COPY -> new Answer.NoCopy();
            case WRONG_KEY -> new Answer.WrongKey();
        };
    }

    /// Kept with the first manager, because nobody has proved who they are.
    private void note() {
        books.transactions().run(() -> staff.working().stream()
                .filter(StaffMember::isManager)
                .findFirst()
                .ifPresent(manager -> books.pins()
                        .note(new StaffEvent(
                                clock.instant(), StaffEvent.What.KEY_RECOVERED, manager.id(), Optional.empty()))));
    }
}
