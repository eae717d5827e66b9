package dk.holdt.ui.handover;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import dk.holdt.ui.kit.PromiseOffers;
import dk.holdt.usecase.promise.OfferPromise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;

/// New times for a device that goes back to the bench: both ways of counting, or a day and time.
record NewTimeOffers(OfferPromise offers, String device, Language language) implements PromiseOffers {

    private static final Duration PICTURE = Duration.ofDays(22);

    @Override
    public Ways ways() {
        var now = offers.thisMinute();
        var ways = new ArrayList<Way>();
        for (var choice : offers.bothWays(now, What.READY)) {
            ways.add(new Way(
                    choice.key(),
                    choice.what(),
                    choice.term(),
                    choice.dueAt(),
                    choice.whenClosed(),
                    choice.beforeWeClose()));
        }
        ways.add(Way.own(What.READY));
        return new Ways(now, ways, offers.openIntervals(now.minus(Duration.ofDays(1)), now.plus(PICTURE)));
    }

    @Override
    public Optional<PromiseOffer> offer(What promised, Term term) {
        return offers.offer(promised, term, offers.thisMinute(), device, language);
    }
}
