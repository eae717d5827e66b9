package dk.holdt.ui.intake;

import dk.holdt.domain.repair.Backup;
import dk.holdt.domain.repair.Comeback;
import dk.holdt.domain.repair.Device;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Finding;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.shop.Country;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.DayField;
import dk.holdt.usecase.draft.Draft;
import dk.holdt.usecase.intake.FindCustomer;
import dk.holdt.usecase.intake.HandInPart;
import dk.holdt.usecase.intake.HandInPart.DataPart;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What an intake seldom has; none of it lies on the way of the Enter key.
public final class HandInForm {

    private final PeopleForm people = new PeopleForm();
    private final MoneyForm money;
    private final Supplier<LocalDate> today;
    private final StringProperty comesBack = new SimpleStringProperty(this, "comesBack", "");
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> comesBackOn =
            new ReadOnlyObjectWrapper<>(this, "comesBackOn", Optional.empty());
    private final ObjectProperty<Backup> backup = new SimpleObjectProperty<>(this, "backup");
    private final ObjectProperty<Boolean> mayErase = new SimpleObjectProperty<>(this, "mayErase");
    private final ObjectProperty<Boolean> mayOpenFiles = new SimpleObjectProperty<>(this, "mayOpenFiles");
    private final Map<Finding, BooleanProperty> findings = new EnumMap<>(Finding.class);
    private final ReadOnlyObjectWrapper<List<Dossier>> earlier =
            new ReadOnlyObjectWrapper<>(this, "earlier", List.of());
    private final ObjectProperty<Boolean> sameFault = new SimpleObjectProperty<>(this, "sameFault");
    private final ReadOnlyObjectWrapper<Optional<RepairNumber>> sameVisitAs =
            new ReadOnlyObjectWrapper<>(this, "sameVisitAs", Optional.empty());
    private Optional<RepairNumber> takenBack = Optional.empty();
    private Optional<Device> device = Optional.empty();

    /// @param today the shop's
    HandInForm(Country country, Supplier<LocalDate> today) {
        this.money = new MoneyForm(country.currency());
        this.today = today;
        for (var finding : Finding.values()) {
            findings.put(finding, new SimpleBooleanProperty(this, finding.name()));
        }
        comesBack.subscribe(typed -> comesBackOn.set(DayField.read(typed, this.today.get())));
    }

    /// A device that was here before comes with what was done then.
    void deviceIs(Optional<Device> known, FindCustomer find, Background background) {
        device = known;
        earlier.set(List.of());
        sameFault.set(null);
        known.ifPresent(one -> background.run(
                () -> find.earlier(one.id()),
                found -> {
                    if (device.equals(known)) {
                        earlier.set(found);
                    }
                },
                _ -> earlier.set(List.of())));
    }

    /// One more device of the same visit: what belongs to the customer stays.
    void oneMore(RepairNumber first) {
        clearDevice();
        sameVisitAs.set(Optional.of(first));
        takenBack = Optional.empty();
    }

    void keptIn(TypedFields fields) {
        people.keptIn(fields);
        money.keptIn(fields);
        fields.text("comes-back", comesBack);
        fields.choice("backup", backup, Backup.class);
        truth(fields, "may-erase", mayErase);
        truth(fields, "may-open", mayOpenFiles);
        findings.forEach((finding, seen) -> fields.flag("seen-" + finding.name(), seen));
        truth(fields, "same-fault", sameFault);
        number(fields, Draft.SAME_VISIT, sameVisitAs::get, sameVisitAs::set);
        number(fields, Draft.TAKEN_BACK, () -> takenBack, before -> takenBack = before);
    }

    private static void number(
            TypedFields fields,
            String name,
            Supplier<Optional<RepairNumber>> said,
            Consumer<Optional<RepairNumber>> says) {
        fields.of(
                name,
                () -> said.get().map(RepairNumber::digits).orElse(""),
                digits -> says.accept(digits.isEmpty() ? Optional.empty() : Optional.of(new RepairNumber(digits))));
    }

    private static void truth(TypedFields fields, String name, ObjectProperty<Boolean> said) {
        fields.of(
                name,
                () -> said.get() == null ? "" : said.get().toString(),
                kept -> said.set(kept.isEmpty() ? null : Boolean.valueOf(kept)));
    }

    void clear() {
        clearDevice();
        people.clear();
        comesBack.set("");
        sameVisitAs.set(Optional.empty());
        takenBack = Optional.empty();
    }

    private void clearDevice() {
        money.clear();
        backup.set(null);
        mayErase.set(null);
        mayOpenFiles.set(null);
        findings.values().forEach(seen -> seen.set(false));
        earlier.set(List.of());
        sameFault.set(null);
    }

    /// Something stands there that is not a day.
    boolean comesBackIsUnread() {
        return !comesBack.get().isBlank() && comesBackOn.get().isEmpty();
    }

    HandInPart part() {
        return new HandInPart(
                sameVisitAs.get().or(() -> takenBack),
                people.peoplePart(),
                people.collectsProperty().get(),
                people.companyPart(),
                new DataPart(
                        Optional.ofNullable(backup.get()),
                        Optional.ofNullable(mayErase.get()),
                        Optional.ofNullable(mayOpenFiles.get())),
                money.depositPart(),
                Optional.ofNullable(sameFault.get())
                        .flatMap(same ->
                                earlier.get().stream().findFirst().map(last -> new Comeback(last.number(), same))),
                money.claimPart(),
                findings.entrySet().stream()
                        .filter(seen -> seen.getValue().get())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                comesBackOn.get());
    }

    boolean nothingSaidOfData() {
        return backup.get() == null && mayErase.get() == null && mayOpenFiles.get() == null;
    }

    boolean nothingFound() {
        return findings.values().stream().noneMatch(BooleanProperty::get);
    }

    public PeopleForm people() {
        return people;
    }

    public MoneyForm money() {
        return money;
    }

    /// The day a customer without a telephone comes back, as typed.
    public StringProperty comesBackProperty() {
        return comesBack;
    }

    /// As read.
    public ReadOnlyObjectProperty<Optional<LocalDate>> comesBackOnProperty() {
        return comesBackOn.getReadOnlyProperty();
    }

    /// Null, as JavaFX has it, until something is said; so are the next two.
    public ObjectProperty<Backup> backupProperty() {
        return backup;
    }

    public ObjectProperty<Boolean> mayEraseProperty() {
        return mayErase;
    }

    public ObjectProperty<Boolean> mayOpenFilesProperty() {
        return mayOpenFiles;
    }

    public BooleanProperty findingProperty(Finding finding) {
        return findings.get(finding);
    }

    public ReadOnlyObjectProperty<List<Dossier>> earlierProperty() {
        return earlier.getReadOnlyProperty();
    }

    /// Whether it comes back with the fault of the last repair; null, as JavaFX has it, when it was not linked.
    public ObjectProperty<Boolean> sameFaultProperty() {
        return sameFault;
    }

    /// The device handed in just before by the same customer.
    public ReadOnlyObjectProperty<Optional<RepairNumber>> sameVisitAsProperty() {
        return sameVisitAs.getReadOnlyProperty();
    }
}
