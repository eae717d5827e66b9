package dk.holdt.ui.calls;

import dk.holdt.domain.partner.SentOut;
import dk.holdt.domain.promise.DelayCause;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.Telling;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.usecase.calls.CallItem;
import dk.holdt.usecase.calls.ReadCalls.Calls;
import dk.holdt.usecase.look.RepairPage;
import dk.holdt.usecase.newtime.NewTimeScript;
import dk.holdt.usecase.text.TypedText;
import dk.holdt.words.CallbackWords;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.PartnerWords;
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
        if (item.isPromisedCall()) {
            return messages.text("cn.call", due(item.promise().orElseThrow(), now));
        }
        return item.standing()
                .map(one -> StandingWords.of(messages, dates, one, now, day(now)))
                .orElseGet(() -> messages.text(item.repair().book().askedAt().isEmpty() ? "cn.ask" : "cn.remind"));
    }

    String who(CallItem item) {
        return TypedText.shownInOneLine(item.repair().customer());
    }

    /// The second line: what it is about, and whether the customer can be rung now.
    String about(CallItem item, Instant now) {
        var parts = new ArrayList<String>();
        parts.add(matter(item, now));
        parts.add(TypedText.shownInOneLine(item.repair().device()));
        item.repair().out().map(out -> at(out, now)).ifPresent(parts::add);
        var telling = item.telling();
        if (!telling.tries().isEmpty()) {
            parts.add(tried(telling, now));
        }
        if (item.reach(now) == CallItem.Reach.NO_NUMBER) {
            parts.add(messages.text("cn.nonumber"));
        }
        return String.join(" · ", parts);
    }

    /// A next try that was due before now is not news any longer.
    private String tried(Telling telling, Instant now) {
        var tries = telling.tries().size();
        return telling.nextTry()
                .filter(now::isBefore)
                .map(at -> messages.text("cn.tried", tries, moment(at, now)))
                .orElseGet(() -> messages.text("cn.tries", tries));
    }

    private String matter(CallItem item, Instant now) {
        if (item.isReminder()) {
            return item.repair()
                    .book()
                    .askedAt()
                    .map(at -> messages.text("cn.asked.at", moment(at, now)))
                    .orElseGet(() -> messages.text("cn.asked.none"));
        }
        var promise = item.promise().orElseThrow();
        return promise.given()
                .callback()
                .map(about -> TypedText.shownInOneLine(CallbackWords.of(messages, about)))
                .orElseGet(() -> messages.text(
                        "bd.promised", new WhatWords(messages.language()).of(promise.what()), due(promise, now)));
    }

    /// A partner workshop whose time has passed is asked before the customer is told.
    private String at(SentOut out, Instant now) {
        return new PartnerWords(messages, dates).brief(out, day(now), out.isOverdue(now, zone));
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
        if (!item.isPromisedCall() && !item.isReminder()) {
            var part = page.dossier().repair().progress().partWait().map(_ -> DelayCause.PART_LATE);
            return new NewTimeScript(page, zone)
                    .say(item.promise().orElseThrow(), staffName, part, "", Optional.empty());
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
                        "em.call", who(next), dates.moment(dates.lastMinute(next.by()), day(calls.readAt()))))
                .orElse(messages.text("em.call.none"));
    }

    private String due(Promise promise, Instant now) {
        return moment(dates.lastMinute(promise.dueAt()), now);
    }

    /// Today's by the clock alone, any other by its day in short: there is little room.
    String moment(Instant at, Instant now) {
        return day(at).equals(day(now)) ? dates.moment(at, day(now)) : dates.shortMoment(at, day(now));
    }

    private LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }
}
