package dk.holdt.ui.setup;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.StaffHere;
import dk.holdt.usecase.backup.CopyPlace;
import dk.holdt.usecase.setup.SetUpTopic;
import dk.holdt.usecase.setup.ShopSettings;
import dk.holdt.usecase.setup.ShopSettings.Affected;
import dk.holdt.usecase.setup.ShopSettings.Answer;
import dk.holdt.usecase.staff.Proof;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The pages of the first start once the shop is open: read once, changed and saved one at a time.
public final class SettingsViewModel {

    /// Where reading and saving stand.
    sealed interface State {

        record Reading() implements State {}

        record Ready() implements State {}

        record Saving() implements State {}

        /// @param affected promises that now fall due while the shop is shut, for somebody to decide on
        record Saved(List<Affected> affected) implements State {}

        record Refused(Refusal refusal) implements State {}

        /// Something that only the disk could say stands in the way.
        record Wrong(Problem problem) implements State {}

        record Failed() implements State {}
    }

    private final SetUpForms forms;
    private final ShopSettings settings;
    private final WhatIsLeftModel left;
    private final Background background;
    private final StaffHere staff;
    private final ObjectProperty<SetUpTopic> page = new SimpleObjectProperty<>(SetUpTopic.HOURS);
    private final StringProperty pin = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Reading());
    private Language spoken = Language.EN;

    /// @param staff who is here at each saving changes it
    public SettingsViewModel(
            SetUpForms forms, ShopSettings settings, WhatIsLeftModel left, Background background, StaffHere staff) {
        this.forms = Objects.requireNonNull(forms, "forms");
        this.settings = Objects.requireNonNull(settings, "settings");
        this.left = Objects.requireNonNull(left, "left");
        this.background = Objects.requireNonNull(background, "background");
        this.staff = Objects.requireNonNull(staff, "staff");
        forms.onPrinterKept(() -> left.settle(SetUpTopic.PRINTERS));
    }

    SetUpForms forms() {
        return forms;
    }

    ObjectProperty<SetUpTopic> pageProperty() {
        return page;
    }

    /// What the manager has typed to prove who they are; gone with each saving.
    StringProperty pinProperty() {
        return pin;
    }

    /// Whether the one who is here has to type their PIN before this page is saved; what is kept at once asks for none.
    boolean asksForPin() {
        return isSaved() && staff.here().isManager() && staff.here().hasPin();
    }

    /// Whether this page is saved by managers, and the one who is here is none.
    boolean isForManagersAlone() {
        return isSaved() && !staff.here().isManager();
    }

    /// Whether the page is one to save: what is kept at once is not.
    boolean isSaved() {
        return forms.isSaved(page.get());
    }

    StaffHere staff() {
        return staff;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Whether the language of the screen is another than it was.
    boolean speaksAnother() {
        return forms.languageProperty().get() != spoken;
    }

    /// Reads what stands; what was typed and not saved goes.
    void read() {
        state.set(new State.Reading());
        background.run(
                settings::now,
                stands -> {
                    spoken = stands.shop().language();
                    forms.load(stands);
                    state.set(new State.Ready());
                },
                _ -> state.set(new State.Failed()));
    }

    /// Saves the page in front, if it is one to save; stays unsaved and says why when something on it is missing.
    List<Problem> save() {
        if (!isSaved() || state.get() instanceof State.Reading || state.get() instanceof State.Saving) {
            return List.of();
        }
        var topic = page.get();
        var problems = forms.problems(topic);
        if (problems.isEmpty()) {
            forms.change(topic).ifPresent(change -> save(topic, change));
        }
        return problems;
    }

    private void save(SetUpTopic topic, ShopSettings.Change change) {
        var proof = new Proof(staff.here().id(), pin.get());
        pin.set("");
        state.set(new State.Saving());
        background.run(
                () -> settings.save(proof, change),
                answer -> answered(topic, answer),
                _ -> state.set(new State.Failed()));
    }

    private void done(SetUpTopic topic, List<Affected> affected) {
        left.settle(topic);
        state.set(new State.Saved(affected));
    }

    private static Problem.Kind problem(CopyPlace.No why) {
        return switch (why) {
            case NO_SUCH_FOLDER -> Problem.Kind.NO_COPIES_FOLDER;
            case NOT_WRITABLE -> Problem.Kind.COPIES_NOT_WRITABLE;
            case WITH_THE_SHOP -> Problem.Kind.COPIES_WITH_THE_SHOP;
        };
    }

    private void answered(SetUpTopic topic, Answer answer) {
        switch (answer) {
            case Answer.Saved(var affected) -> done(topic, affected);
            case Answer.Refused(var refusal) -> state.set(new State.Refused(refusal));
            case Answer.NoCopiesThere(var why) ->
                state.set(new State.Wrong(new Problem(HouseForm.COPIES, problem(why))));
            // The page has said so before it asked; somebody typed on meanwhile.
            case Answer.NeverOpen _, Answer.AdvertisedUnclear _ -> state.set(new State.Ready());
        }
    }
}
