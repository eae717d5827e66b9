package dk.holdt.usecase.calls;

import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.PromiseClock;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.promise.Telling;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.usecase.promise.OfferPromise;
import dk.holdt.usecase.shop.ShopNow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The three times at which a call can be promised, each while somebody is here to make it, and a time of one's own.
public final class OfferCall {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final ShopNow shop;
    private final OfferPromise offers;

    public OfferCall(ShopNow shop, OfferPromise offers) {
        this.shop = shop;
        this.offers = offers;
    }

    /// When we ring.
    public enum When {
        IN_AN_HOUR,
        BEFORE_WE_CLOSE,
        /// An hour after opening: today's, while we have not opened yet, and otherwise that of the next day we are
        /// open.
        AFTER_OPENING,
        /// A day and time that is typed.
        OWN
    }

    /// @param key the same digit for the same time, whether or not the others are there
    /// @param dueAt empty for the time that is still to be typed
    public record Choice(int key, When when, Optional<Instant> dueAt) {

        /// The same with the time that was typed.
        public Choice at(Instant typed) {
            return new Choice(key, when, Optional.of(typed));
        }
    }

    /// Nothing that ends while the shop is shut; so after closing only the next open day is left, and one's own time.
    public List<Choice> choices() {
        var now = offers.thisMinute();
        var clock = shop.clock();
        var choices = new ArrayList<Choice>();
        var inAnHour = now.plus(AN_HOUR);
        if (clock.isOpen(now) && !clock.endsWhileClosed(clock.reckon(now, new Term.At(inAnHour)))) {
            choices.add(new Choice(1, When.IN_AN_HOUR, Optional.of(inAnHour)));
        }
        var closing = clock.lastClose(midnight(clock, now, 1));
        if (closing.isAfter(now)) {
            choices.add(new Choice(2, When.BEFORE_WE_CLOSE, Optional.of(closing)));
        }
        choices.add(new Choice(3, When.AFTER_OPENING, Optional.of(afterOpening(clock, now))));
        choices.add(new Choice(9, When.OWN, Optional.empty()));
        return List.copyOf(choices);
    }

    /// The promise in the customer's language, frozen now; empty for a time that has passed or is still to be
    /// typed.
    public Optional<PromiseOffer> offer(Choice choice, Dossier dossier) {
        return choice.dueAt()
                .flatMap(due -> offers.offer(
                        What.CALL,
                        new Term.At(due),
                        offers.thisMinute(),
                        dossier.device().name(),
                        dossier.customer().language()));
    }

    /// When to try again if a try ends like this now.
    public Instant nextTry(Contact.Outcome how) {
        return Telling.nextTry(shop.clock(), offers.thisMinute(), how);
    }

    private static Instant afterOpening(PromiseClock clock, Instant now) {
        var openedToday = clock.isOpen(now)
                || !clock.openIntervals(midnight(clock, now, 0), now).isEmpty();
        var opening = clock.nextOpen(openedToday ? midnight(clock, now, 1) : now);
        return clock.deadline(opening, AN_HOUR, Basis.WORKING_HOURS, List.of());
    }

    /// The midnight that begins today, or a day after it.
    private static Instant midnight(PromiseClock clock, Instant now, int days) {
        var zone = clock.calendar().zone();
        return LocalDate.ofInstant(now, zone).plusDays(days).atStartOfDay(zone).toInstant();
    }
}
