package dk.holdt.ui.intake;

import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.PromiseChoosing;
import dk.holdt.usecase.intake.FindCustomer;
import dk.holdt.usecase.intake.Gap;
import dk.holdt.usecase.intake.IntakeForm;
import dk.holdt.usecase.intake.IntakeForm.FaultPart;
import dk.holdt.usecase.undo.Undo;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The intake that is being typed. It stays as it is when another screen comes to the front, is kept as a draft all the
/// while, and makes room for another when it has been saved or put aside.
public final class IntakeViewModel {

    private final IntakeActs acts;
    private final Background background;
    private final LongSupplier by;
    private final CustomerForm customer;
    private final DeviceForm device = new DeviceForm();
    private final ObservableList<FaultLine> faults = FXCollections.observableArrayList(new FaultLine());
    private final SerialOwners owners;
    private final WithIt withIt = new WithIt();
    private final TermsForm terms;
    private final HandInForm handIn;
    private final OffersAtIntake offers;
    private final PromiseChoosing promise;
    private final PromiseAtIntake promising;
    private final IntakeSaving saving;
    private final DraftKeeper drafts;
    private final SavedIntake saved;
    private final ShotsAtIntake shots = new ShotsAtIntake();

    /// What became of the last attempt to save.
    public sealed interface Outcome {

        /// There was none, or it is under way.
        record None() implements Outcome {}

        record Saved(RepairNumber number) implements Outcome {}

        /// It is saved, and the form is ready for one more device of the same visit.
        record OneMore(RepairNumber first) implements Outcome {}

        /// Nothing was saved, and the form stands as it was.
        record Incomplete(List<Gap> gaps) implements Outcome {}

        /// Nothing was saved, and the form stands as it was.
        record Failed(Throwable cause) implements Outcome {}
    }

    /// @param by who is at the keyboard
    public IntakeViewModel(IntakeActs acts, Background background, LongSupplier by) {
        this.acts = acts;
        this.background = background;
        this.by = by;
        var zone = acts.country().zone();
        this.customer = new CustomerForm(acts.find(), acts.phones(), acts.country(), acts.language(), background);
        this.owners = new SerialOwners(customer, device, acts.find(), background);
        customer.serialsGo(device.serialProperty()::set);
        this.terms = new TermsForm(
                acts.country(), () -> LocalDateTime.ofInstant(acts.offer().thisMinute(), zone));
        this.handIn = new HandInForm(
                acts.country(), () -> LocalDate.ofInstant(acts.offer().thisMinute(), zone));
        this.saving = new IntakeSaving(acts, background, terms, handIn, this::tooOld);
        this.offers = new OffersAtIntake(acts.offer(), acts.load(), acts.language());
        this.promise = new PromiseChoosing(offers, background, zone, saving::failed);
        this.saved = new SavedIntake(acts, background, by, saving::failed);
        this.promising = new PromiseAtIntake(promise, terms, zone);
        var typed = new TypedForm(customer, device, faults, withIt, terms);
        typed.also(handIn);
        typed.also("shots", shots::noted, shots::noted);
        typed.also("promised", promising::wasPromised, promising::wasPromised);
        this.drafts = new DraftKeeper(acts, background, by, typed, saving.busyProperty()::get, this::clear);
        customer.knownProperty().subscribe(this::customerIs);
        device.knownProperty().subscribe(known -> handIn.deviceIs(known, acts.find(), background));
        device.nameProperty().subscribe((_, name) -> {
            offers.device(name);
            promising.wordsHaveChanged();
        });
        customer.languageProperty().subscribe((_, language) -> {
            offers.language(language);
            promising.wordsHaveChanged();
        });
    }

    private void customerIs(Optional<FindCustomer.Match> known) {
        device.broughtBefore(known.map(FindCustomer.Match::devices).orElse(List.of()));
        if (known.isEmpty()) {
            handIn.people().clear();
        }
        known.flatMap(FindCustomer.Match::business).ifPresent(handIn.people()::remember);
        if (isWithoutDevice()) {
            known.flatMap(FindCustomer.Match::meant).ifPresent(device::take);
        }
    }

    private boolean isWithoutDevice() {
        return device.nameProperty().get().isBlank();
    }

    /// Whether the form says no more than that it is this customer.
    boolean isOnly(long id) {
        return customer.knownId().equals(Optional.of(id))
                && isWithoutDevice()
                && faults.getFirst().isBlank();
    }

    /// Chooses a customer we know, and the device of theirs that is handed in again.
    ///
    /// @param then called once they stand in the form, or could not be read
    void begin(long id, Optional<Long> again, Runnable then) {
        background.run(
                () -> acts.find().known(id),
                found -> {
                    found.ifPresent(match -> take(match, again));
                    then.run();
                },
                _ -> then.run());
    }

    private void take(FindCustomer.Match match, Optional<Long> again) {
        customer.take(match);
        match.devices().stream()
                .filter(one -> again.equals(Optional.of(one.id())))
                .forEach(device::take);
    }

    /// The form comes to the front, or another minute has begun: an end nobody has chosen yet is counted from now.
    public void refreshChoices() {
        promising.refresh();
    }

    /// The customer's day lies before the day we promise.
    public Optional<LocalDate> neededBefore(Optional<PromiseOffer> offer) {
        return promising.neededBefore(offer);
    }

    /// A line for the next fault, unless there is an empty one or there are as many as there may be.
    public void addFault() {
        if (faults.size() < Limits.FAULTS && !faults.getLast().isBlank()) {
            faults.add(new FaultLine());
        }
    }

    /// Saves the intake, or says what is missing. A key pressed just before counts.
    public void save() {
        save(false, number -> {
            clear();
            saving.done(new Outcome.Saved(number));
        });
    }

    /// Saves this device; the form then stands ready for one more of the same customer, in the same visit.
    public void saveAndOneMore() {
        save(
                true,
                number -> background.run(
                        () -> acts.find().handedIn(number),
                        match -> oneMore(number, match),
                        _ -> oneMore(number, customer.knownProperty().get())));
    }

    private void save(boolean oneMore, Consumer<RepairNumber> then) {
        saving.begin(this::form, oneMore, done -> {
            var now = done.now();
            saved.is(new Undo.Intake(now.number(), done.by(), drafts.typed(), now.corrected(), now.deposit()));
            then.accept(now.number());
        });
    }

    private void tooOld() {
        promising.tooOld();
    }

    /// Prints the labels before the intake is finished.
    public void label() {
        drafts.label(acts.ahead());
    }

    private void oneMore(RepairNumber first, Optional<FindCustomer.Match> match) {
        var way = promising.way();
        device.clear();
        faults.setAll(new FaultLine());
        withIt.clear();
        terms.oneMore();
        handIn.oneMore(first);
        shots.clear();
        promising.beginWith(way);
        match.ifPresent(customer::take);
        drafts.another();
        saving.done(new Outcome.OneMore(first));
    }

    IntakeForm form() {
        return new IntakeForm(
                drafts.uuid(),
                by.getAsLong(),
                customer.part(),
                device.part(withIt.unlock().part(), withIt.placeProperty().get()),
                faults.stream()
                        .map(line -> new FaultPart(
                                line.wordsProperty().get(), line.sinceProperty().get(), line.comesAndGoes()))
                        .toList(),
                withIt.all(),
                terms.part(),
                promise.offer(),
                handIn.part());
    }

    /// The intake saved last, to be taken back.
    SavedIntake saved() {
        return saved;
    }

    private void clear() {
        saving.forget();
        customer.forget();
        device.clear();
        faults.setAll(new FaultLine());
        withIt.clear();
        terms.clear();
        handIn.clear();
        shots.clear();
        promising.begin();
        drafts.another();
    }

    public CustomerForm customer() {
        return customer;
    }

    public DeviceForm device() {
        return device;
    }

    /// Whose the device was, where it is known by its number.
    public SerialOwners owners() {
        return owners;
    }

    /// Never empty; the last line may be.
    public ObservableList<FaultLine> faults() {
        return faults;
    }

    public WithIt withIt() {
        return withIt;
    }

    /// What an intake seldom has.
    public HandInForm handIn() {
        return handIn;
    }

    public TermsForm terms() {
        return terms;
    }

    public PromiseChoosing promise() {
        return promise;
    }

    /// The promise was taken away because its sentence no longer fits.
    public ReadOnlyBooleanProperty pressAgainProperty() {
        return promising.pressAgainProperty();
    }

    /// The pictures and films of it.
    ShotsAtIntake shots() {
        return shots;
    }

    /// Which intake this is, and those put aside.
    public DraftKeeper drafts() {
        return drafts;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return saving.busyProperty();
    }

    public ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return saving.outcomeProperty();
    }
}
