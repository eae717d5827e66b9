package dk.holdt.ui.repair;

import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseStanding;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.WorkUnderWay;
import dk.holdt.usecase.calls.NoteCall.Went;
import dk.holdt.usecase.look.RepairPage;
import dk.holdt.words.DateWords;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/// The sheet of a call that is owed: whom to ring, what it is about, and a digit for how it went.
public final class CallMadeView extends RepairSheet {

    /// With more than this left the minutes say nothing.
    private static final Duration NEAR = Duration.ofMinutes(60);

    private final CallMadeViewModel model;
    private final DateWords dates;
    private final PromiseStory story;
    private final Label phone = Lines.text("", "title");
    private final Label owed = Lines.text("", "strong");
    private final Label about = Lines.text("");
    private final Label tried = Lines.text("");
    private final ChoiceKeys<Went> went;
    private final TextField with = new TextField();
    private final TextArea words = new TextArea();

    public CallMadeView(RepairNumber number, RepairDesk desk, Station station) {
        this(number, desk, station, new WorkUnderWay(station.background()));
    }

    private CallMadeView(RepairNumber number, RepairDesk desk, Station station, WorkUnderWay work) {
        super(station, station.messages().text("cb.made.save"), work);
        form.naming(number);
        this.dates = new DateWords(messages.language(), station.zone());
        this.story = new PromiseStory(messages, station.zone());
        this.model = new CallMadeViewModel(number, desk, work, station.by(), this::saved);
        this.went = new ChoiceKeys<>(messages.text("cb.went"), Orientation.VERTICAL);
        phone.setId("call-phone");
        owed.setId("call-owed");
        about.setId("call-about");
        tried.setId("call-tried");
        went.setId("went");
        with.setId("with");
        words.setId("words");
        words.setPrefRowCount(2);
        words.setWrapText(true);
        EnterMovesOn.ends(went, this::finish);
        bind();
        form.fill(
                phone,
                owed,
                about,
                tried,
                new FormField(messages.text("cb.went"), went).hint(messages.text("cb.made.hint")),
                new FormField(messages.text("ct.with"), with),
                new FormField(messages.text("ct.words"), words));
        model.read();
    }

    /// Opens the sheet over whatever is in front.
    public static CallMadeView open(RepairNumber number, RepairDesk desk, Station station) {
        return open(new CallMadeView(number, desk, station), station.messages().text("cb.made.title"));
    }

    /// Takes the outcome that has this digit, as if it had been pressed.
    public CallMadeView went(int digit) {
        went.press(digit);
        return this;
    }

    @Override
    void save() {
        if (went.value().isEmpty()) {
            form.missing(messages.text("cb.made.missing"), went);
        } else {
            model.save();
        }
    }

    private void bind() {
        went.valueProperty().bindBidirectional(model.wentProperty());
        with.textProperty().bindBidirectional(model.withProperty());
        words.textProperty().bindBidirectional(model.wordsProperty());
        model.pageProperty().subscribe(page -> page.ifPresent(this::show));
        follows(model, this::field, went);
    }

    private void show(RepairPage page) {
        var customer = page.dossier().customer();
        phone.setText(customer.phone().isBlank() ? customer.name() : customer.phone() + "  " + customer.name());
        went.offer(List.of(
                new ChoiceKeys.Choice<>(1, Went.REACHED, messages.text("cb.went.reached")),
                new ChoiceKeys.Choice<>(2, Went.NO_ANSWER, messages.text("rp.o2", next(Went.NO_ANSWER))),
                new ChoiceKeys.Choice<>(3, Went.MESSAGE_LEFT, messages.text("rp.o3")),
                new ChoiceKeys.Choice<>(4, Went.CALLED_US, messages.text("cb.went.they")),
                new ChoiceKeys.Choice<>(7, Went.ENGAGED, messages.text("cb.went.engaged", next(Went.ENGAGED)))));
        model.call().ifPresent(call -> {
            owed.setText(owed(page, call));
            about.setText(story.about(page, call.promise()));
            tried.setText(story.tried(call, page.readAt()));
        });
        Lines.show(tried, !tried.getText().isEmpty());
    }

    private String owed(RepairPage page, PromiseStanding call) {
        var name = page.dossier().customer().name();
        var by = due(page, call.promise());
        var left = Duration.between(page.readAt(), call.promise().dueAt());
        if (model.isLate()) {
            return messages.text("cb.late", name, by);
        }
        return left.compareTo(NEAR) > 0
                ? messages.text("cb.promised", name, by)
                : messages.text("cb.remind", name, by, Long.toString(left.toMinutes()));
    }

    private String due(RepairPage page, Promise promise) {
        return dates.moment(dates.lastMinute(promise.dueAt()), LocalDate.ofInstant(page.readAt(), station.zone()));
    }

    private String next(Went what) {
        var today = LocalDate.ofInstant(station.clock().now(), station.zone());
        return model.nextTry(what).map(at -> dates.moment(at, today)).orElse("");
    }

    private Node field(Refusal.Reason reason) {
        return switch (reason) {
            case WHO_MISSING -> with;
            case WORDS_MISSING, TOO_LONG -> words;
            default -> went;
        };
    }

    private void saved(Went what) {
        station.navigator().closeSheet();
        if (!what.outcome().isReached()) {
            station.navigator().toast(messages.text("cb.made.still", next(what)));
        }
        station.changed().tell();
    }
}
