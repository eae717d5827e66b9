package dk.holdt.usecase.promise;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.ClosedDay;
import dk.holdt.domain.promise.OpenInterval;
import dk.holdt.domain.promise.PromiseClock;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.promise.PromiseWords;
import dk.holdt.domain.promise.Reckoning;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.shop.Preset;
import dk.holdt.domain.shop.ShopBook;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.words.OpeningHoursWords;
import dk.holdt.words.PromiseSentence;
import dk.holdt.words.PromiseWording;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Shows what each way of counting comes to, and words the promise once a key is pressed.
public final class OfferPromise {

    /// Key 7 is left for "before we close", key 9 for a day and time of one's own.
    private static final int MOST_LENGTHS = 6;

    private static final int USUAL_HOURS = 24;

    private final ShopNow shop;
    private final ShopBook book;
    private final InstantSource clock;

    public OfferPromise(ShopNow shop, ShopBook book, InstantSource clock) {
        this.shop = shop;
        this.book = book;
        this.clock = clock;
    }

    /// This minute: what a promise is received in.
    public Instant thisMinute() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    /// The shop's presets for these kinds of promise as they would fall due, nothing chosen, and where one ends while
    /// the shop is shut, the last closing before it on a key of its own.
    public List<Choice> choices(Instant receivedAt, List<What> kinds) {
        var promiseClock = shop.clock();
        var choices = new ArrayList<Choice>();
        for (var preset : book.presets()) {
            if (kinds.contains(preset.what())) {
                choices.add(choice(promiseClock, preset, receivedAt));
            }
        }
        beforeWeClose(promiseClock, choices, receivedAt).ifPresent(choices::add);
        return List.copyOf(choices);
    }

    /// The shop's usual lengths for a promise of this kind, each counted around the clock and in working hours,
    /// nothing chosen: for a new time, and for the time at which a device will be ready. A shop without a length
    /// for this kind has those of its other promises.
    public List<Choice> bothWays(Instant receivedAt, What what) {
        var promiseClock = shop.clock();
        var choices = new ArrayList<Choice>();
        for (var hours : lengths(what)) {
            for (var basis : List.of(Basis.CLOCK_HOURS, Basis.WORKING_HOURS)) {
                if (choices.size() < MOST_LENGTHS) {
                    choices.add(choice(promiseClock, new Preset(choices.size() + 1, what, basis, hours), receivedAt));
                }
            }
        }
        beforeWeClose(promiseClock, choices, receivedAt).ifPresent(choices::add);
        return List.copyOf(choices);
    }

    private List<Integer> lengths(What what) {
        var counted =
                book.presets().stream().filter(preset -> preset.hours() > 0).toList();
        var own = counted.stream().filter(preset -> preset.what() == what).toList();
        var lengths = (own.isEmpty() ? counted : own)
                .stream().map(Preset::hours).distinct().sorted().toList();
        return lengths.isEmpty() ? List.of(USUAL_HOURS) : lengths;
    }

    /// A promise in words, frozen now. A time that is not ahead is answered with empty.
    public Optional<PromiseOffer> offer(What what, Term term, Instant receivedAt, String device, Language language) {
        var promiseClock = shop.clock();
        if (term instanceof Term.At(var due) && !due.isAfter(receivedAt)) {
            return Optional.empty();
        }
        var reckoning = promiseClock.reckon(receivedAt, term);
        var whenClosed = whenClosed(promiseClock, what, reckoning);
        var calendar = promiseClock.calendar();
        var hours = new OpeningHoursWords(language);
        var sentence = new PromiseSentence(language, calendar.zone())
                .word(new PromiseWording(what, reckoning, calendar.usualWeek(), device, whenClosed));
        var words = new PromiseWords(
                language,
                sentence,
                hours.of(calendar.usualWeek()),
                hours.closed(closedDates(promiseClock, reckoning)),
                calendar.zone(),
                calendar.version());
        return Optional.of(new PromiseOffer(what, reckoning, words, whenClosed));
    }

    /// The stretches of opening for the picture of the clocks.
    public List<OpenInterval> openIntervals(Instant from, Instant to) {
        return shop.clock().openIntervals(from, to);
    }

    /// The dates between two instants on which the shop is shut although its week has it open.
    public List<ClosedDay> closedDays(Instant from, Instant to) {
        return shop.clock().closedDays(from, to);
    }

    private static List<LocalDate> closedDates(PromiseClock clock, Reckoning reckoning) {
        return clock.closedDays(reckoning.receivedAt(), reckoning.dueAt()).stream()
                .map(ClosedDay::date)
                .toList();
    }

    private static Choice choice(PromiseClock clock, Preset preset, Instant receivedAt) {
        if (preset.hours() == 0) {
            return new Choice(preset.key(), preset.what(), Optional.empty(), Optional.empty(), Optional.empty(), false);
        }
        var term = new Term.Hours(java.time.Duration.ofHours(preset.hours()), preset.basis());
        var reckoning = clock.reckon(receivedAt, term);
        return new Choice(
                preset.key(),
                preset.what(),
                Optional.of(term),
                Optional.of(reckoning.dueAt()),
                whenClosed(clock, preset.what(), reckoning),
                false);
    }

    /// Offered only when a preset ends while the shop is shut: the last closing at or before that end, if it is ahead.
    private static Optional<Choice> beforeWeClose(PromiseClock clock, List<Choice> choices, Instant receivedAt) {
        var used = choices.stream().map(Choice::key).toList();
        return choices.stream()
                .filter(choice -> choice.whenClosed().isPresent())
                .filter(choice -> clock.lastClose(choice.dueAt().orElseThrow()).isAfter(receivedAt))
                .findFirst()
                .flatMap(choice -> {
                    var closing = clock.lastClose(choice.dueAt().orElseThrow());
                    var key = IntStream.rangeClosed(1, 8)
                            .filter(free -> !used.contains(free))
                            .findFirst();
                    return key.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Choice(
                                    key.getAsInt(),
                                    choice.what(),
                                    Optional.of(new Term.At(closing)),
                                    Optional.of(closing),
                                    Optional.empty(),
                                    true));
                });
    }

    /// When it falls due while we are shut: a device can be collected from the next opening on; an answer comes before.
    /// Handed in and due within one closed stretch, an answer has no closing before it, and its own time is named.
    private static Optional<Instant> whenClosed(PromiseClock clock, What what, Reckoning reckoning) {
        if (!clock.endsWhileClosed(reckoning)) {
            return Optional.empty();
        }
        if (what == What.READY) {
            return Optional.of(clock.nextOpen(reckoning.dueAt()));
        }
        var closing = clock.lastClose(reckoning.dueAt());
        return Optional.of(closing.isAfter(reckoning.receivedAt()) ? closing : reckoning.dueAt());
    }

    /// One way to promise, on its key.
    ///
    /// @param term empty for a day and time that is typed
    /// @param dueAt when it would fall due
    /// @param whenClosed set when that is outside opening hours
    /// @param beforeWeClose the extra choice that replaces one which ends while we are shut
    public record Choice(
            int key,
            What what,
            Optional<Term> term,
            Optional<Instant> dueAt,
            Optional<Instant> whenClosed,
            boolean beforeWeClose) {}
}
