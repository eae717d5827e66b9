package dk.holdt.words;

import dk.holdt.domain.partner.SentOut;
import dk.holdt.domain.partner.TheirTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;

/// Where a device is that a partner workshop has, for those who work here: the customer is told in other words.
public final class PartnerWords {

    private static final int SHORT = 24;

    private final Messages messages;
    private final DateWords dates;

    public PartnerWords(Messages messages, DateWords dates) {
        this.messages = Objects.requireNonNull(messages, "messages");
        this.dates = Objects.requireNonNull(dates, "dates");
    }

    /// "torsdag den 3. december kl. 12.00", with the year when it is not that of `today`.
    public String time(TheirTime theirs, LocalDate today) {
        return theirs.time()
                .map(time -> dates.moment(theirs.day(), time, today))
                .orElseGet(() -> dates.day(theirs.day(), today));
    }

    /// "hos Data-Redning, deres nr. 4711, lovet os torsdag den 3. december".
    ///
    /// @param overdue whether their time has passed
    public String where(SentOut out, LocalDate today, boolean overdue) {
        var promised = time(out.word().promised(), today);
        var said = out.word().number().isEmpty()
                ? messages.text("out.where", out.partner(), promised)
                : messages.text("out.where.number", out.partner(), out.word().number(), promised);
        return overdue ? messages.text("out.late", said) : said;
    }

    /// For the board, which is narrow: "ude hos Data-Redning, lovet os tor. 3. dec.".
    public String brief(SentOut out, LocalDate today, boolean overdue) {
        var theirs = out.word().promised();
        var day = dates.shortDay(theirs.day(), today);
        var promised = theirs.time().map(time -> day + " " + dates.time(time)).orElse(day);
        var partner = shortened(out.partner());
        return overdue ? messages.text("out.board.late", partner) : messages.text("out.board", partner, promised);
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= SHORT
                ? name
                : name.substring(0, name.offsetByCodePoints(0, SHORT)).stripTrailing() + "…";
    }

    /// For the journal: who has it, what for, by when, and what went with it.
    public String sent(SentOut out) {
        var said = new ArrayList<String>();
        said.add(messages.text("jr.sent", out.partner(), out.why()));
        said.add(word(out.word()));
        if (!out.along().isEmpty()) {
            said.add(messages.text("jr.sent.along", out.along()));
        }
        return String.join(" · ", said);
    }

    /// For the journal: what they say now.
    public String said(String partner, SentOut.Word word) {
        return messages.text("jr.sent.said", partner, word(word));
    }

    /// For the journal: it is here again.
    public String back(String partner, SentOut.Back back) {
        return back.words().isEmpty()
                ? messages.text("jr.sent.back", partner)
                : messages.text("jr.sent.back.with", partner, back.words());
    }

    private String word(SentOut.Word word) {
        var theirs = word.promised();
        var when = theirs.time().map(time -> dates.moment(theirs.day(), time)).orElseGet(() -> dates.day(theirs.day()));
        return word.number().isEmpty()
                ? messages.text("jr.sent.word", when)
                : messages.text("jr.sent.word.number", when, word.number());
    }
}
