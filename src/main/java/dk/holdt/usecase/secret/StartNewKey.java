package dk.holdt.usecase.secret;

import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.staff.PinRule;
import dk.holdt.domain.staff.StaffEvent;
import dk.holdt.domain.staff.StaffEvent.What;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.domain.staff.Tried;
import dk.holdt.domain.staff.Tries;
import dk.holdt.usecase.staff.CheckPin;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/// For a shop that has neither its key nor the recovery paper: another key, so that it can go on.
///
/// The codes that the old key sealed are lost. The first manager gets a PIN here, because somebody has to come in;
/// every colleague's is shut with a PIN that nobody knows until a manager gives them another, so that nobody is let in
/// by the loss of a file.
public final class StartNewKey {

    private final CheckPin.Books books;
    private final ShopKey key;
    private final InstantSource clock;

    public StartNewKey(CheckPin.Books books, ShopKey key, InstantSource clock) {
        this.books = books;
        this.key = key;
        this.clock = clock;
    }

    /// What came of it.
    public sealed interface Answer {

        /// @param manager who can come in now; with a PIN only where PINs are used
        record Done(StaffMember manager) implements Answer {}

        /// The key is here, or none was ever made.
        record NotNeeded() implements Answer {}

        record Refused(Refusal refusal) implements Answer {}
    }

    /// The first manager, who is to be given a PIN; empty where nobody has one.
    public Optional<StaffMember> needsPin() {
        return books.transactions().inTransaction(() -> books.staff().working().stream()
                .filter(StaffMember::hasPin)
                .findFirst()
                .map(_ -> manager()));
    }

    public boolean isNeeded() {
        return key.standing() == ShopKey.Standing.AWAY;
    }

    /// @param pin the first manager's from now on; any where nobody has one
    public Answer start(String pin) {
        if (!isNeeded()) {
            return new Answer.NotNeeded();
        }
        var needed = needsPin();
        var no = needed.flatMap(manager -> PinRule.refusal(pin, manager.role()));
        return no.<Answer>map(Answer.Refused::new)
                .orElseGet(() -> books.transactions().inTransaction(() -> started(needed.isPresent(), pin)));
    }

    private Answer started(boolean withPins, String pin) {
        var manager = manager();
        key.startAnew();
        note(What.KEY_MADE_ANEW, manager);
        if (withPins) {
            books.staff().working().stream()
                    .filter(one -> one.hasPin() && one.id() != manager.id())
                    .forEach(this::shut);
            give(manager, pin);
        }
        return new Answer.Done(manager);
    }

    /// With what no digits come to.
    private void shut(StaffMember colleague) {
        books.pins().forget(colleague.id());
        books.pins().add(colleague.id(), hash(colleague, UUID.randomUUID().toString()), clock.instant());
    }

    private void give(StaffMember manager, String pin) {
        books.pins().forget(manager.id());
        books.pins().add(manager.id(), hash(manager, pin), clock.instant());
        books.staff().save(manager.withPin(pin.length()));
        books.pins().save(Tried.member(manager.id()), Tries.NONE);
        note(What.PIN_GIVEN, manager);
    }

    private String hash(StaffMember member, String pin) {
        return books.hashes().hash(member.id(), pin).orElseThrow();
    }

    private StaffMember manager() {
        return books.staff().working().stream()
                .filter(StaffMember::isManager)
                .findFirst()
                .orElseThrow();
    }

    private void note(What what, StaffMember about) {
        books.pins().note(new StaffEvent(clock.instant(), what, about.id(), Optional.empty()));
    }
}
