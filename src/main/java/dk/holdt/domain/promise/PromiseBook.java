package dk.holdt.domain.promise;

import dk.holdt.domain.journal.Contact;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Everything that was promised for one repair, how it ended and what the customer was told.
///
/// @param promises in the order they were given
public record PromiseBook(List<Promise> promises, List<PromiseEnd> ends, List<Contact> contacts) {

    public PromiseBook {
        promises = List.copyOf(promises);
        ends = List.copyOf(ends);
        contacts = List.copyOf(contacts);
    }

    public Optional<PromiseEnd> endOf(Promise promise) {
        return ends.stream().filter(end -> end.promiseId() == promise.id()).findFirst();
    }

    /// Those without an end.
    public List<Promise> open() {
        return promises.stream().filter(promise -> endOf(promise).isEmpty()).toList();
    }

    public Optional<Promise> open(What what) {
        return open().stream().filter(promise -> promise.what() == what).findFirst();
    }

    /// The newest promise of this kind, open or ended.
    public Optional<Promise> newest(What what) {
        return promises.stream().filter(promise -> promise.what() == what).reduce((_, later) -> later);
    }

    /// The first promise of the chain that this one ends: it stays the measure (`promise` rule 22).
    public Promise first(Promise promise) {
        var current = promise;
        while (current.replaces().isPresent()) {
            current = byId(current.replaces().get());
        }
        return current;
    }

    /// How many new times stand before this promise in its chain; 0 for the first.
    public int newTimesBefore(Promise promise) {
        int count = 0;
        for (var current = promise;
                current.replaces().isPresent();
                current = byId(current.replaces().get())) {
            count++;
        }
        return count;
    }

    /// When the customer was last told that this promise will be, or is, late.
    public Optional<Instant> toldAt(Promise promise) {
        return contacts.stream()
                .filter(contact -> contact.tellsThatItIsLate(promise.id()))
                .map(Contact::at)
                .max(Comparator.naturalOrder());
    }

    /// How the chain that this promise ends turned out, measured against its first promise.
    ///
    /// A chain that is still open is late as soon as the first promise is; one that was released too late was
    /// missed.
    public Result result(Promise last, Instant now) {
        var due = first(last).dueAt();
        var end = endOf(last);
        var until = end.map(PromiseEnd::at).orElse(now);
        if (until.isAfter(due)) {
            return new Result(Kind.MISSED, due, until);
        }
        if (end.filter(how -> how.how() == PromiseEnd.How.RELEASED).isPresent()) {
            return new Result(Kind.RELEASED, due, until);
        }
        return new Result(end.isPresent() ? Kind.KEPT : Kind.OPEN, due, until);
    }

    private Promise byId(long id) {
        return promises.stream()
                .filter(promise -> promise.id() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a promise replaces one that is not there: " + id));
    }

    /// Whether a chain was kept.
    public enum Kind {
        OPEN,
        KEPT,
        MISSED,
        RELEASED
    }

    /// @param firstDueAt when the first promise of the chain fell due
    /// @param until when it was met, or now
    public record Result(Kind kind, Instant firstDueAt, Instant until) {

        /// Real time past the first promise; zero or less when it was kept.
        public Duration lateness() {
            return Duration.between(firstDueAt, until);
        }
    }
}
