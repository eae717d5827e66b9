package dk.holdt.usecase.receipt;

import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.usecase.draft.Drafts;
import dk.holdt.usecase.paper.Label;
import dk.holdt.usecase.paper.LabelSheet;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The labels of a repair as it stands now, in the language of the shop: one for the device, one for each thing that
/// came with it. Made anew each time, since shelf and promised time change and a label proves nothing.
public final class RepairLabels {

    private final Repairs repairs;
    private final Drafts drafts;
    private final ShopNow shop;
    private final PrinterPlan printers;
    private final Function<Dossier, Optional<String>> place;
    private final InstantSource clock;

    /// @param place the shelf a repair lies on, when it is known
    public RepairLabels(
            Repairs repairs,
            Drafts drafts,
            ShopNow shop,
            PrinterPlan printers,
            Function<Dossier, Optional<String>> place,
            InstantSource clock) {
        this.repairs = repairs;
        this.drafts = drafts;
        this.shop = shop;
        this.printers = printers;
        this.place = place;
        this.clock = clock;
    }

    /// Of an intake that is not finished, what is known so far. Throws `NoSuchElementException` for a number that was
    /// never given, and for one whose intake was thrown away.
    public LabelSheet of(RepairNumber number) {
        var words = shop.messages();
        var labels = repairs.find(number)
                .map(dossier -> labels(dossier, words))
                .orElseGet(() -> LabelAhead.of(drafts.labelled(number).orElseThrow(), number, words));
        return new LabelSheet(words.text("lb.title", number.digits()), words.language(), printers.labelSize(), labels);
    }

    private List<Label> labels(Dossier dossier, Messages words) {
        var number = dossier.number();
        var promise = promise(dossier, words);
        var who = shortName(dossier.customer().name());
        var shelf = place.apply(dossier);
        var things = dossier.accessories();
        var labels = new ArrayList<Label>();
        labels.add(new Label(
                number.digits(),
                promise,
                who,
                dossier.device().name(),
                dossier.faults().stream().map(Fault::words).collect(Collectors.joining(" · ")),
                things.isEmpty() ? "" : words.text("lb.with", things.size()),
                shelf));
        for (int i = 0; i < things.size(); i++) {
            labels.add(new Label(
                    number.digits(),
                    promise,
                    who,
                    things.get(i).words(),
                    dossier.device().name(),
                    words.text("lb.thing", i + 1, things.size()),
                    shelf));
        }
        return labels;
    }

    /// The promise that falls due first; what was promised last, once all are met.
    private String promise(Dossier dossier, Messages words) {
        var book = dossier.book();
        return book.open().stream()
                .min(Comparator.comparing(Promise::dueAt))
                .or(() -> book.promises().stream().reduce((_, later) -> later))
                .map(next -> promised(next, words))
                .orElse("");
    }

    private String promised(Promise next, Messages words) {
        var zone = shop.shop().country().zone();
        var dates = new DateWords(words.language(), zone);
        var due = dates.lastMinute(next.dueAt());
        var day = dates.shortDay(LocalDate.ofInstant(due, zone), LocalDate.ofInstant(clock.instant(), zone));
        return words.text(next.what() == What.READY ? "lb.ready" : "lb.answer", day, dates.time(due));
    }

    /// "Berg, A.": enough to tell two bags apart, too little for whoever passes by.
    static String shortName(String name) {
        var names = name.strip().split("\\s+");
        if (names.length == 1) {
            return names[0];
        }
        return names[names.length - 1] + ", " + Character.toString(names[0].codePointAt(0)) + ".";
    }
}
