package dk.holdt.ui.intake;

import dk.holdt.domain.repair.ConditionMark;
import dk.holdt.domain.repair.ConditionPoint;
import dk.holdt.domain.repair.Device;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.Imei;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.intake.FindCustomer.Match;
import dk.holdt.usecase.intake.Gap.Field;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Block 2: what it is, and how it looked when it came in.
final class DeviceBlock {

    private final DeviceForm form;
    private final Messages messages;
    private final TextField name = Blocks.text("device", 16);
    private final TextField serial = Blocks.text("serial", 12);
    private final TextField colour = Blocks.text("colour", 6);
    private final TextField storage = Blocks.text("storage", 6);
    private final TextField note = Blocks.text("note", 20);
    private final CheckBox keep;
    private final ComboBox<DeviceKind> kind;
    private final FormField nameField;
    private final FormField serialField;
    private final FormField colourField;
    private final FormField storageField;
    private final FormField noteField;
    private final Suggestions<Device> before;
    private final SerialOwners known;
    private final Station station;
    private final Suggestions<Optional<Match>> owners;
    private final Runnable toFaults;
    private final VBox shots = new VBox();

    DeviceBlock(DeviceForm form, SerialOwners known, Station station, EnterPath path, Runnable toFaults) {
        this.form = form;
        this.known = known;
        this.station = station;
        this.messages = station.messages();
        this.toFaults = toFaults;
        this.kind = Blocks.combo("kind", List.of(DeviceKind.values()), one -> IntakeWords.kind(messages, one));
        this.nameField = new FormField(messages.text("in.model"), name);
        this.serialField = new FormField(messages.text("in.serial"), serial);
        this.colourField = new FormField(messages.text("in.colour"), colour);
        this.storageField = new FormField(messages.text("in.storage"), storage);
        this.noteField = new FormField(messages.text("in.note"), note);
        this.keep = new CheckBox(messages.text("in.serial.keep"));
        this.before = new Suggestions<>(messages.text("in.devices"), name, this::line, this::take);
        before.setId("brought-before");
        this.owners = new Suggestions<>(messages.text("in.serial.owners"), serial, this::line, this::take);
        owners.setId("serial-owners");
        owners.alsoIn(name);
        keep.setId("keep-as-serial");
        bind();
        path.from(name, this::entered);
        path.later(
                serial,
                arrived -> known.whenLookedUp(() -> {
                    try {
                        take(owners.chosen().orElse(Optional.empty()));
                    } finally {
                        arrived.run();
                    }
                }));
        path.from(keep, toFaults);
    }

    private void bind() {
        name.textProperty().bindBidirectional(form.nameProperty());
        serial.textProperty().bindBidirectional(form.serialProperty());
        colour.textProperty().bindBidirectional(form.colourProperty());
        storage.textProperty().bindBidirectional(form.storageProperty());
        note.textProperty().bindBidirectional(form.noteProperty());
        kind.valueProperty().bindBidirectional(form.kindProperty());
        keep.selectedProperty().bindBidirectional(form.keepAsSerialProperty());
        form.suggestionsProperty().subscribe(this::offer);
        known.ownersProperty().subscribe(found -> {
            var lines = new ArrayList<Optional<Match>>();
            found.forEach(match -> lines.add(Optional.of(match)));
            if (!found.isEmpty()) {
                lines.add(Optional.empty());
            }
            owners.offer(lines);
        });
        keep.setVisible(false);
        keep.setManaged(false);
        serial.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                checkSerial();
            }
        });
        kind.valueProperty().subscribe(this::checkSerial);
        keep.selectedProperty().subscribe(this::checkSerial);
    }

    HBox view() {
        kind.setMaxWidth(Double.MAX_VALUE);
        var conditions = new FlowPane(conditions().toArray(Node[]::new));
        conditions.setPrefWrapLength(4_000);
        conditions.setMinWidth(0);
        conditions.getStyleClass().add("condition-points");
        return Blocks.block(
                2,
                messages.text("in.block.device"),
                Blocks.row(List.of(4, 3, 4), nameField, new FormField(messages.text("in.kind"), kind), serialField),
                before,
                owners,
                keep,
                conditions,
                Blocks.row(List.of(3, 3, 8), colourField, storageField, noteField),
                shots);
    }

    /// An IMEI is known by its check digit: it finds its field from any other, and is never typed over another number.
    ///
    /// @param other tells that the field holds another one
    /// @return whether it was taken
    boolean scanned(String digits, Runnable other) {
        if (serial.isFocused() || !(Imei.read(digits) instanceof Imei.Answer.Valid(var imei)) || !imei.isChecked()) {
            return false;
        }
        if (serial.getText().isBlank()) {
            serial.setText(digits);
        } else if (!serial.getText().strip().equals(digits)) {
            other.run();
        }
        return true;
    }

    /// Pictures and films of how it looked, and of its faults.
    void shots(Node those) {
        shots.getChildren().setAll(those);
        shots.visibleProperty().bind(those.visibleProperty());
        shots.managedProperty().bind(those.visibleProperty());
    }

    Node first() {
        return name;
    }

    Map<Field, FormField> fields() {
        return Map.of(
                Field.DEVICE,
                nameField,
                Field.SERIAL,
                serialField,
                Field.COLOUR,
                colourField,
                Field.STORAGE,
                storageField,
                Field.CONDITION,
                noteField);
    }

    /// With nothing said but a number, what is offered for it is chosen here too.
    private void entered() {
        if (name.getText().isBlank() && owners.chosen().isPresent()) {
            owners.chosen().get().ifPresentOrElse(this::isTheirs, known::none);
        } else {
            named();
        }
    }

    private void isTheirs(Match owner) {
        known.take(owner);
        toFaults.run();
    }

    private void named() {
        before.chosen().ifPresentOrElse(this::take, () -> {
            if (kind.getValue() == null) {
                kind.requestFocus();
            } else {
                serial.requestFocus();
            }
        });
    }

    private void take(Device device) {
        form.take(device);
        toFaults.run();
    }

    /// Enter at the serial number: what is offered for it, and otherwise on to the faults.
    private void take(Optional<Match> owner) {
        owner.ifPresentOrElse(known::take, known::none);
        if (keep.isVisible() && !keep.isSelected()) {
            keep.requestFocus();
        } else {
            toFaults.run();
        }
    }

    private Suggestions.Line line(Optional<Match> owner) {
        return owner.map(one -> new Suggestions.Line(
                        station.names().of(one.customer().name()),
                        List.of(
                                station.names().phone(one.customer().phone()),
                                one.meant().map(Device::name).orElse(""))))
                .orElseGet(() -> new Suggestions.Line(messages.text("in.serial.elses"), List.of()));
    }

    private void offer(List<Device> devices) {
        before.offer(devices);
    }

    private Suggestions.Line line(Device device) {
        return new Suggestions.Line(device.name(), List.of(IntakeWords.kind(messages, device.kind()), device.serial()));
    }

    private void checkSerial() {
        var phone = kind.getValue() != null && kind.getValue().hasImei();
        var wrong = phone && Imei.read(serial.getText()) instanceof Imei.Answer.WrongCheckDigit;
        keep.setVisible(wrong);
        keep.setManaged(wrong);
        serialField.error(wrong && !keep.isSelected() ? messages.text("er.imei") : "");
    }

    private List<Node> conditions() {
        var fields = new ArrayList<Node>();
        for (var point : ConditionPoint.values()) {
            var box = Blocks.combo(
                    "condition-" + point.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    IntakeWords.marks(point),
                    (ConditionMark mark) -> IntakeWords.mark(messages, point, mark));
            box.valueProperty().bindBidirectional(form.markProperty(point));
            fields.add(new FormField(IntakeWords.point(messages, point), box));
        }
        return fields;
    }
}
