package dk.holdt.ui.repair;

import dk.holdt.domain.partner.SentOut;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.WorkUnderWay;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.PartnerWords;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/// The sheet about a device that a partner workshop has: it is here again, or they have said something new.
public final class BackInView {

    /// What is new.
    private enum News {
        BACK,
        WORD
    }

    private final RepairNumber number;
    private final PartnerDesk desk;
    private final Station station;
    private final Messages messages;
    private final PartnerWords words;
    private final PartnerViewModel model;
    private final SheetForm form;
    private final Label where = Lines.text("", "strong");
    private final Label went = Lines.text("");
    private final ChoiceKeys<News> news;
    private final TextArea state = new TextArea();
    private final FormField stateField;
    private final TheirWordForm word;
    private final Button withoutTime;

    BackInView(RepairNumber number, PartnerDesk desk, Station station) {
        this.number = number;
        this.desk = desk;
        this.station = station;
        this.messages = station.messages();
        this.words = new PartnerWords(messages, new DateWords(messages.language(), station.zone()));
        var work = new WorkUnderWay(station.background());
        this.model = new PartnerViewModel(number, desk, work, station.zone(), station.by());
        this.form = new SheetForm(messages, messages.text("out.back.save"), () -> save(true)).waitsFor(work);
        this.news = new ChoiceKeys<>(messages.text("out.news"), Orientation.VERTICAL);
        this.stateField =
                new FormField(messages.text("out.back.words"), state).hint(messages.text("out.back.words.hint"));
        this.word = new TheirWordForm(station, model::broken);
        this.withoutTime = Lines.button("say-only", messages.text("out.word.only"), () -> save(false));
        where.setId("where");
        went.setId("went");
        news.setId("news-of-it");
        state.setId("back-words");
        state.setPrefRowCount(2);
        state.setWrapText(true);
        news.offer(List.of(
                new ChoiceKeys.Choice<>(1, News.BACK, messages.text("out.news.back")),
                new ChoiceKeys.Choice<>(2, News.WORD, messages.text("out.news.word"))));
        bind();
        form.fill(where, went, new FormField(messages.text("out.news"), news), stateField, word);
        form.getChildren().add(withoutTime);
        model.read();
    }

    private void bind() {
        EnterMovesOn.ends(word.numberField(), form::finish);
        news.valueProperty().subscribe(_ -> chosen());
        word.lateProperty().subscribe(_ -> chosen());
        model.knownProperty()
                .subscribe(known -> known.flatMap(PartnerViewModel.Known::out).ifPresent(this::show));
        model.refusalsProperty().subscribe(refusals -> form.refuse(refusals, this::field));
        model.failedProperty().subscribe(failed -> {
            if (failed) {
                form.failed(news);
            }
        });
    }

    private void chosen() {
        var isWord = news.value().filter(one -> one == News.WORD).isPresent();
        var late = isWord && word.lateProperty().get();
        Lines.show(stateField, news.value().filter(one -> one == News.BACK).isPresent());
        Lines.show(word, isWord);
        Lines.show(withoutTime, late);
        form.saveWords(messages.text(late ? "out.word.time" : "out.back.save"));
    }

    SheetForm form() {
        return form;
    }

    private void show(SentOut out) {
        var now = model.knownProperty().get().orElseThrow().page().readAt();
        var today = LocalDate.ofInstant(now, station.zone());
        where.setText(Lines.capital(words.where(out, today, out.isOverdue(now, station.zone()))));
        went.setText(
                out.along().isEmpty()
                        ? messages.text("out.went", out.why())
                        : messages.text("out.went.along", out.why(), out.along()));
        word.begin(out.word());
        word.ours(model.ours());
        news.requestFocus();
    }

    private void save(boolean thenNewTime) {
        switch (news.value().orElse(null)) {
            case null -> form.missing(messages.text("out.news"), news);
            case BACK -> model.takeIn(state.getText(), () -> saved(false));
            case WORD -> {
                var late = word.lateProperty().get();
                model.say(word.number(), word.promised(), () -> saved(thenNewTime && late));
            }
        }
    }

    private void saved(boolean newTime) {
        station.navigator().closeSheet();
        station.changed().tell();
        if (newTime) {
            desk.newTime().accept(number);
        }
    }

    private Node field(Refusal.Reason reason) {
        return switch (reason) {
            case THEIR_DAY_MISSING, THEIR_DAY_PAST -> word.dayField();
            default -> news;
        };
    }
}
