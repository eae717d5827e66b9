package dk.holdt.ui.handover;

import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.StandingMark;
import dk.holdt.ui.kit.StandingMark.Shape;
import dk.holdt.usecase.handover.HandoverPage;
import dk.holdt.usecase.handover.HandoverPage.Outcome;
import dk.holdt.words.DateWords;
import dk.holdt.words.DurationWords;
import dk.holdt.words.KeptWords;
import dk.holdt.words.Messages;
import dk.holdt.words.WhatWords;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// How each promise turned out; where one was missed, one plain apology and the offer of goodwill.
final class KeptPane extends VBox {

    private final Messages messages;
    private final DateWords dates;
    private final DurationWords lengths;
    private final Consumer<String> onGoodwill;

    /// @param onGoodwill told the cause in words
    KeptPane(Messages messages, DateWords dates, Consumer<String> onGoodwill) {
        this.messages = messages;
        this.dates = dates;
        this.lengths = new DurationWords(messages.language());
        this.onGoodwill = onGoodwill;
        getStyleClass().add("gap");
        setId("kept");
    }

    void show(HandoverPage page) {
        getChildren().setAll(Lines.text(messages.text("word.promised"), "heading"));
        page.outcomes().forEach(this::outcome);
        Lines.show(this, !page.outcomes().isEmpty());
    }

    private void outcome(Outcome outcome) {
        var due = Lines.word(messages.text(
                "bn.due",
                Lines.capital(new WhatWords(messages.language()).of(outcome.what())),
                dates.moment(dates.lastMinute(outcome.result().firstDueAt()))));
        getChildren().add(Lines.flow(due, mark(outcome)));
        if (outcome.isMissed()) {
            var sorry = Lines.text(messages.text("ho.late", late(outcome)), "sentence");
            sorry.setId("sorry");
            var cause = messages.text("hv.goodwill.cause", late(outcome));
            getChildren()
                    .addAll(
                            sorry,
                            Lines.flow(Lines.button(
                                    "goodwill", messages.text("hv.goodwill"), () -> onGoodwill.accept(cause))));
        }
    }

    private StandingMark mark(Outcome outcome) {
        var kind = outcome.result().kind();
        return new StandingMark(Shape.of(kind), KeptWords.of(messages, kind, outcome.basis(), outcome.late()));
    }

    /// In the unit that was promised, which the sentence names.
    private String late(Outcome outcome) {
        return lengths.overdue(outcome.late(), outcome.basis());
    }
}
