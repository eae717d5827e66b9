package dk.holdt.ui.staff;

import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.PinField;
import dk.holdt.ui.kit.StaffHere;
import dk.holdt.usecase.staff.Proof;
import dk.holdt.usecase.staff.StaffAnswer;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.VBox;

/// One's own PIN, and for a manager the colleagues: added, another role, another PIN, gone.
public final class StaffSheet extends VBox {

    private final Messages messages;
    private final StaffDesk desk;
    private final StaffHere staff;
    private final Background background;
    private final Consumer<String> toast;
    private final PinField proof = new PinField("staff-proof");
    private final FormField proofField;

    /// @param toast says what was done
    public StaffSheet(
            StaffDesk desk, StaffHere staff, Background background, Messages messages, Consumer<String> toast) {
        this.desk = Objects.requireNonNull(desk, "desk");
        this.staff = Objects.requireNonNull(staff, "staff");
        this.background = Objects.requireNonNull(background, "background");
        this.messages = Objects.requireNonNull(messages, "messages");
        this.toast = Objects.requireNonNull(toast, "toast");
        this.proofField = new FormField(messages.text("staff.proof"), proof).hint(messages.text("staff.proof.hint"));
        getStyleClass().addAll("page", "gap-wide");
        EnterMovesOn.install(this);
        begin();
    }

    /// Begins anew for who is here now, with nothing typed.
    public void begin() {
        proof.clear();
        getChildren().setAll(new OwnPinForm(staff.here(), desk.pins(), this, messages));
        if (staff.here().isManager()) {
            getChildren().addAll(Lines.text(messages.text("staff.people"), "heading"), proofField);
            staff.everyone().stream()
                    .filter(one -> one.id() != staff.here().id())
                    .map(one -> new ColleagueForm(one, desk, this, messages))
                    .forEach(getChildren()::add);
            getChildren().addAll(new NewColleagueForm(desk.adding(), this, messages), new LockAfterForm(desk, this));
        }
    }

    /// The manager who stands here, with the PIN typed for it.
    Proof proof() {
        return new Proof(staff.here().id(), proof.getText());
    }

    Messages messages() {
        return messages;
    }

    Background background() {
        return background;
    }

    void toast(String words) {
        toast.accept(words);
    }

    /// Does it away from the screen; afterwards the sheet shows the people as they are now.
    ///
    /// @param done what is said when it was done
    /// @param refused is handed why it was not, in words
    void act(Callable<StaffAnswer> act, Consumer<StaffMember> done, Consumer<String> refused) {
        background.run(
                act,
                answer -> {
                    switch (answer) {
                        case StaffAnswer.Refused(var refusal) -> refused.accept(RefusalWords.of(messages, refusal));
                        case StaffAnswer.Done(var member, var everyone) -> {
                            staff.everyone(desk.sorted().apply(everyone));
                            begin();
                            requestFocusTraversal(TraversalDirection.NEXT);
                            done.accept(member);
                        }
                    }
                },
                _ -> refused.accept(messages.text("app.failed")));
    }
}
