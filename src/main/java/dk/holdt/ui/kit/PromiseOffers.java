package dk.holdt.ui.kit;

import dk.holdt.domain.promise.ClosedDay;
import dk.holdt.domain.promise.OpenInterval;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.promise.PromisedLoad;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What a promise can be chosen from; asked away from the screen's thread, because it reads the shop's calendar.
///
/// A screen answers it for one device and one customer with the use case that offers promises.
public interface PromiseOffers {

    /// What each way of counting comes to when agreed this minute.
    Ways ways();

    /// The promise in words, frozen in the minute of this call; empty for a time that is not ahead.
    Optional<PromiseOffer> offer(What what, Term term);

    /// @param receivedAt the minute from which everything is counted
    /// @param open the open hours of the days ahead, for the picture
    /// @param closed the days ahead on which the shop is shut although its week has it open
    /// @param load what is promised already; empty where that is not asked
    record Ways(
            Instant receivedAt,
            List<Way> ways,
            List<OpenInterval> open,
            List<ClosedDay> closed,
            Optional<PromisedLoad> load) {

        public Ways {
            Objects.requireNonNull(receivedAt, "receivedAt");
            ways = List.copyOf(ways);
            open = List.copyOf(open);
            closed = List.copyOf(closed);
            Objects.requireNonNull(load, "load");
        }
    }

    /// One way to promise, on its key.
    ///
    /// @param key 1 to 9
    /// @param term empty for a day and time that is typed
    /// @param dueAt when it would fall due
    /// @param whenClosed set when the shop is shut then: the next opening of `READY`, else the closing before it
    /// @param beforeWeClose the extra way that replaces one which ends while the shop is shut
    record Way(
            int key,
            What what,
            Optional<Term> term,
            Optional<Instant> dueAt,
            Optional<Instant> whenClosed,
            boolean beforeWeClose) {

        public Way {
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(dueAt, "dueAt");
            Objects.requireNonNull(whenClosed, "whenClosed");
        }

        /// A day and time of one's own, on key 9.
        public static Way own(What what) {
            return new Way(9, what, Optional.empty(), Optional.empty(), Optional.empty(), false);
        }
    }
}
