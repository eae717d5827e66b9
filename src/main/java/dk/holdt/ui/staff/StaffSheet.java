package dk.holdt.ui.staff;

import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.ErrorSummary;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.PinField;
import dk.holdt.ui.kit.StaffHere;
import dk.holdt.usecase.staff.Proof;
import dk.holdt.usecase.staff.StaffAnswer;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
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
    private final ErrorSummary summary = new ErrorSummary();
    private final List<BadgeRow> badges = new ArrayList<>();

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
        summary.clear();
        getChildren().setAll(summary, new OwnPinForm(staff.here(), desk.pins(), this, messages));
        if (staff.here().isManager()) {
            badges.clear();
            var own = Lines.box("box", "gap");
            own.getChildren().setAll(Lines.text(messages.text("bg.own"), "strong"), badge(staff.here()));
            getChildren().addAll(Lines.text(messages.text("staff.people"), "heading"), proofField, own);
            staff.everyone().stream()
                    .filter(one -> one.id() != staff.here().id())
                    .map(one -> new ColleagueForm(one, desk, this, messages))
                    .forEach(getChildren()::add);
            background.run(desk.badges()::now, now -> badges.forEach(row -> row.show(now)), _ -> {});
            getChildren().add(new NewColleagueForm(desk.adding(), this, messages));
        }
    }

    /// The badge of one of them, which is read with all the others.
    BadgeRow badge(StaffMember member) {
        var row = new BadgeRow(member, desk.badges(), this, messages);
        badges.add(row);
        return row;
    }

    Background background() {
        return background;
    }

    Node proofField() {
        return proof;
    }

    /// The manager who stands here, with the PIN typed for it.
    Proof proof() {
        return new Proof(staff.here().id(), proof.getText());
    }

    void toast(String words) {
        toast.accept(words);
    }

    /// Does it away from the screen; afterwards the sheet shows the people as they are now.
    ///
    /// @param done what is said when it was done
    /// @param field where it can be put right
    void act(Callable<StaffAnswer> act, Consumer<StaffMember> done, Node field) {
        background.run(
                act,
                answer -> {
                    switch (answer) {
                        case StaffAnswer.Refused(var refusal) -> refuse(RefusalWords.of(messages, refusal), field);
                        case StaffAnswer.Done(var member, var everyone) -> {
                            staff.everyone(desk.sorted().apply(everyone));
                            begin();
                            requestFocusTraversal(TraversalDirection.NEXT);
                            done.accept(member);
                        }
                    }
                },
                _ -> refuse(messages.text("app.failed"), field));
    }

    /// Says above everything why it was not done, and the same at the field, which the line leads to.
    void refuse(String words, Node field) {
        summary.show(messages.text("re.not.saved"), List.of(new ErrorSummary.Problem(words, field)));
    }
}
