package dk.holdt.ui.repair;

import dk.holdt.domain.promise.Callback;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.DateTimeField;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.WorkUnderWay;
import dk.holdt.usecase.calls.OfferCall;
import dk.holdt.words.CallbackWords;
import dk.holdt.words.DateWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// The sheet that promises a call: a digit for the time and Enter, with what is most likely chosen beside it.
public final class PromiseCallView extends RepairSheet {

    private final PromiseCallViewModel model;
    private final DateWords dates;
    private final ChoiceKeys<OfferCall.Choice> when;
    private final DateTimeField own;
    private final FormField whenField;
    private final FormField ownField;
    private final ChoiceKeys<Callback.Topic> topic;
    private final ChoiceKeys<Boolean> whose;
    private final TextField words = new TextField();
    private final FormField wordsField;
    private final Label toSay;
    private final Label say = Lines.text("", "sentence");
    private final Label sentence = Lines.text("", "quiet");

    public PromiseCallView(RepairNumber number, RepairDesk desk, Station station) {
        this(number, desk, station, new WorkUnderWay(station.background()));
    }

    private PromiseCallView(RepairNumber number, RepairDesk desk, Station station, WorkUnderWay work) {
        super(station, station.messages().text("cb.save"), work);
        form.naming(number);
        this.dates = new DateWords(messages.language(), station.zone());
        this.model = new PromiseCallViewModel(number, desk, work, station.by(), this::saved);
        this.when = new ChoiceKeys<>(messages.text("cb.prompt"), Orientation.VERTICAL);
        this.whenField = new FormField(messages.text("cb.prompt"), when);
        this.own = ownTime();
        this.ownField = new FormField(Lines.capital(messages.text("pk.own")), own).hint(messages.text("pk.own.hint"));
        this.topic = topics();
        this.whose = new ChoiceKeys<>(messages.text("cb.whose"), Orientation.HORIZONTAL);
        this.wordsField = new FormField(messages.text("cb.topic.words"), words);
        this.toSay = Lines.text(messages.text("re.say"), "field-label");
        when.setId("when");
        whose.setId("whose");
        words.setId("call-words");
        say.setId("call-say");
        sentence.setId("call-sentence");
        whose.offer(List.of(
                new ChoiceKeys.Choice<>(1, false, messages.text("cb.mine")),
                new ChoiceKeys.Choice<>(2, true, messages.text("cb.counter"))));
        bind();
        form.fill(
                whenField,
                ownField,
                toSay,
                say,
                sentence,
                new FormField(messages.text("cb.topic"), topic),
                wordsField,
                new FormField(messages.text("cb.whose"), whose));
        model.read();
    }

    /// Opens the sheet over whatever is in front.
    public static PromiseCallView open(RepairNumber number, RepairDesk desk, Station station) {
        return open(
                new PromiseCallView(number, desk, station), station.messages().text("cb.title"));
    }

    @Override
    void save() {
        if (when.value().isEmpty()) {
            form.missing(messages.text("cb.prompt.missing"), when);
        } else if (model.isOwn() && own.momentProperty().get().isEmpty()) {
            form.missing(messages.text("cb.own.missing"), own);
        } else {
            model.save();
        }
    }

    private DateTimeField ownTime() {
        var field = new DateTimeField(
                () -> LocalDateTime.ofInstant(station.clock().now(), station.zone()),
                typed -> dates.moment(typed.atZone(station.zone()).toInstant()));
        field.input().setId("own-time");
        field.input().setAccessibleText(messages.text("pk.own"));
        field.momentProperty().subscribe(typed -> model.ownTimeProperty()
                .set(typed.map(local -> local.atZone(station.zone()).toInstant())));
        EnterMovesOn.ends(field.input(), this::finish);
        return field;
    }

    /// A time that is chosen by its digit is all there is to say; one of one's own is typed first.
    private void chosen() {
        Lines.show(ownField, model.isOwn());
        whenField.hint(model.isOwn() ? "" : messages.text("cb.prompt.hint"));
        if (model.isOwn()) {
            EnterMovesOn.goesOn(when);
        } else {
            EnterMovesOn.ends(when, this::finish);
        }
    }

    private ChoiceKeys<Callback.Topic> topics() {
        var keys = new ChoiceKeys<Callback.Topic>(messages.text("cb.topic"), Orientation.VERTICAL);
        keys.setId("topic");
        keys.offer(Stream.of(Callback.Topic.values())
                .map(one -> new ChoiceKeys.Choice<>(one.ordinal() + 1, one, CallbackWords.topic(messages, one)))
                .toList());
        return keys;
    }

    private void bind() {
        when.valueProperty().bindBidirectional(model.whenProperty());
        model.whenProperty().subscribe(_ -> chosen());
        topic.valueProperty().bindBidirectional(model.topicProperty());
        whose.valueProperty().bindBidirectional(model.everyoneProperty());
        words.textProperty().bindBidirectional(model.wordsProperty());
        model.choicesProperty()
                .subscribe(
                        choices -> when.offer(choices.stream().map(this::choice).toList()));
        model.pageProperty()
                .subscribe(page ->
                        page.ifPresent(shown -> form.about(shown.dossier().customer())));
        model.offerProperty().subscribe(this::word);
        model.topicProperty().subscribe(_ -> Lines.show(wordsField, model.takesWords()));
        follows(model, this::field, when);
    }

    private ChoiceKeys.Choice<OfferCall.Choice> choice(OfferCall.Choice one) {
        var time = one.dueAt().map(dates::time).orElse("");
        var words =
                switch (one.when()) {
                    case IN_AN_HOUR -> messages.text("cb.p1", time);
                    case BEFORE_WE_CLOSE -> messages.text("cb.p2", time);
                    case AFTER_OPENING ->
                        messages.text("cb.p3", one.dueAt().map(this::day).orElse(""), time);
                    case OWN -> messages.text("pk.own");
                };
        return new ChoiceKeys.Choice<>(one.key(), one, words);
    }

    private String day(Instant due) {
        var today = today();
        var day = LocalDate.ofInstant(due, station.zone());
        if (day.equals(today)) {
            return messages.text("cb.today");
        }
        return day.equals(today.plusDays(1)) ? messages.text("cb.tomorrow") : dates.day(day, today);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(station.clock().now(), station.zone());
    }

    private void word(Optional<PromiseOffer> offer) {
        say.setText(offer.map(one -> messages.text("cb.say", dates.moment(one.dueAt(), today())))
                .orElse(""));
        sentence.setText(offer.map(one -> messages.text("re.quote", one.words().sentence()))
                .orElse(""));
        for (var line : List.of(toSay, say, sentence)) {
            Lines.show(line, offer.isPresent());
        }
        var typed = model.isOwn() && own.momentProperty().get().isPresent();
        ownField.error(typed && offer.isEmpty() ? messages.text("no.promise.past") : "");
        ownField.hint(
                typed && offer.flatMap(PromiseOffer::whenClosed).isPresent()
                        ? messages.text("cb.closed")
                        : messages.text("pk.own.hint"));
    }

    private Node field(Refusal.Reason reason) {
        return switch (reason) {
            case WORDS_MISSING, TOO_LONG -> words;
            case PROMISE_MISSING, PROMISE_PAST -> model.isOwn() ? own : when;
            default -> when;
        };
    }

    private void saved() {
        station.navigator().closeSheet();
        station.changed().tell();
    }
}
