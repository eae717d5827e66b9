package dk.holdt.ui.intake;

import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.Lines;
import dk.holdt.words.DateWords;
import dk.holdt.words.FaultWords;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is read aloud before it is saved, in the customer's language; the promise in the very words that are kept.
/// Below it how it is saved, always in sight.
final class ReadBack extends VBox {

    private final IntakeViewModel model;
    private final Messages messages;
    private final Label device = line("agree-device", "strong");
    private final VBox faults = new VBox();
    private final Label with = line("agree-with", "agree-line");
    private final Label unlock = line("agree-unlock", "agree-line");
    private final Label price = line("agree-price", "agree-line");
    private final Label also = line("agree-also", "agree-line");
    private final Label promise = line("agree-promise", "agree-promise");
    private final Label notSaved = Blocks.warning("not-saved");
    private final Label kept = new Label();
    private final Label labelled = line("labelled", "strong");
    private final List<FaultLine> followed = new ArrayList<>();
    private final Button save;
    private final VBox aloud = new VBox();
    private final VBox saving;

    ReadBack(IntakeViewModel model, Messages messages, DateWords dates) {
        this.model = model;
        this.messages = messages;
        this.save = new Button(messages.text("pr.save"));
        var title = new Label(messages.text("in.agree"));
        title.getStyleClass().add("heading");
        faults.setId("agree-faults");
        faults.getStyleClass().add("agree-faults");
        aloud.getStyleClass().add("read-aloud");
        aloud.getChildren().setAll(title, device, faults, with, unlock, also, price, promise);
        saving = saving();
        getStyleClass().add("read-back");
        beside(true);
        listen();
        refresh();
        model.drafts().keptProperty().subscribe(how -> kept.setText(kept(how, dates)));
        model.drafts().labelledProperty().subscribe(how -> Blocks.say(labelled, labelled(how)));
    }

    /// As a column of its own it scrolls by itself above the buttons; as the end of the form it scrolls with that.
    void beside(boolean form) {
        if (!form) {
            getChildren().setAll(aloud, saving);
            return;
        }
        var scroll = Lines.scroll(aloud);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        saving.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(scroll, saving);
    }

    /// Beside the key that was pressed, where the eyes are.
    void notSaved(String sentence) {
        Blocks.say(notSaved, sentence);
        save.setAccessibleHelp(sentence);
    }

    private VBox saving() {
        save.setId("save");
        save.getStyleClass().add("main-act");
        save.setWrapText(true);
        save.setMaxWidth(Double.MAX_VALUE);
        save.setMinHeight(USE_PREF_SIZE);
        save.setOnAction(_ -> model.save());
        save.disableProperty().bind(model.busyProperty());
        var key = new Label(Command.FINISH.keyText());
        key.getStyleClass().add("quiet");
        key.setMinWidth(USE_PREF_SIZE);
        kept.setId("draft-kept");
        kept.getStyleClass().add("quiet");
        kept.setWrapText(true);
        var more = new Button(messages.text("in.onemore") + "  " + Command.ONE_MORE.keyText());
        more.setId("one-more");
        more.setMaxWidth(Double.MAX_VALUE);
        more.setWrapText(true);
        more.setMinHeight(USE_PREF_SIZE);
        more.setOnAction(_ -> model.saveAndOneMore());
        more.disableProperty().bind(model.busyProperty());
        var label = new Button(messages.text("in.label") + "  " + Command.PRINT.keyText());
        label.setId("label-ahead");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setOnAction(_ -> model.label());
        label.disableProperty().bind(model.busyProperty());
        var row = new VBox(notSaved, labelled, save, key, more, label, kept);
        row.getStyleClass().add("saving");
        return row;
    }

    private String kept(DraftKeeper.Kept how, DateWords dates) {
        return switch (how) {
            case DraftKeeper.Kept.Nothing _ -> "";
            case DraftKeeper.Kept.At(var at, var hands) ->
                hands.map(who -> messages.text("dr.hands", who.startedBy(), who.continuedBy()) + "\n")
                                .orElse("")
                        + messages.text("dr.kept", dates.time(at));
            case DraftKeeper.Kept.Failed _ -> messages.text("dr.unkept");
        };
    }

    private String labelled(DraftKeeper.Labelled how) {
        return switch (how) {
            case DraftKeeper.Labelled.Nothing _ -> "";
            case DraftKeeper.Labelled.Now(var ahead) ->
                ahead.printer()
                        .map(printer ->
                                messages.text("in.label.sent", ahead.number().digits(), printer))
                        .orElseGet(() ->
                                messages.text("in.label.none", ahead.number().digits()));
            case DraftKeeper.Labelled.Before(var number) -> messages.text("in.label.before", number.digits());
            case DraftKeeper.Labelled.Failed _ -> messages.text("in.label.failed");
        };
    }

    private void listen() {
        List<ObservableValue<?>> facts = List.of(
                model.customer().languageProperty(),
                model.device().nameProperty(),
                model.withIt().nextProperty(),
                model.withIt().nothingProperty(),
                model.withIt().unlock().howProperty(),
                model.terms().priceProperty(),
                model.terms().amountProperty(),
                model.promise().offerProperty(),
                model.handIn().people().collectsProperty(),
                model.handIn().backupProperty(),
                model.handIn().mayEraseProperty(),
                model.handIn().mayOpenFilesProperty(),
                model.handIn().money().depositProperty());
        facts.forEach(fact -> fact.subscribe(this::refresh));
        model.withIt().things().addListener((ListChangeListener<String>) _ -> refresh());
        model.faults().addListener((ListChangeListener<FaultLine>) _ -> {
            followFaults();
            refresh();
        });
        followFaults();
    }

    private void followFaults() {
        for (var line : model.faults()) {
            if (!followed.contains(line)) {
                line.wordsProperty().subscribe(this::refresh);
                line.sinceProperty().subscribe(this::refresh);
                line.goesProperty().subscribe(this::refresh);
                line.reproduceProperty().subscribe(this::refresh);
            }
        }
        followed.clear();
        followed.addAll(model.faults());
    }

    private void refresh() {
        var words = new Messages(model.customer().languageProperty().get());
        Blocks.say(device, model.device().nameProperty().get().strip());
        faults.getChildren()
                .setAll(model.faults().stream()
                        .filter(line -> !line.isBlank())
                        .map(line -> fault(words, line))
                        .toList());
        var things = model.withIt().named();
        Blocks.say(
                with,
                things.isEmpty()
                        ? model.withIt().nothingProperty().get() ? words.text("doc.acc.none") : ""
                        : words.text("in.agree.with", String.join(", ", things)));
        Blocks.say(unlock, unlock(words));
        Blocks.say(also, AlsoAgreed.of(model.handIn(), words));
        Blocks.say(
                price,
                model.terms()
                        .terms()
                        .map(terms -> IntakeWords.price(words, terms))
                        .orElse(""));
        var offer = model.promise().offer();
        promise.setText(offer.map(one -> one.words().sentence()).orElse(messages.text("pr.choose")));
        promise.getStyleClass().remove("not-yet");
        if (offer.isEmpty()) {
            promise.getStyleClass().add("not-yet");
        }
    }

    /// Never the code itself: somebody may be standing beside the customer.
    private String unlock(Messages words) {
        return switch (model.withIt().unlock().howProperty().get()) {
            case NOTED -> words.text("doc.unlock.noted");
            case CUSTOMER_UNLOCKS -> words.text("doc.unlock.customer");
            case NONE -> words.text("doc.unlock.none");
            case null -> "";
        };
    }

    private static Label fault(Messages words, FaultLine line) {
        var since = line.sinceProperty().get().strip();
        var said = line.wordsProperty().get().strip();
        var quoted = since.isEmpty() ? words.text("in.agree.quote", said) : words.text("in.agree.since", said, since);
        var label = new Label(FaultWords.comesAndGoes(words, line.comesAndGoes())
                .map(how -> quoted + "\n" + how)
                .orElse(quoted));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label line(String id, String styleClass) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
