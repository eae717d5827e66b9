package dk.holdt.ui.repair;

import dk.holdt.domain.journal.Contact.Outcome;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.AmountField;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.DayField;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.PromiseChoosing;
import dk.holdt.ui.kit.PromisePicker;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.WorkUnderWay;
import dk.holdt.ui.repair.AnswerViewModel.Decided;
import dk.holdt.usecase.look.RepairPage;
import dk.holdt.words.DateWords;
import dk.holdt.words.FaultWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sheet in which the customer hears what was found and what it costs, and decides.
public final class AnswerView extends RepairSheet {

    private static final int NOT_YET = 4;
    private static final int THINKS = 6;

    private final AnswerViewModel model;
    private final DateWords dates;
    private final TextArea found = new TextArea();
    private final PriceForm price;
    private final ChoiceKeys<Decided> decided;
    private final AmountField upTo = new AmountField();
    private final FormField upToField;
    private final ChoiceKeys<Outcome> waiting;
    private final FormField waitingField;
    private final DayField remind;
    private final FormField remindField;
    private final VBox ready = Lines.box("gap");
    private final Label stands = Lines.text("", "sentence");
    private final ContactForm contact;
    private final Button ask;
    private Optional<PromisePicker> picker = Optional.empty();

    public AnswerView(RepairNumber number, RepairDesk desk, Station station) {
        this(number, desk, station, new WorkUnderWay(station.background()));
    }

    private AnswerView(RepairNumber number, RepairDesk desk, Station station, WorkUnderWay work) {
        super(station, station.messages().text("an.save"), work);
        form.naming(number);
        this.model = new AnswerViewModel(number, desk, work, station.zone(), station.by(), this::saved);
        this.price = new PriceForm(model, messages);
        this.decided = new ChoiceKeys<>(messages.text("an.decided"), Orientation.VERTICAL);
        this.upToField = new FormField(messages.text("an.upto.amount"), upTo);
        this.waiting = new ChoiceKeys<>(messages.text("an.waiting"), Orientation.VERTICAL);
        this.waitingField = new FormField(messages.text("an.waiting"), waiting);
        this.dates = new DateWords(messages.language(), station.zone());
        this.remind = new DayField(model::today, day -> dates.day(day, model.today()));
        this.remindField = new FormField(messages.text("an.remind"), remind);
        this.contact = new ContactForm(messages);
        this.ask = new Button(messages.text("an.ask"));
        name();
        offer();
        bind();
        form.fill(
                new FormField(messages.text("an.found"), found),
                price,
                ask,
                contact.channelField,
                contact.withField,
                new FormField(messages.text("an.decided"), decided),
                upToField,
                waitingField,
                remindField,
                ready,
                contact.wordsField);
        show();
        model.read();
    }

    private void name() {
        found.setId("found");
        found.setPrefRowCount(3);
        found.setWrapText(true);
        decided.setId("decided");
        upTo.setId("up-to");
        waiting.setId("waiting");
        remind.input().setId("remind-on");
        remind.input().setAccessibleText(messages.text("an.remind"));
        stands.setId("ready-stands");
        ask.setId("ask");
        ask.setMinHeight(Region.USE_PREF_SIZE);
        ask.setWrapText(true);
        ask.setOnAction(_ -> model.ask());
    }

    /// Opens the sheet over whatever is in front.
    public static AnswerView open(RepairNumber number, RepairDesk desk, Station station) {
        return open(new AnswerView(number, desk, station), station.messages().text("an.title"));
    }

    @Override
    void save() {
        if (!price.isSettled()) {
            return;
        }
        if (decided.value().isEmpty()) {
            form.missing(messages.text("an.decided.missing"), decided);
        } else if (waitingField.isVisible() && waiting.value().isEmpty()) {
            form.missing(messages.text("an.waiting"), waiting);
        } else if (remindField.isVisible()
                && !remind.input().getText().isBlank()
                && model.remindOnProperty().get().isEmpty()) {
            form.missing(messages.text("no.day"), remind.input());
        } else if (contact.channel.value().isEmpty()) {
            form.missing(messages.text("ct.channel"), contact.channel);
        } else {
            model.save();
        }
    }

    /// Takes the outcome that has this digit on the list of calls: 6 is "will think about it", with any other there is
    /// more to choose.
    public AnswerView went(int digit) {
        if (digit == THINKS) {
            decided.press(NOT_YET);
            waiting.press(THINKS);
        }
        return this;
    }

    private void offer() {
        decided.offer(List.of(
                new ChoiceKeys.Choice<>(1, Decided.YES, messages.text("an.yes")),
                new ChoiceKeys.Choice<>(2, Decided.NO, messages.text("an.no")),
                new ChoiceKeys.Choice<>(3, Decided.UP_TO, messages.text("an.upto")),
                new ChoiceKeys.Choice<>(NOT_YET, Decided.NOT_YET, messages.text("an.notyet"))));
        waiting.offer(List.of(
                new ChoiceKeys.Choice<>(2, Outcome.NO_ANSWER, messages.text("outcome.no.answer")),
                new ChoiceKeys.Choice<>(3, Outcome.MESSAGE_LEFT, messages.text("rp.o3")),
                new ChoiceKeys.Choice<>(THINKS, Outcome.OTHER, messages.text("an.thinks")),
                new ChoiceKeys.Choice<>(7, Outcome.ENGAGED, messages.text("outcome.engaged"))));
    }

    private void bind() {
        found.textProperty().bindBidirectional(model.foundProperty());
        decided.valueProperty().bindBidirectional(model.decidedProperty());
        waiting.valueProperty().bindBidirectional(model.waitingProperty());
        remind.dayProperty().subscribe(day -> model.remindOnProperty().set(day));
        upTo.minorProperty().subscribe(amount -> model.upToProperty().set(amount));
        contact.channel.valueProperty().bindBidirectional(model.channelProperty());
        contact.with.textProperty().bindBidirectional(model.withProperty());
        contact.words.textProperty().bindBidirectional(model.wordsProperty());
        model.choosingProperty().subscribe(choosing -> choosing.ifPresent(this::pickFrom));
        model.pageProperty()
                .subscribe(page ->
                        page.ifPresent(shown -> form.about(shown.dossier().customer())));
        model.pageProperty().subscribe(page -> page.ifPresent(this::prefill));
        model.decidedProperty().subscribe(_ -> show());
        model.waitingProperty().subscribe(_ -> show());
        model.lines().addListener((ListChangeListener<PriceLine>) _ -> show());
        follows(model, this::field, found);
    }

    private void pickFrom(PromiseChoosing choosing) {
        picker = Optional.of(
                new PromisePicker(messages.text("an.ready"), choosing, messages, station.zone(), station.clock()::now));
        ready.getChildren().setAll(Lines.text(messages.text("an.ready"), "field-label"), stands, picker.get());
    }

    private void prefill(RepairPage page) {
        if (found.getText().isBlank()) {
            found.setText(page.dossier().faults().stream()
                    .filter(fault -> fault.verdict().isPresent())
                    .map(fault -> FaultWords.verdict(
                            messages, fault.words(), fault.verdict().orElseThrow()))
                    .collect(Collectors.joining("\n")));
        }
        stands.setText(model.standingReady()
                .map(promise -> messages.text("an.ready.stands", promise.words().sentence()))
                .orElse(""));
        show();
    }

    private void show() {
        var chosen = model.decidedProperty().get();
        var goesOn = chosen == Decided.YES || chosen == Decided.UP_TO;
        Lines.show(ask, model.canAsk());
        Lines.show(upToField, chosen == Decided.UP_TO);
        Lines.show(waitingField, chosen == Decided.NOT_YET);
        Lines.show(remindField, chosen == Decided.NOT_YET);
        remindField.hint(model.usualReminder()
                .map(day -> messages.text("an.remind.hint", dates.day(day, model.today())))
                .orElse(""));
        Lines.show(ready, goesOn);
        Lines.show(stands, !stands.getText().isEmpty());
        picker.ifPresent(one -> Lines.show(one, model.needsReady()));
        Lines.show(contact.wordsField, chosen == Decided.NO || chosen == Decided.NOT_YET);
    }

    private Node field(Refusal.Reason reason) {
        return switch (reason) {
            case PRICE_MISSING -> price.field();
            case AMOUNT_MISSING -> upTo;
            case PROMISE_MISSING, PROMISE_PAST, PROMISE_TOO_OLD ->
                picker.map(PromisePicker::field).orElse(decided);
            case DAY_PAST -> remind.input();
            case CALL_NEEDED -> contact.channel;
            case WHO_MISSING -> contact.with;
            case WORDS_MISSING -> found.getText().isBlank() ? found : contact.words;
            default -> found;
        };
    }

    private void saved() {
        station.navigator().closeSheet();
        station.changed().tell();
    }
}
