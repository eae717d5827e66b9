package dk.holdt.ui.repair;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.ui.kit.PromiseOffers;
import dk.holdt.usecase.promise.OfferPromise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;

/// Promises for a device that is here already: the shop's lengths in both ways of counting, or a day and time.
///
/// Its own day and time is always among them, on key 9.
public record OffersForRepair(OfferPromise offers, What what, String device, Language language)
        implements PromiseOffers {

    private static final Duration PICTURE = Duration.ofDays(22);

    public static OffersForRepair of(OfferPromise offers, What what, Dossier dossier) {
        return new OffersForRepair(
                offers, what, dossier.device().name(), dossier.customer().language());
    }

    @Override
    public Ways ways() {
        var now = offers.thisMinute();
        var ways = new ArrayList<Way>();
        for (var choice : offers.bothWays(now, what)) {
            ways.add(new Way(
                    choice.key(),
                    choice.what(),
                    choice.term(),
                    choice.dueAt(),
                    choice.whenClosed(),
                    choice.beforeWeClose()));
        }
        ways.add(Way.own(what));
        return new Ways(
                now,
                ways,
                offers.openIntervals(now.minus(Duration.ofDays(1)), now.plus(PICTURE)),
                offers.closedDays(now, now.plus(PICTURE)),
                Optional.empty());
    }

    @Override
    public Optional<PromiseOffer> offer(What promised, Term term) {
        return offers.offer(promised, term, offers.thisMinute(), device, language);
    }
}
