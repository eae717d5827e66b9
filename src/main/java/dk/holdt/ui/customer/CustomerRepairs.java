package dk.holdt.ui.customer;

import dk.holdt.domain.promise.PromiseStanding;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Fault;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.StandingMark;
import dk.holdt.ui.kit.StandingMark.Shape;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.handover.HandoverPage.Outcome;
import dk.holdt.usecase.look.CustomerPage;
import dk.holdt.usecase.look.CustomerPage.Line;
import dk.holdt.words.DateWords;
import dk.holdt.words.DepositWords;
import dk.holdt.words.EarlierWords;
import dk.holdt.words.KeptWords;
import dk.holdt.words.Messages;
import dk.holdt.words.StageWords;
import dk.holdt.words.StandingWords;
import dk.holdt.words.WhatWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The repairs of one customer: those that are here with what is promised, and those before with what became of them
/// and whether what was promised was kept.
final class CustomerRepairs extends VBox {

    private final Station station;
    private final Messages messages;
    private final DateWords dates;
    private final WhatWords whats;
    private final Runnable all;

    /// @param all shows the older ones too
    CustomerRepairs(Station station, Runnable all) {
        this.station = station;
        this.messages = station.messages();
        this.dates = new DateWords(messages.language(), station.zone());
        this.whats = new WhatWords(messages.language());
        this.all = all;
        getStyleClass().add("gap");
        setId("customer-repairs");
    }

    void show(CustomerPage page) {
        getChildren().clear();
        if (wasLate(page)) {
            var early = Lines.text(messages.text("cu.early"), "strong");
            early.setId("early");
            getChildren().add(early);
        }
        heading("cu.here", page.open().size());
        none(page.open(), "cu.here.none");
        page.open().forEach(line -> getChildren().add(open(line, page.readAt())));
        heading("cu.past", page.past().size() + page.more());
        none(page.past(), "cu.past.none");
        page.past().forEach(line -> getChildren().add(past(line, page.readAt())));
        if (page.more() > 0) {
            getChildren().add(CustomerFacts.link("older", messages.text("cu.more", page.more()), all));
        }
    }

    /// Of the last repair that was promised anything and is over.
    private static boolean wasLate(CustomerPage page) {
        return page.past().stream()
                .map(Line::outcomes)
                .filter(outcomes -> !outcomes.isEmpty())
                .findFirst()
                .filter(outcomes -> outcomes.stream().anyMatch(Outcome::isMissed))
                .isPresent();
    }

    private void heading(String words, int count) {
        getChildren().add(Lines.text(messages.text(words, count), "heading"));
    }

    private void none(List<Line> lines, String words) {
        if (lines.isEmpty()) {
            getChildren().add(Lines.text(messages.text(words), "quiet"));
        }
    }

    private VBox open(Line line, Instant now) {
        var dossier = line.dossier();
        var row = row(dossier);
        under(
                row,
                dossier.faults().stream()
                        .map(Fault::words)
                        .map(said -> messages.text("in.agree.quote", said))
                        .collect(Collectors.joining(" · ")));
        var stage = StageWords.of(messages, dossier.repair().progress());
        under(row, line.place().isBlank() ? stage : messages.text("bd.stage.place", stage, line.place()));
        line.standing().ifPresent(standing -> row.getChildren().add(promised(standing, now)));
        line.outcomes().stream()
                .filter(one -> line.standing()
                        .map(standing -> standing.promise().what() != one.what())
                        .orElse(true))
                .forEach(one -> row.getChildren().add(outcome(one, now)));
        deposit(row, dossier);
        return row;
    }

    private VBox past(Line line, Instant now) {
        var dossier = line.dossier();
        var row = row(dossier);
        var progress = dossier.repair().progress();
        progress.collectedAt()
                .ifPresent(at -> under(
                        row,
                        messages.text(
                                "cu.collected",
                                dates.day(local(at), local(now)),
                                progress.ending()
                                        .map(how -> StageWords.of(messages, how))
                                        .orElse(""))));
        EarlierWords.of(messages, dossier).forEach(words -> under(row, words));
        line.outcomes().forEach(one -> row.getChildren().add(outcome(one, now)));
        deposit(row, dossier);
        return row;
    }

    private VBox row(Dossier dossier) {
        var number = dossier.number();
        var words = number.digits() + "  " + dossier.device().name();
        var row = new VBox(CustomerFacts.link(
                "repair-" + number.digits(), words, () -> station.navigator().repair(number)));
        row.getStyleClass().add("card-line");
        return row;
    }

    private void under(VBox row, String words) {
        row.getChildren().add(Lines.text(words, "card-under"));
    }

    private FlowPane promised(PromiseStanding standing, Instant now) {
        var promise = standing.promise();
        var words = StandingWords.of(messages, dates, standing, now, local(now));
        return promise(
                due(whats.of(promise.what()), promise.dueAt(), now),
                new StandingMark(Shape.of(standing.standing()), words));
    }

    private FlowPane outcome(Outcome one, Instant now) {
        var kind = one.result().kind();
        return promise(
                due(whats.of(one.what()), one.result().firstDueAt(), now),
                new StandingMark(Shape.of(kind), KeptWords.of(messages, kind, one.basis(), one.late())));
    }

    private static FlowPane promise(String due, StandingMark mark) {
        var row = Lines.flow(Lines.word(due), mark);
        row.getStyleClass().add("card-under");
        return row;
    }

    private String due(String what, Instant at, Instant now) {
        return messages.text("bn.due", Lines.capital(what), dates.moment(dates.lastMinute(at), local(now)));
    }

    private void deposit(VBox row, Dossier dossier) {
        dossier.handIn().deposit().ifPresent(paid -> under(row, DepositWords.line(messages, paid)));
    }

    private LocalDate local(Instant at) {
        return LocalDate.ofInstant(at, station.zone());
    }
}
