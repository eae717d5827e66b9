package dk.holdt.words;

import dk.holdt.domain.datacopy.DataCopies;
import dk.holdt.domain.datacopy.DataCopy;
import java.time.LocalDate;

/// What is said of a copy of a customer's data, in the journal, on the screens of the shop and on the customer's paper.
public final class DataCopyWords {

    private DataCopyWords() {}

    public static String journal(Messages messages, DateWords dates, DataCopy copy) {
        return switch (copy.state()) {
            case KEPT ->
                copy.day()
                        .map(day -> messages.text("jr.datacopy.until", copy.place(), dates.day(day)))
                        .orElseGet(() -> messages.text("jr.datacopy", copy.place()));
            case NONE_MADE -> messages.text("jr.datacopy.none");
            case DELETED -> messages.text("jr.datacopy.deleted", copy.place());
        };
    }

    /// For a customer, who need not know where in the shop it lies.
    ///
    /// @throws IllegalArgumentException for a copy that is kept without a day: no device goes home with one
    public static String paper(Messages messages, DateWords dates, DataCopy copy) {
        return switch (copy.state()) {
            case KEPT -> messages.text("doc.datacopy", dates.day(day(copy)));
            case NONE_MADE -> messages.text("doc.datacopy.none");
            case DELETED -> messages.text("doc.datacopy.deleted", dates.day(day(copy)));
        };
    }

    /// As the repair says it, in front of which stands what it is about.
    public static String stands(Messages messages, DateWords dates, DataCopy copy) {
        return switch (copy.state()) {
            case KEPT ->
                copy.day()
                        .map(day -> messages.text("dc.until", copy.place(), dates.day(day)))
                        .orElseGet(() -> messages.text("dc.open", copy.place()));
            case NONE_MADE -> messages.text("hv.datacopy.no");
            case DELETED -> messages.text("dc.deleted", dates.day(day(copy)));
        };
    }

    /// One that is kept, with whose it is and when it is deleted; what is late says so.
    ///
    /// @param names how the customer is named
    public static String listed(
            Messages messages, DateWords dates, Names names, DataCopies.Kept kept, LocalDate today) {
        var whose = messages.text(
                "dc.row",
                kept.repair().digits(),
                names.of(kept.customer()),
                kept.device(),
                kept.copy().place());
        return kept.copy()
                .day()
                .map(day -> messages.text(when(day, today), whose, dates.day(day, today)))
                .orElseGet(() -> messages.text("dc.row.open", whose));
    }

    private static String when(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return "dc.row.today";
        }
        return day.isBefore(today) ? "dc.row.late" : "dc.row.day";
    }

    private static LocalDate day(DataCopy copy) {
        return copy.day().orElseThrow(() -> new IllegalArgumentException("a copy without a day: " + copy));
    }
}
