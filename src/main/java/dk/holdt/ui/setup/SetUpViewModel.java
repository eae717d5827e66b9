package dk.holdt.ui.setup;

import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.setup.SetUpShop;
import dk.holdt.usecase.setup.SetUpTopic;
import dk.holdt.usecase.setup.ShopSetUp;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the first start knows: its pages one after another, each of which can be passed over with usual values.
public final class SetUpViewModel {

    /// Where the saving stands.
    enum Outcome {
        NOT_YET,
        SAVING,
        DONE,
        FAILED
    }

    private final SetUpForms forms;
    private final Background background;
    private final Function<ShopSetUp, SetUpShop.Answer> setUp;

    private final ReadOnlyObjectWrapper<SetUpTopic> page = new ReadOnlyObjectWrapper<>(SetUpTopic.LANGUAGE);
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.NOT_YET);
    private final Set<SetUpTopic> answered = EnumSet.noneOf(SetUpTopic.class);
    private final Set<SetUpTopic> left = EnumSet.noneOf(SetUpTopic.class);

    /// @param setUp saves it all or nothing, away from the JavaFX thread
    public SetUpViewModel(SetUpForms forms, Background background, Function<ShopSetUp, SetUpShop.Answer> setUp) {
        this.forms = Objects.requireNonNull(forms, "forms");
        this.background = Objects.requireNonNull(background, "background");
        this.setUp = Objects.requireNonNull(setUp, "setUp");
    }

    SetUpForms forms() {
        return forms;
    }

    ReadOnlyObjectProperty<SetUpTopic> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    boolean isLast() {
        return page.get() == SetUpTopic.asked().getLast();
    }

    /// Goes on, or from the last page saves; stays where it is and says why when something is missing.
    List<Problem> next() {
        var problems = forms.problems(page.get());
        if (problems.isEmpty()) {
            answered.add(page.get());
            left.remove(page.get());
            if (page.get() == SetUpTopic.STAFF && forms.isUntouched(SetUpTopic.STAFF)) {
                // Alone and without a PIN is a whole answer, and still something to come back to.
                left.add(SetUpTopic.STAFF);
            }
            goOn();
        }
        return problems;
    }

    /// Passes this page over: with usual values in it, and on the list of what is left.
    void useUsual() {
        passOver(page.get());
        goOn();
    }

    /// Passes over this page and all that follow, and saves. What was typed and can be read stays.
    void useAllUsual() {
        for (var topic : SetUpTopic.asked()) {
            var fresh = topic.ordinal() >= page.get().ordinal() && !answered.contains(topic);
            if (!forms.problems(topic).isEmpty() || fresh && forms.isUntouched(topic)) {
                passOver(topic);
            }
        }
        save();
    }

    void back() {
        if (page.get() != SetUpTopic.LANGUAGE) {
            page.set(SetUpTopic.values()[page.get().ordinal() - 1]);
        }
    }

    private void passOver(SetUpTopic topic) {
        var isToDo = forms.isUntouched(topic) || !forms.problems(topic).isEmpty();
        forms.useUsual(topic);
        if (isToDo) {
            left.add(topic);
        }
    }

    private void goOn() {
        if (isLast()) {
            save();
        } else {
            page.set(SetUpTopic.values()[page.get().ordinal() + 1]);
        }
    }

    private void save() {
        if (outcome.get() == Outcome.SAVING || outcome.get() == Outcome.DONE) {
            return;
        }
        var result = forms.result(left);
        outcome.set(Outcome.SAVING);
        background.run(() -> setUp.apply(result), this::answered, _ -> outcome.set(Outcome.FAILED));
    }

    private void answered(SetUpShop.Answer answer) {
        switch (answer) {
            case OPENED -> outcome.set(Outcome.DONE);
            case NEVER_OPEN -> backTo(SetUpTopic.HOURS);
            case ADVERTISED_UNCLEAR -> backTo(SetUpTopic.PROMISES);
            case STAFF_REFUSED -> backTo(SetUpTopic.STAFF);
            default -> throw new IllegalStateException("no page for " + answer);
        }
    }

    private void backTo(SetUpTopic topic) {
        outcome.set(Outcome.NOT_YET);
        page.set(topic);
    }
}
