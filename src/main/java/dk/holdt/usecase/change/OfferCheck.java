package dk.holdt.usecase.change;

import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whether a promise that was read aloud can be given now.
public final class OfferCheck {

    /// A sentence read aloud longer ago than this is read again (`model` §1).
    public static final Duration KEEPS = Duration.ofMinutes(10);

    private OfferCheck() {}

    public static Optional<Refusal> refusal(Optional<PromiseOffer> offer, What what, Instant now) {
        if (offer.isEmpty() || offer.get().what() != what) {
            return Optional.of(Refusal.because(Reason.PROMISE_MISSING));
        }
        if (!offer.get().dueAt().isAfter(now)) {
            return Optional.of(Refusal.because(Reason.PROMISE_PAST));
        }
        return offer.get().reckoning().receivedAt().plus(KEEPS).isBefore(now)
                ? Optional.of(Refusal.because(Reason.PROMISE_TOO_OLD))
                : Optional.empty();
    }
}
