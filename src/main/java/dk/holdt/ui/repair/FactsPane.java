package dk.holdt.ui.repair;

import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.look.RepairPage;
import dk.holdt.words.AmountWords;
import dk.holdt.words.DataCopyWords;
import dk.holdt.words.DateWords;
import dk.holdt.words.FaultWords;
import dk.holdt.words.Messages;
import dk.holdt.words.Names;
import dk.holdt.words.PartingWords;
import dk.holdt.words.PriceWords;
import dk.holdt.words.StageWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// How far the work is: stage, faults and what became of them, parts, price and what was handed in with it.
final class FactsPane extends VBox {

    private final Messages messages;
    private final ZoneId zone;
    private final Supplier<Names> names;
    private final HandInFacts handIn;
    private final DateWords dates;
    private final AmountWords amounts;

    FactsPane(Station station) {
        this.messages = station.messages();
        this.handIn = new HandInFacts(messages, station.navigator()::repair);
        this.zone = station.zone();
        this.names = station::names;
        this.dates = new DateWords(messages.language(), zone);
        this.amounts = new AmountWords(messages.language());
        getStyleClass().add("gap");
        setId("facts");
    }

    void show(RepairPage page) {
        var dossier = page.dossier();
        handIn.show(page);
        getChildren().setAll(handIn);
        getChildren().add(Lines.pair(messages.text("re.stage"), Lines.text(stage(page), "strong")));
        page.parting().ifPresent(parting -> getChildren()
                .add(Lines.text(PartingWords.of(messages, dates, parting), "fault-row")));
        where(page);
        handedIn(dossier);
        getChildren().add(Rows.heading(messages.text("re.faults")));
        dossier.faults().forEach(fault -> getChildren().add(fault(fault)));
        parts(dossier);
        page.copy().ifPresent(copy -> getChildren()
                .add(Lines.pair(messages.text("dc.name"), Lines.text(DataCopyWords.stands(messages, dates, copy)))));
        price(page);
    }

    /// Where it is now, and where it has been.
    private void where(RepairPage page) {
        page.where(messages).ifPresent(where -> {
            var words = Lines.text(where, "strong");
            words.setId("where");
            getChildren().add(Lines.pair(messages.text("re.where"), words));
        });
        for (var sent : page.dossier().sentOut()) {
            sent.back().ifPresent(back -> getChildren()
                    .add(Lines.pair(
                            messages.text("re.where.was"),
                            Lines.text(messages.text(
                                    "re.where.days", sent.partner(), day(sent.at(), page), day(back.at(), page))))));
        }
    }

    private String day(Instant at, RepairPage page) {
        return dates.shortMoment(at, LocalDate.ofInstant(page.readAt(), zone));
    }

    private void handedIn(Dossier dossier) {
        var accessories = dossier.accessories().stream()
                .map(one -> one.returned() ? messages.text("re.returned", one.words()) : one.words())
                .collect(Collectors.joining(", "));
        getChildren()
                .add(Lines.pair(
                        messages.text("re.accessories"),
                        Lines.text(accessories.isEmpty() ? messages.text("doc.acc.none") : accessories)));
        if (!dossier.device().serial().isBlank()) {
            getChildren()
                    .add(Lines.pair(
                            messages.text("doc.serial"),
                            Lines.text(dossier.device().serial())));
        }
    }

    private String stage(RepairPage page) {
        var progress = page.dossier().repair().progress();
        var said = new StringBuilder(StageWords.of(messages, progress));
        progress.technician()
                .map(id -> names.get().ours(page.nameOf(id)))
                .filter(name -> !name.isBlank())
                .ifPresent(name -> said.append(" (").append(name).append(")"));
        progress.ending().filter(how -> !how.isParting()).ifPresent(how -> said.append(" · ")
                .append(StageWords.of(messages, how)));
        if (progress.stage() == Stage.WAITING_FOR_ANSWER) {
            said.append(" · ").append(asked(page));
        }
        progress.partWait().ifPresent(wait -> said.append(" · ")
                .append(messages.text(
                        "re.part.expected",
                        wait.part(),
                        dates.day(wait.expected(), LocalDate.ofInstant(page.readAt(), zone)))));
        return said.toString();
    }

    /// When the customer was asked, and when we remind.
    private String asked(RepairPage page) {
        var today = LocalDate.ofInstant(page.readAt(), zone);
        var asked = page.dossier()
                .book()
                .askedAt()
                .map(at -> messages.text("cn.asked.at", dates.moment(at, today)))
                .orElseGet(() -> messages.text("cn.asked.none"));
        var remind = page.dossier()
                .repair()
                .progress()
                .remindOn()
                .map(day -> messages.text("re.remind", dates.day(day, today)))
                .orElseGet(() -> messages.text("re.remind.none"));
        return asked + " · " + remind;
    }

    private VBox fault(Fault fault) {
        var words = messages.text("re.fault", fault.position(), fault.words());
        var since = fault.since().isBlank() ? words : words + " (" + fault.since() + ")";
        var row = new VBox(Lines.text(fault.foundHere() ? since + " · " + messages.text("re.found.here") : since));
        FaultWords.comesAndGoes(messages, fault.comesAndGoes())
                .ifPresent(how -> row.getChildren().add(Lines.text(how, "fault-verdict")));
        row.getChildren().add(verdict(fault));
        row.getStyleClass().add("fault-row");
        return row;
    }

    private Label verdict(Fault fault) {
        if (fault.verdict().isEmpty()) {
            return Lines.text(messages.text("re.verdict.none"), "fault-verdict", "quiet");
        }
        var said = new StringBuilder(FaultWords.of(messages, fault.verdict().get()));
        fault.test().ifPresent(test -> said.append(" · ")
                .append(messages.text(test.works() ? "re.tested.works" : "re.tested.fails")));
        if (fault.verdict().get() instanceof Verdict.NotFound) {
            said.append(" · ").append(messages.text("re.show"));
        }
        return Lines.text(said.toString(), "fault-verdict", "strong");
    }

    private void parts(Dossier dossier) {
        if (dossier.fittedSwaps().isEmpty()) {
            return;
        }
        getChildren().add(Rows.heading(messages.text("rc.parts")));
        for (var swap : dossier.fittedSwaps()) {
            var said = swap.removed().name() + " → " + swap.fitted().name() + " · " + verdict(swap);
            var unsettled = swap.missing().isPresent() || swap.mustBeTold();
            getChildren().add(Lines.text(unsettled ? said + " · " + messages.text("re.swap.open") : said, "fault-row"));
        }
    }

    private String verdict(PartSwap swap) {
        return messages.text(
                switch (swap.comparison().verdict()) {
                    case SAME -> "doc.part.cmp.same";
                    case BETTER -> "doc.part.cmp.better";
                    case CHANGED -> "doc.part.cmp.changed";
                    case UNKNOWN -> "doc.part.cmp.unknown";
                    case WORSE -> "doc.part.cmp.worse";
                    case INCOMPATIBLE -> "doc.part.cmp.unfit";
                });
    }

    private void price(RepairPage page) {
        var dossier = page.dossier();
        getChildren().add(Rows.heading(messages.text("re.price")));
        getChildren()
                .add(Lines.text(
                        PriceWords.withFee(messages, dossier.repair().received().priceTerms())));
        for (var line : dossier.priceLines()) {
            getChildren().add(Lines.text(PriceWords.line(messages, line), "fault-row"));
        }
        if (!dossier.priceLines().isEmpty()) {
            var total = dossier.priceLines().stream()
                    .map(PriceLine::amount)
                    .mapToLong(amount -> amount.minor())
                    .sum();
            getChildren().add(Lines.pair(messages.text("re.total"), Lines.text(amounts.of(total), "strong")));
        }
        page.limit().filter(limit -> limit.minor() > 0).ifPresent(limit -> getChildren()
                .add(Lines.pair(messages.text("re.limit"), Lines.text(amounts.of(limit.minor())))));
    }
}
