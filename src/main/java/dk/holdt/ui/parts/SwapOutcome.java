package dk.holdt.ui.parts;

import dk.holdt.domain.part.AttributeVerdict;
import dk.holdt.domain.part.SwapVerdict;
import dk.holdt.domain.part.Verdict;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.Lines;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What the comparison comes to, and what can be done about it.
final class SwapOutcome extends VBox {

    /// What to do about a part that is not as good, on keys 1 to 4.
    private enum Choice {
        ANOTHER,
        CUSTOMER,
        MANAGER,
        LATER
    }

    private final SwapViewModel model;
    private final Messages messages;
    private final SwapSentences sentences;
    private final Runnable onDone;
    private final Runnable onAnother;
    private final Label verdict = Lines.text("", "heading");
    private final VBox lines = Lines.box("swap-lines");
    private final Label block = Lines.text("", "quiet");
    private final ChoiceKeys<Choice> choices;
    private final SettleForm form;
    private final Button fit;
    private final Button tell;
    private Optional<SwapViewModel.Page> page = Optional.empty();

    /// @param onDone when the swap is noted, and settled where it had to be
    /// @param onAnother goes back to what is typed
    SwapOutcome(SwapViewModel model, Messages messages, Runnable onDone, Runnable onAnother) {
        this.model = model;
        this.messages = messages;
        this.sentences = new SwapSentences(messages);
        this.onDone = onDone;
        this.onAnother = onAnother;
        this.choices = new ChoiceKeys<>(messages.text("sw.what"), Orientation.VERTICAL);
        choices.setId("choices");
        choices.offer(List.of(
                new ChoiceKeys.Choice<>(1, Choice.ANOTHER, messages.text("dg.o1")),
                new ChoiceKeys.Choice<>(2, Choice.CUSTOMER, messages.text("dg.o2")),
                new ChoiceKeys.Choice<>(3, Choice.MANAGER, messages.text("dg.o3")),
                new ChoiceKeys.Choice<>(4, Choice.LATER, messages.text("sw.later"))));
        choices.valueProperty().subscribe(chosen -> Optional.ofNullable(chosen).ifPresent(this::choose));
        this.form = new SettleForm(messages, settling -> model.fit(Optional.of(settling), onDone));
        this.fit = Lines.button("fit", messages.text("sw.fit"), Command.FINISH, this::finish);
        fit.getStyleClass().add("main-act");
        this.tell = Lines.button("tell", messages.text("sw.tell"), this::tell);
        verdict.setId("verdict");
        getStyleClass().addAll("swap-outcome", "box");
        setId("outcome");
        getChildren().setAll(verdict, lines, block, choices, form, Lines.flow(fit, tell));
    }

    void read(SwapViewModel.Page read) {
        page = Optional.of(read);
        form.managers(read.managers());
    }

    void show(SwapVerdict said) {
        var way = SwapWay.of(said);
        verdict.setText(messages.text(
                switch (way) {
                    case FINE -> "dg.same";
                    case TELL -> "sw.changed";
                    case SETTLE -> isWorse(said) ? "dg.warn" : "sw.unknown";
                    case STOP -> "sw.stop";
                }));
        lines.getChildren().setAll(lines(said, way).stream().map(this::line).toList());
        block.setText(way == SwapWay.SETTLE ? messages.text("dg.block") : "");
        Lines.show(block, way == SwapWay.SETTLE);
        Lines.show(choices, way == SwapWay.SETTLE);
        Lines.show(fit, way == SwapWay.FINE || way == SwapWay.TELL);
        Lines.show(tell, way == SwapWay.TELL);
        choices.valueProperty().set(null);
        form.close();
        getStyleClass().removeAll("swap-stop", "swap-warn");
        if (way == SwapWay.STOP || way == SwapWay.SETTLE) {
            getStyleClass().add(way == SwapWay.STOP ? "swap-stop" : "swap-warn");
        }
    }

    private static boolean isWorse(SwapVerdict said) {
        return said.toSettle().stream().anyMatch(line -> line.verdict() == Verdict.WORSE);
    }

    private static List<AttributeVerdict> lines(SwapVerdict said, SwapWay way) {
        return switch (way) {
            case FINE -> List.of();
            case TELL -> said.toTell();
            case SETTLE -> said.toSettle();
            case STOP -> said.stopping();
        };
    }

    private Label line(AttributeVerdict line) {
        return Lines.text(messages.text("bn.locked.why", sentences.blocking(line)));
    }

    private void choose(Choice chosen) {
        Runnable does =
                switch (chosen) {
                    case ANOTHER -> this::another;
                    case CUSTOMER -> this::ask;
                    case MANAGER -> () -> form.begin(SettleForm.Way.MANAGER, "", "", "");
                    case LATER -> () -> model.fit(Optional.empty(), onDone);
                };
        does.run();
    }

    private void another() {
        form.close();
        onAnother.run();
    }

    /// The difference is named in the customer's own language: it is what the customer says yes to.
    private void ask() {
        var customer = page.orElseThrow().dossier().customer();
        var theirs = new Messages(customer.language());
        var said = model.verdictProperty().get().orElseThrow();
        var difference = new SwapSentences(theirs).differences(said.toSettle());
        var offered = theirs.text(isWorse(said) ? "sw.say.worse" : "sw.say", difference);
        form.begin(
                SettleForm.Way.CUSTOMER,
                customer.name(),
                difference,
                offered + "\n" + theirs.text("dg.consent", difference));
    }

    private void tell() {
        var customer = page.orElseThrow().dossier().customer();
        var theirs = new Messages(customer.language());
        var difference = new SwapSentences(theirs)
                .differences(model.verdictProperty().get().orElseThrow().toTell());
        form.begin(SettleForm.Way.TOLD, customer.name(), difference, difference);
    }

    /// Settles what is being asked about, or notes the swap; a change on a key point is told at handover at the latest.
    void finish() {
        if (form.isVisible()) {
            form.settle();
        } else if (fit.isVisible()) {
            model.fit(Optional.empty(), onDone);
        } else if (choices.isVisible()) {
            choices.requestFocus();
        }
    }

    Node pinAgain() {
        return form.isVisible() ? form.pinAgain() : choices;
    }

    Node firstField() {
        return form.isVisible() ? form.firstField() : choices;
    }
}
