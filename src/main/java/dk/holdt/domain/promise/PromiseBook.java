package dk.holdt.domain.promise;

import dk.holdt.domain.journal.Contact;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /// What is owed on the work itself: everything but the calls, which are talk about it.
    public PromiseBook ofTheWork() {
        return new PromiseBook(
                promises.stream().filter(promise -> promise.what() != What.CALL).toList(), ends, contacts);
    }

    /// The calls about this promise in which nobody was spoken with, oldest first.
    public List<Contact> tries(Promise promise) {
        return about(promise).filter(Contact::isTry).toList();
    }

    /// The calls to put our question to the customer in which nobody was spoken with, since it was last answered,
    /// oldest first.
    public List<Contact> triesToAsk() {
        var asking = contacts.stream()
                .filter(contact -> contact.about() == Contact.About.ANSWER)
                .toList();
        var reached = asking.stream().filter(Contact::hasReached).reduce((_, later) -> later);
        return asking.stream()
                .filter(Contact::isTry)
                .filter(one -> reached.filter(last -> one.id() < last.id()).isEmpty())
                .toList();
    }

    /// When the customer was last asked our question and answered something; empty while nobody has asked.
    public Optional<Instant> askedAt() {
        return contacts.stream()
                .filter(contact -> contact.about() == Contact.About.ANSWER && contact.hasReached())
                .map(Contact::at)
                .max(Comparator.naturalOrder());
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

    /// How many new times stand before this promise in its chain; 0 for the first. A new time that was taken back, so
    /// that an earlier promise was given again word for word, is none.
    public int newTimesBefore(Promise promise) {
        var chain = new ArrayDeque<Promise>();
        for (var current = Optional.of(promise);
                current.isPresent();
                current = current.get().replaces().map(this::byId)) {
            chain.push(current.get());
        }
        var times = new ArrayList<Reckoning>();
        for (var one : chain) {
            var earlier = times.indexOf(one.reckoning());
            if (earlier < 0) {
                times.add(one.reckoning());
            } else {
                times.subList(earlier + 1, times.size()).clear();
            }
        }
        return times.size() - 1;
    }

    /// When the customer was last told that this promise will be, or is, late; of a time that was moved before, only
    /// from person to person (`ux` M6).
    public Optional<Instant> toldAt(Promise promise) {
        var second = newTimesBefore(promise) > 0;
        return about(promise)
                .filter(Contact::tellsThatItIsLate)
                .filter(contact -> !second || contact.channel().isPersonToPerson())
                .map(Contact::at)
                .max(Comparator.naturalOrder());
    }

    private Stream<Contact> about(Promise promise) {
        var same = sameAs(promise);
        return contacts.stream()
                .filter(contact -> contact.promise().filter(same::contains).isPresent());
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

    /// The ids of the promise and of those that it gives again word for word, after something was taken back: what was
    /// said about them was said about it.
    private Set<Long> sameAs(Promise promise) {
        var same = new HashSet<>(Set.of(promise.id()));
        for (var before = promise.replaces(); before.isPresent(); ) {
            var one = byId(before.get());
            if (one.reckoning().equals(promise.reckoning())) {
                same.add(one.id());
            }
            before = one.replaces();
        }
        return same;
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
