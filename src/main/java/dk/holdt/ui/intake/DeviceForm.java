package dk.holdt.ui.intake;

import dk.holdt.domain.repair.Condition;
import dk.holdt.domain.repair.ConditionMark;
import dk.holdt.domain.repair.ConditionPoint;
import dk.holdt.domain.repair.Device;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.usecase.draft.Draft;
import dk.holdt.usecase.intake.IntakeForm.DevicePart;
import dk.holdt.usecase.intake.UnlockPart;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What was handed in: a device of this customer that we have had before, or another.
public final class DeviceForm {

    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty serial = new SimpleStringProperty(this, "serial", "");
    private final StringProperty colour = new SimpleStringProperty(this, "colour", "");
    private final StringProperty storage = new SimpleStringProperty(this, "storage", "");
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final BooleanProperty keepAsSerial = new SimpleBooleanProperty(this, "keepAsSerial");
    private final ObjectProperty<DeviceKind> kind = new SimpleObjectProperty<>(this, "kind");
    private final Map<ConditionPoint, ObjectProperty<ConditionMark>> marks = new EnumMap<>(ConditionPoint.class);
    private final ReadOnlyObjectWrapper<List<Device>> suggestions =
            new ReadOnlyObjectWrapper<>(this, "suggestions", List.of());
    private final ReadOnlyObjectWrapper<Optional<Device>> known =
            new ReadOnlyObjectWrapper<>(this, "known", Optional.empty());
    private List<Device> before = List.of();
    private Optional<DeviceKind> guessed = Optional.empty();

    DeviceForm() {
        for (var point : ConditionPoint.values()) {
            marks.put(point, new SimpleObjectProperty<>(this, point.name(), ConditionMark.NOT_LOOKED_AT));
        }
        name.subscribe((_, typed) -> named(typed));
        serial.subscribe((_, _) -> keepAsSerial.set(false));
    }

    /// The devices this customer has handed in before, the last one first.
    void broughtBefore(List<Device> devices) {
        before = devices;
        suggest();
    }

    /// The same device again.
    public void take(Device device) {
        known.set(Optional.of(device));
        guessed = Optional.empty();
        name.set(device.name());
        kind.set(device.kind());
        serial.set(device.serial());
        colour.set(device.colour());
        storage.set(device.storage());
        suggestions.set(List.of());
    }

    void clear() {
        known.set(Optional.empty());
        guessed = Optional.empty();
        before = List.of();
        List.of(name, serial, colour, storage, note).forEach(field -> field.set(""));
        marks.values().forEach(mark -> mark.set(ConditionMark.NOT_LOOKED_AT));
        kind.set(null);
        suggestions.set(List.of());
    }

    private void named(String typed) {
        if (kind.get() == null || guessed.equals(Optional.of(kind.get()))) {
            guessed = KindGuess.of(typed);
            kind.set(guessed.orElse(null));
        }
        suggest();
    }

    private void suggest() {
        var typed = name.get().strip().toLowerCase(Locale.ROOT);
        suggestions.set(before.stream()
                .filter(device -> device.name().toLowerCase(Locale.ROOT).contains(typed))
                .filter(device -> !known.get().equals(Optional.of(device)))
                .toList());
    }

    /// What a draft keeps, in the order in which it is brought back.
    void keptIn(TypedFields fields) {
        fields.text(Draft.DEVICE, name);
        fields.choice("kind", kind, DeviceKind.class);
        fields.text("serial", serial);
        fields.flag("serial-kept", keepAsSerial);
        fields.text("colour", colour);
        fields.text("storage", storage);
        fields.text("note", note);
        marks.forEach((point, mark) -> fields.choice("mark-" + point.name(), mark, ConditionMark.class));
        fields.of(
                Draft.DEVICE_BEFORE,
                () -> known.get().map(Device::id).map(String::valueOf).orElse(""),
                this::broughtAgain);
    }

    /// The device of a draft, if it is one that this customer has brought before.
    private void broughtAgain(String id) {
        known.set(before.stream()
                .filter(device -> Long.toString(device.id()).equals(id))
                .findFirst());
        suggest();
    }

    /// @param unlock how the device is unlocked; empty when that was not asked
    /// @param place where it is put; blank when nobody says
    DevicePart part(Optional<UnlockPart> unlock, String place) {
        var seen = new EnumMap<ConditionPoint, ConditionMark>(ConditionPoint.class);
        marks.forEach((point, mark) -> seen.put(point, mark.get()));
        return new DevicePart(
                known.get().map(Device::id),
                Optional.ofNullable(kind.get()).orElse(DeviceKind.OTHER),
                name.get(),
                serial.get(),
                keepAsSerial.get(),
                colour.get(),
                storage.get(),
                new Condition(seen, note.get()),
                unlock,
                place);
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty serialProperty() {
        return serial;
    }

    /// A number that fails the IMEI check is kept as a serial number all the same.
    public BooleanProperty keepAsSerialProperty() {
        return keepAsSerial;
    }

    public StringProperty colourProperty() {
        return colour;
    }

    public StringProperty storageProperty() {
        return storage;
    }

    public StringProperty noteProperty() {
        return note;
    }

    /// Null, as JavaFX has it, until chosen or guessed from the name.
    public ObjectProperty<DeviceKind> kindProperty() {
        return kind;
    }

    public ObjectProperty<ConditionMark> markProperty(ConditionPoint point) {
        return marks.get(point);
    }

    /// Which of the devices brought before was taken.
    public ReadOnlyObjectProperty<Optional<Device>> knownProperty() {
        return known.getReadOnlyProperty();
    }

    /// What may be meant by what is typed so far, of the devices brought before.
    public ReadOnlyObjectProperty<List<Device>> suggestionsProperty() {
        return suggestions.getReadOnlyProperty();
    }
}
