package dk.holdt.ui.repair;

import dk.holdt.domain.partner.SentOut;
import dk.holdt.domain.partner.TheirTime;
import dk.holdt.domain.promise.Promise;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.TheirTimeField;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.PartnerWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// What a partner says: by when, and their number. Our own promise stands above it, and a time that leaves nothing of
/// ours is said at once.
final class TheirWordForm extends VBox {

    private final Station station;
    private final Messages messages;
    private final DateWords dates;
    private final Function<Optional<TheirTime>, Optional<Promise>> broken;
    private final Label ours = Lines.text("", "strong");
    private final Label tooLate = Lines.text("", "field-error");
    private final TextField number = new TextField();
    private final TheirTimeField theirs;
    private final ReadOnlyBooleanWrapper late = new ReadOnlyBooleanWrapper(this, "late");

    /// @param broken our promise that a time leaves nothing of
    TheirWordForm(Station station, Function<Optional<TheirTime>, Optional<Promise>> broken) {
        this.station = station;
        this.messages = station.messages();
        this.dates = new DateWords(messages.language(), station.zone());
        this.broken = broken;
        var words = new PartnerWords(messages, dates);
        this.theirs = new TheirTimeField(this::now, time -> words.time(time, today()));
        ours.setId("ours");
        tooLate.setId("too-late");
        theirs.input().setId("their-day");
        theirs.input().setAccessibleText(messages.text("out.day"));
        number.setId("their-number");
        theirs.theirsProperty().subscribe(_ -> compare());
        getStyleClass().add("gap");
        getChildren()
                .setAll(
                        ours,
                        tooLate,
                        new FormField(messages.text("out.day"), theirs).hint(messages.text("out.day.hint")),
                        new FormField(messages.text("out.number"), number).hint(messages.text("out.number.hint")));
        compare();
    }

    /// Shows what we have promised.
    void ours(Optional<Promise> promise) {
        ours.setText(promise.map(one -> messages.text("out.ours", due(one)))
                .orElseGet(() -> messages.text("out.ours.none")));
        compare();
    }

    /// Puts in what they have said before.
    void begin(SentOut.Word word) {
        var time = word.promised();
        number.setText(word.number());
        theirs.input()
                .setText(dates.tableDate(time.day())
                        + time.time().map(at -> " " + dates.time(at)).orElse(""));
    }

    private void compare() {
        var ours = broken.apply(promised());
        tooLate.setText(
                ours.map(one -> messages.text("out.late.ours", due(one))).orElse(""));
        // in the place of our promise, which it says too: below the field it would be out of sight at twice the size
        Lines.show(this.ours, ours.isEmpty());
        Lines.show(tooLate, ours.isPresent());
        late.set(ours.isPresent());
    }

    private String due(Promise promise) {
        return dates.moment(dates.lastMinute(promise.dueAt()));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(station.clock().now(), station.zone());
    }

    private LocalDate today() {
        return now().toLocalDate();
    }

    Optional<TheirTime> promised() {
        return theirs.theirsProperty().get();
    }

    String number() {
        return number.getText();
    }

    TextField dayField() {
        return theirs.input();
    }

    TextField numberField() {
        return number;
    }

    /// Whether theirs leaves nothing of ours.
    ReadOnlyBooleanProperty lateProperty() {
        return late.getReadOnlyProperty();
    }
}
