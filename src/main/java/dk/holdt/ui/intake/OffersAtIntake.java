package dk.holdt.ui.intake;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import dk.holdt.ui.kit.PromiseOffers;
import dk.holdt.usecase.promise.OfferPromise;
import dk.holdt.usecase.promise.ReadLoad;
import dk.holdt.words.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What can be promised for the device on the form, in the customer's language.
final class OffersAtIntake implements PromiseOffers {

    private static final int OWN_KEY = 9;
    private static final Duration PICTURED = Duration.ofDays(16);

    private final OfferPromise offers;
    private final ReadLoad load;
    private volatile String device = "";
    private volatile Language language;

    OffersAtIntake(OfferPromise offers, ReadLoad load, Language language) {
        this.offers = offers;
        this.load = load;
        this.language = language;
    }

    void device(String name) {
        device = name.strip();
    }

    void language(Language chosen) {
        language = chosen;
    }

    @Override
    public Ways ways() {
        var now = offers.thisMinute();
        var ways = new ArrayList<Way>();
        offers.choices(now, List.of(What.ANSWER, What.READY))
                .forEach(one -> ways.add(new Way(
                        one.key(), one.what(), one.term(), one.dueAt(), one.whenClosed(), one.beforeWeClose())));
        ways.add(Way.own(What.ANSWER));
        if (ways.stream()
                .noneMatch(way -> way.what() == What.READY && way.term().isEmpty())) {
            freeKey(ways)
                    .ifPresent(key -> ways.add(
                            new Way(key, What.READY, Optional.empty(), Optional.empty(), Optional.empty(), false)));
        }
        ways.sort((one, other) -> Integer.compare(one.key(), other.key()));
        return new Ways(
                now,
                ways,
                offers.openIntervals(dayBefore(now), now.plus(PICTURED)),
                offers.closedDays(now, now.plus(PICTURED)),
                Optional.of(load.read()));
    }

    /// The picture begins at midnight, so the hours of this morning belong to it.
    private static Instant dayBefore(Instant now) {
        return now.minus(Duration.ofDays(1));
    }

    private static Optional<Integer> freeKey(List<Way> ways) {
        return IntStream.range(1, OWN_KEY)
                .map(key -> OWN_KEY - key)
                .filter(key -> ways.stream().noneMatch(way -> way.key() == key))
                .boxed()
                .findFirst();
    }

    @Override
    public Optional<PromiseOffer> offer(What what, Term term) {
        var named = device.isEmpty() ? new Messages(language).text("in.device.unnamed") : device;
        return offers.offer(what, term, offers.thisMinute(), named, language);
    }
}
