package dk.holdt.ui.intake;

import dk.holdt.ui.intake.IntakeViewModel.Outcome;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.intake.Gap;
import dk.holdt.usecase.intake.IntakeForm;
import dk.holdt.usecase.intake.TakenIn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The saving of an intake, one at a time: it becomes a repair, or nothing is saved and what is missing is named.
final class IntakeSaving {

    private final IntakeActs acts;
    private final Background background;
    private final TermsForm terms;
    private final HandInForm handIn;
    private final Runnable tooOld;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<Outcome> outcome =
            new ReadOnlyObjectWrapper<>(this, "outcome", new Outcome.None());

    /// What was saved.
    ///
    /// @param by whose intake it was when it was sent
    record Done(TakenIn.Saved now, long by) {}

    /// @param tooOld told when the promise was counted from a time that is too long ago
    IntakeSaving(IntakeActs acts, Background background, TermsForm terms, HandInForm handIn, Runnable tooOld) {
        this.acts = acts;
        this.background = background;
        this.terms = terms;
        this.handIn = handIn;
        this.tooOld = tooOld;
    }

    /// Sends the form as it is once everything asked for before is answered: a key pressed just before counts. Does
    /// nothing while another is under way.
    ///
    /// @param oneMore another device of the same visit is to come
    void begin(Supplier<IntakeForm> form, boolean oneMore, Consumer<Done> then) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        forget();
        background.run(() -> Boolean.TRUE, _ -> send(form.get(), oneMore, then), this::failed);
    }

    private void send(IntakeForm form, boolean oneMore, Consumer<Done> then) {
        if (terms.neededByIsUnread() || handIn.comesBackIsUnread()) {
            background.run(() -> acts.takeIn().gaps(form), this::incomplete, this::failed);
        } else {
            background.run(
                    () -> acts.drafts().takeIn(form, oneMore),
                    answer -> answered(answer, form.by(), then),
                    this::failed);
        }
    }

    private void answered(TakenIn answer, long by, Consumer<Done> then) {
        switch (answer) {
            case TakenIn.Saved now -> then.accept(new Done(now, by));
            case TakenIn.Incomplete incomplete -> incomplete(incomplete.gaps());
        }
    }

    private void incomplete(List<Gap> found) {
        var gaps = new ArrayList<>(found);
        if (terms.neededByIsUnread()) {
            gaps.add(new Gap(Gap.Field.NEEDED_BY, 0, Gap.Problem.UNREADABLE, List.of()));
        }
        if (handIn.comesBackIsUnread()) {
            gaps.add(new Gap(Gap.Field.COMES_BACK, 0, Gap.Problem.UNREADABLE, List.of()));
        }
        gaps.sort(Comparator.comparing(Gap::field));
        if (gaps.stream().anyMatch(gap -> gap.problem() == Gap.Problem.TOO_OLD)) {
            tooOld.run();
        }
        done(new Outcome.Incomplete(List.copyOf(gaps)));
    }

    void failed(Throwable cause) {
        done(new Outcome.Failed(cause));
    }

    /// The form can be typed in again.
    void done(Outcome what) {
        busy.set(false);
        outcome.set(what);
    }

    /// What came of the attempt before concerns nobody any longer.
    void forget() {
        outcome.set(new Outcome.None());
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }
}
