package dk.holdt.ui.repair;

import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.Callback;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseBook;
import dk.holdt.domain.promise.PromiseEnd;
import dk.holdt.domain.promise.PromiseStanding;
import dk.holdt.ui.kit.StandingMark.Shape;
import dk.holdt.usecase.look.RepairPage;
import dk.holdt.words.BasisWords;
import dk.holdt.words.CallbackWords;
import dk.holdt.words.CauseWords;
import dk.holdt.words.ContactWords;
import dk.holdt.words.DateWords;
import dk.holdt.words.DurationWords;
import dk.holdt.words.Messages;
import dk.holdt.words.StandingWords;
import dk.holdt.words.TellingWords;
import dk.holdt.words.WhatWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// A promise in the words of the screen: how it stands, who was promised it, and how it ended.
final class PromiseStory {

    private final Messages messages;
    private final DateWords dates;
    private final DurationWords lengths;
    private final TellingWords telling;
    private final ZoneId zone;

    PromiseStory(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
        this.dates = new DateWords(messages.language(), zone);
        this.lengths = new DurationWords(messages.language());
        this.telling = new TellingWords(messages, zone);
    }

    /// A shape and its words.
    record Mark(Shape shape, String words) {}

    /// "Lovet: svar lør. 28. nov. 14.30 – 24 timer i træk (1 døgn)".
    String title(Promise promise, Instant now) {
        return messages.text("re.promise.title", brief(promise, now));
    }

    /// The same of a promise that has ended.
    String earlier(Promise promise, Instant now) {
        return messages.text("re.promise.earlier", brief(promise, now));
    }

    private String brief(Promise promise, Instant now) {
        return messages.text(
                "re.promise.brief",
                new WhatWords(messages.language()).of(promise.what()),
                dates.shortMoment(dates.lastMinute(promise.dueAt()), day(now)),
                new BasisWords(messages.language()).label(promise.reckoning().term()));
    }

    Mark standing(PromiseStanding standing, Instant now) {
        var words = StandingWords.of(messages, dates, standing, now, day(now));
        return new Mark(Shape.of(standing.standing()), words);
    }

    /// "Agreed with Anna Berg by phone, 28 November 2026 at 11:20 (Mette Juhl)".
    String given(RepairPage page, Promise promise) {
        return messages.text(
                "re.promise.given",
                promise.given().with(),
                ContactWords.channel(messages, promise.given().channel()),
                dates.moment(promise.reckoning().receivedAt()),
                page.nameOf(promise.given().by()));
    }

    /// What was tried to reach the customer about it, and what is still wanted; empty where nobody has tried.
    String tried(PromiseStanding standing, Instant now) {
        return telling.of(standing.telling(), now);
    }

    /// What a promised call is about, and whose it is.
    String about(RepairPage page, Promise call) {
        var about = call.given().callback();
        var whose = about.filter(Callback::everyone).isPresent()
                ? messages.text("cb.counter")
                : page.nameOf(call.given().owner());
        return about.map(one -> messages.text("cb.about", CallbackWords.of(messages, one), whose))
                .orElse(whose);
    }

    /// How an ended promise turned out, measured against the first of its chain.
    Mark ended(PromiseBook book, Promise promise, PromiseEnd end, Instant now) {
        return switch (end.how()) {
            case RELEASED ->
                new Mark(
                        Shape.NONE,
                        messages.text(isHandedOn(book, promise) ? "re.promise.handed" : "re.promise.released"));
            case REPLACED ->
                new Mark(
                        end.at().isAfter(promise.dueAt()) ? Shape.CROSS : Shape.HOLLOW_SQUARE,
                        messages.text(
                                end.at().isAfter(promise.dueAt()) ? "re.promise.moved.late" : "re.promise.moved",
                                dates.shortMoment(end.at(), day(now)),
                                CauseWords.of(messages, end.cause().orElseThrow(), end.causeWords())));
            case KEPT -> kept(book.result(promise, now), now);
        };
    }

    /// A call that somebody else has taken over is owed still, at the same time.
    private static boolean isHandedOn(PromiseBook book, Promise call) {
        return book.promises().stream()
                .filter(next -> next.replaces().equals(Optional.of(call.id())))
                .anyMatch(next -> !next.given().callback().equals(call.given().callback())
                        || next.given().owner() != call.given().owner());
    }

    private Mark kept(PromiseBook.Result result, Instant now) {
        return result.kind() == PromiseBook.Kind.MISSED
                ? new Mark(
                        Shape.CROSS,
                        messages.text("st.notkept", lengths.remaining(result.lateness(), Basis.CLOCK_HOURS)))
                : new Mark(Shape.CHECK, messages.text("re.promise.kept", dates.shortMoment(result.until(), day(now))));
    }

    private LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }
}
