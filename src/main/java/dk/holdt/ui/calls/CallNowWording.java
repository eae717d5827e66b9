package dk.holdt.ui.calls;

import dk.holdt.domain.promise.DelayCause;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.usecase.calls.CallItem;
import dk.holdt.usecase.calls.ReadCalls.Calls;
import dk.holdt.usecase.look.RepairPage;
import dk.holdt.usecase.newtime.NewTimeScript;
import dk.holdt.usecase.text.TypedText;
import dk.holdt.words.CallbackWords;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.StandingWords;
import dk.holdt.words.WhatWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;

/// Who waits for a call, in words: why, since when, whose it is, and what to say. Pure, for any thread.
final class CallNowWording {

    private final Messages messages;
    private final ZoneId zone;
    private final DateWords dates;

    CallNowWording(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
        this.dates = new DateWords(messages.language(), zone);
    }

    String title(int waiting) {
        return waiting == 0 ? messages.text("nav.callnow.none") : messages.text("nav.callnow", waiting);
    }

    /// What stands beside the shape.
    String why(CallItem item, Instant now) {
        return item.isPromisedCall()
                ? messages.text("cn.call", due(item, now))
                : StandingWords.of(messages, dates, item.standing(), now, day(now));
    }

    String who(CallItem item) {
        return TypedText.shownInOneLine(item.repair().customer());
    }

    /// The second line: what it is about, and whether the customer can be rung now.
    String about(CallItem item, Instant now) {
        var parts = new ArrayList<String>();
        parts.add(
                item.isPromisedCall()
                        ? item.promise()
                                .given()
                                .callback()
                                .map(about -> TypedText.shownInOneLine(CallbackWords.of(messages, about)))
                                .orElse("")
                        : messages.text(
                                "bd.promised",
                                new WhatWords(messages.language())
                                        .of(item.promise().what()),
                                due(item, now)));
        parts.add(TypedText.shownInOneLine(item.repair().device()));
        var telling = item.standing().telling();
        telling.nextTry()
                .ifPresent(at ->
                        parts.add(messages.text("cn.tried", telling.tries().size(), moment(at, now))));
        if (item.reach(now) == CallItem.Reach.NO_NUMBER) {
            parts.add(messages.text("cn.nonumber"));
        }
        return String.join(" · ", parts);
    }

    /// Whose it is; what is nobody's is the counter's.
    String owner(CallItem item, long by) {
        return item.owner()
                .map(who -> who.id() == by ? messages.text("cn.you") : who.name())
                .orElse(messages.text("cb.counter"));
    }

    /// How the customer is reached where no number is known.
    String withoutNumber(RepairPage page) {
        var parts = new ArrayList<String>();
        parts.add(messages.text("cn.nonumber"));
        var customer = page.dossier().customer();
        if (!customer.email().isBlank()) {
            parts.add(customer.email());
        }
        page.dossier().handIn().person(PersonRole.REACHED).ifPresent(parts::add);
        page.dossier()
                .handIn()
                .comesBackOn()
                .ifPresent(on -> parts.add(messages.text("cn.comesback", dates.day(on, day(page.readAt())))));
        return String.join(" · ", parts);
    }

    /// What to say, in the customer's language.
    String say(CallItem item, RepairPage page, String staffName) {
        if (!item.isPromisedCall()) {
            var part = page.dossier().repair().progress().partWait().map(_ -> DelayCause.PART_LATE);
            return new NewTimeScript(page, zone).say(item.promise(), staffName, part, "", Optional.empty());
        }
        var dossier = page.dossier();
        return new Messages(dossier.customer().language())
                .text(
                        "cn.say",
                        dossier.customer().name(),
                        staffName,
                        page.shop().name(),
                        page.toSay());
    }

    /// What is said when nobody waits.
    String nobody(Calls calls) {
        return calls.next()
                .map(next -> messages.text(
                        "em.call",
                        who(next),
                        dates.moment(dates.lastMinute(next.standing().callBy()), day(calls.readAt()))))
                .orElse(messages.text("em.call.none"));
    }

    private String due(CallItem item, Instant now) {
        return moment(dates.lastMinute(item.promise().dueAt()), now);
    }

    /// Today's by the clock alone, any other by its day in short: there is little room.
    String moment(Instant at, Instant now) {
        return day(at).equals(day(now)) ? dates.moment(at, day(now)) : dates.shortMoment(at, day(now));
    }

    private LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }
}
