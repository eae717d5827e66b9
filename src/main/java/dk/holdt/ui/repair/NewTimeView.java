package dk.holdt.ui.repair;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact.Outcome;
import dk.holdt.domain.promise.DelayCause;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.PromisePicker;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.WorkUnderWay;
import dk.holdt.usecase.look.RepairPage;
import dk.holdt.usecase.newtime.NewTimeScript;
import dk.holdt.words.CauseWords;
import dk.holdt.words.ContactWords;
import dk.holdt.words.GoodwillWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// The sheet that moves a time: cause, new time, what to say, and what the customer answered.
public final class NewTimeView extends RepairSheet {

    private final NewTimeViewModel model;
    private final PromiseStory story;
    private final Label promised = Lines.text("", "strong");
    private final Label tried = Lines.text("");
    private final ChoiceKeys<Promise> which;
    private final FormField whichField;
    private final ChoiceKeys<DelayCause> cause;
    private final TextField causeWords = new TextField();
    private final FormField causeField;
    private final FormField causeWordsField;
    private final PromisePicker picker;
    private final Label second;
    private final Label own = Lines.text("", "quiet");
    private final Label script = Lines.text("", "sentence", "script");
    private final ChoiceKeys<Outcome> outcome;
    private final Label follows = Lines.text("", "quiet");
    private final ContactForm contact;

    public NewTimeView(RepairNumber number, RepairDesk desk, Station station) {
        this(number, desk, station, new WorkUnderWay(station.background()));
    }

    private NewTimeView(RepairNumber number, RepairDesk desk, Station station, WorkUnderWay work) {
        super(station, station.messages().text("nt.save"), work);
        form.naming(number);
        this.story = new PromiseStory(messages, station.zone());
        this.model =
                new NewTimeViewModel(number, desk, work, station.zone(), station.by(), came -> saved(number, came));
        this.which = new ChoiceKeys<>(messages.text("nt.which"), Orientation.VERTICAL);
        this.whichField = new FormField(messages.text("nt.which"), which);
        this.cause = causes();
        this.causeField = new FormField(messages.text("rp.cause"), cause);
        this.causeWordsField = new FormField(messages.text("nt.cause.words"), causeWords);
        this.picker = new PromisePicker(
                messages.text("rp.time"), model.choosing(), messages, station.zone(), station.clock()::now);
        this.second = Lines.text(messages.text("rp.second"), "field-error");
        this.outcome = outcomes();
        this.contact = new ContactForm(messages);
        which.setId("which");
        causeWords.setId("cause-words");
        tried.setId("tried");
        second.setId("second");
        script.setId("script");
        follows.setId("follows");
        bind();
        lay();
        model.read();
    }

    /// Opens the sheet over whatever is in front.
    public static NewTimeView open(RepairNumber number, RepairDesk desk, Station station) {
        return open(new NewTimeView(number, desk, station), station.messages().text("rp.title"));
    }

    /// Takes the outcome that has this digit, as if it had been pressed.
    public NewTimeView went(int digit) {
        outcome.press(digit);
        return this;
    }

    @Override
    void save() {
        if (model.promiseProperty().get() == null) {
            form.missing(messages.text("nt.which"), which);
        } else if (model.outcomeProperty().get() == null) {
            form.missing(messages.text("nt.outcome.missing"), outcome);
        } else if (model.channelProperty().get() == null) {
            form.missing(messages.text("ct.channel"), contact.channel);
        } else {
            model.save();
        }
    }

    private ChoiceKeys<DelayCause> causes() {
        var keys = new ChoiceKeys<DelayCause>(messages.text("rp.cause"), Orientation.VERTICAL);
        keys.setId("causes");
        var choices = new ArrayList<ChoiceKeys.Choice<DelayCause>>();
        for (var one : DelayCause.values()) {
            choices.add(new ChoiceKeys.Choice<>(choices.size() + 1, one, CauseWords.of(messages, one)));
        }
        keys.offer(choices);
        return keys;
    }

    private ChoiceKeys<Outcome> outcomes() {
        var keys = new ChoiceKeys<Outcome>(messages.text("nt.outcome"), Orientation.VERTICAL);
        keys.setId("outcomes");
        var choices = new ArrayList<ChoiceKeys.Choice<Outcome>>();
        for (var one : List.of(
                Outcome.AGREED,
                Outcome.NO_ANSWER,
                Outcome.MESSAGE_LEFT,
                Outcome.UNHAPPY,
                Outcome.WANTS_BACK,
                Outcome.OTHER,
                Outcome.ENGAGED)) {
            choices.add(new ChoiceKeys.Choice<>(choices.size() + 1, one, ContactWords.outcome(messages, one)));
        }
        keys.offer(choices);
        return keys;
    }

    private void bind() {
        which.valueProperty().bindBidirectional(model.promiseProperty());
        cause.valueProperty().bindBidirectional(model.causeProperty());
        causeWords.textProperty().bindBidirectional(model.causeWordsProperty());
        outcome.valueProperty().bindBidirectional(model.outcomeProperty());
        contact.channel.valueProperty().bindBidirectional(model.channelProperty());
        contact.with.textProperty().bindBidirectional(model.withProperty());
        contact.words.textProperty().bindBidirectional(model.wordsProperty());
        model.pageProperty()
                .subscribe(page ->
                        page.ifPresent(shown -> form.about(shown.dossier().customer())));
        model.pageProperty().subscribe(page -> page.ifPresent(this::offer));
        model.promiseProperty().subscribe(_ -> show());
        model.causeProperty().subscribe(_ -> show());
        model.causeWordsProperty().subscribe(_ -> show());
        model.outcomeProperty().subscribe(_ -> show());
        model.channelProperty().subscribe(_ -> show());
        model.choosing().offerProperty().subscribe(_ -> show());
        follows(model, this::field, cause);
    }

    private void lay() {
        form.fill(
                promised,
                tried,
                second,
                whichField,
                causeField,
                causeWordsField,
                Lines.text(messages.text("rp.time"), "field-label"),
                picker,
                Lines.text(messages.text("re.say"), "field-label"),
                script,
                own,
                Lines.text(messages.text("rp.moves"), "quiet"),
                new FormField(messages.text("nt.outcome"), outcome),
                follows,
                contact.channelField,
                contact.withField,
                contact.wordsField);
        show();
    }

    private void offer(RepairPage page) {
        var chosen = model.promiseProperty().get();
        var choices = new ArrayList<ChoiceKeys.Choice<Promise>>();
        for (var standing : page.ofTheWork()) {
            choices.add(new ChoiceKeys.Choice<>(
                    choices.size() + 1, standing.promise(), story.title(standing.promise(), page.readAt())));
        }
        which.offer(choices);
        model.promiseProperty().set(chosen);
        promised.setText(page.ofTheWork().isEmpty() ? messages.text("re.promise.none") : "");
        show();
    }

    private void show() {
        var page = model.pageProperty().get();
        var promise = model.promiseProperty().get();
        var several = page.filter(shown -> shown.ofTheWork().size() > 1).isPresent();
        Lines.show(whichField, several);
        if (page.isPresent() && promise != null) {
            promised.setText(story.title(promise, page.get().readAt()));
            script.setText(new NewTimeScript(page.get(), station.zone())
                    .say(
                            promise,
                            page.get().nameOf(station.by().getAsLong()),
                            Optional.ofNullable(model.causeProperty().get()),
                            model.causeWordsProperty().get(),
                            model.choosing().offer()));
        }
        Lines.show(promised, !several);
        tried.setText(page.flatMap(shown -> shown.ofTheWork().stream()
                        .filter(one -> one.promise().equals(promise))
                        .findFirst()
                        .map(one -> story.tried(one, shown.readAt())))
                .orElse(""));
        Lines.show(tried, !tried.getText().isEmpty());
        Lines.show(script, !script.getText().isEmpty());
        own.setText(page.filter(shown -> promise != null && shown.readAt().isAfter(promise.dueAt()))
                .map(shown -> GoodwillWords.own(messages, shown.ownGoodwill()))
                .orElse(""));
        Lines.show(own, !own.getText().isEmpty());
        Lines.show(causeWordsField, model.causeProperty().get() == DelayCause.OTHER);
        Lines.show(second, model.isMovedBefore());
        contact.offer(
                model.isMovedBefore()
                        ? List.of(Channel.CALL, Channel.VISIT)
                        : List.of(Channel.CALL, Channel.VISIT, Channel.EMAIL, Channel.SMS));
        follow(Optional.ofNullable(model.outcomeProperty().get()));
    }

    private void follow(Optional<Outcome> chosen) {
        follows.setText(chosen.map(this::consequence).orElse(""));
        Lines.show(follows, !follows.getText().isEmpty());
        Lines.show(contact.wordsField, chosen.isPresent() && chosen.get() != Outcome.AGREED);
        var agreed = chosen.isEmpty() || chosen.get() == Outcome.AGREED;
        form.saveButton().setText(messages.text(agreed ? "rp.save" : "nt.save") + "  " + Command.FINISH.keyText());
    }

    private String consequence(Outcome chosen) {
        return switch (chosen) {
            case AGREED -> "";
            case NO_ANSWER, MESSAGE_LEFT, ENGAGED -> messages.text("nt.stands.notold");
            case UNHAPPY -> messages.text("nt.stands.told");
            case OTHER -> messages.text(isWritten() ? "nt.stands.sent" : "nt.stands.told");
            case WANTS_BACK -> messages.text("nt.stands.back");
        };
    }

    private boolean isWritten() {
        return contact.channel.value().filter(one -> !one.isPersonToPerson()).isPresent();
    }

    private Node field(Refusal.Reason reason) {
        return switch (reason) {
            case NO_CAUSE -> cause;
            case CAUSE_WORDS_MISSING -> causeWords;
            case PROMISE_MISSING, PROMISE_PAST, PROMISE_TOO_OLD -> picker.field();
            case CALL_NEEDED -> contact.channel;
            case WHO_MISSING -> contact.with;
            case WORDS_MISSING -> contact.words;
            default -> cause;
        };
    }

    private void saved(RepairNumber number, NewTimeViewModel.Came came) {
        station.navigator().closeSheet();
        station.navigator()
                .toast(messages.text(
                        switch (came) {
                            case MOVED -> "nt.done.moved";
                            case TOLD -> "nt.stands.told";
                            case NOT_REACHED -> "nt.stands.notold";
                            case SENT -> "nt.stands.sent";
                            case WANTS_BACK -> "nt.done.back";
                        }));
        station.changed().tell();
        if (came == NewTimeViewModel.Came.WANTS_BACK) {
            station.navigator().handover(number);
        }
    }
}
