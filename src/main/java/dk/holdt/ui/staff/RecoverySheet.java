package dk.holdt.ui.staff;

import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.HidesAtLock;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.PinField;
import dk.holdt.ui.kit.SaveAs;
import dk.holdt.ui.kit.StaffHere;
import dk.holdt.ui.staff.RecoveryViewModel.Said;
import dk.holdt.ui.staff.RecoveryViewModel.Step;
import dk.holdt.usecase.secret.RecoveryKey;
import dk.holdt.usecase.staff.Proof;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The recovery key: made, shown once, put on paper and asked back; or typed off its paper, when the shop's key is
/// away.
public final class RecoverySheet extends VBox implements HidesAtLock {

    /// As on the paper.
    private static final int PER_LINE = 4;

    private final RecoveryViewModel model;
    private final TypeKeyForm typing;
    private final StaffHere staff;
    private final Messages messages;
    private final SaveAs saveAs;
    private final Runnable onDone;
    private final PinField proof = new PinField("recovery-pin");
    private final TextField group = new TextField();
    private final VBox step = Lines.box("gap-wide");
    private final Label said = Lines.text("", "strong");

    /// @param typing the form for a key that is away
    /// @param onDone a paper counts from now on
    RecoverySheet(
            RecoveryViewModel model,
            TypeKeyForm typing,
            StaffHere staff,
            Messages messages,
            SaveAs saveAs,
            Runnable onDone) {
        this.model = model;
        this.typing = typing;
        this.staff = staff;
        this.messages = messages;
        this.saveAs = saveAs;
        this.onDone = onDone;
        said.setId("recovery-said");
        group.setId("recovery-group");
        group.getStyleClass().add("key-signs");
        EnterMovesOn.ends(proof, this::make);
        EnterMovesOn.ends(group, this::typed);
        EnterMovesOn.install(this);
        setId("recovery");
        getStylesheets().add("/dk/holdt/ui/staff.css");
        getStyleClass().addAll("page", "gap-wide");
        getChildren().setAll(Lines.text(messages.text("rk.what")), step, said);
        model.stepProperty().subscribe(this::show);
        model.saidProperty().subscribe(this::say);
    }

    /// Begins anew for who is here now; a key that was shown and not asked back is let go.
    public void begin() {
        proof.clear();
        model.begin();
    }

    /// The key can be shown again by whoever made it.
    @Override
    public void hideAtLock() {
        proof.clear();
        model.hide();
    }

    private void show(Step now) {
        group.clear();
        step.getChildren()
                .setAll(
                        switch (now) {
                            case Step.Reading _ -> List.<Node>of();
                            case Step.Offered(var asked) -> offered(asked);
                            case Step.Away _ -> List.<Node>of(typing);
                            case Step.Making _ -> List.<Node>of(Lines.text(messages.text("rk.making"), "quiet"));
                            case Step.Shown(var fresh, var printer) -> shown(fresh.recovery(), printer);
                            case Step.Asking(var _, var _, var which) -> asking(which);
                            case Step.Done _ -> done();
                        });
        if (getScene() != null && !(now instanceof Step.Reading) && !(now instanceof Step.Making)) {
            step.applyCss();
            step.requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    private List<Node> offered(boolean asked) {
        var there = Lines.text(messages.text(asked ? "rk.have" : "rk.none"), "strong");
        if (!staff.here().isManager()) {
            return List.of(there, Lines.text(messages.text("no.manager")));
        }
        var pin = new FormField(messages.text("staff.proof"), proof);
        Lines.show(pin, staff.here().hasPin());
        return List.of(there, pin, main("make-recovery", asked ? "rk.make.new" : "rk.make", this::make));
    }

    private List<Node> shown(RecoveryKey key, Optional<String> printer) {
        var groups = new GridPane();
        groups.setId("recovery-groups");
        groups.getStyleClass().add("key-groups");
        for (int at = 1; at <= RecoveryKey.GROUPS; at++) {
            groups.add(group(at, key.groups().get(at - 1)), (at - 1) % PER_LINE, (at - 1) / PER_LINE);
        }
        var acts = Lines.flow(
                Lines.button("save-recovery", messages.text("pp.save"), this::save),
                main("recovery-on-paper", "rk.next", model::ask));
        printer.ifPresent(name -> acts.getChildren()
                .addFirst(Lines.button("print-recovery", messages.text("pp.print.on", name), model::print)));
        var none = Lines.text(messages.text("rk.noprinter"), "quiet");
        Lines.show(none, printer.isEmpty());
        return List.of(Lines.text(messages.text("rk.shown")), groups, none, acts);
    }

    private static VBox group(int place, String signs) {
        var box = new VBox(Lines.word(Integer.toString(place), "quiet"), Lines.word(signs, "key-signs"));
        box.getStyleClass().add("key-group");
        return box;
    }

    private List<Node> asking(int which) {
        var field = new FormField(messages.text("rk.ask", which), group);
        var acts = Lines.flow(
                main("check-group", "rk.check", this::typed),
                Lines.button("recovery-again", messages.text("rk.again"), model::showAgain));
        return List.of(field, acts);
    }

    private List<Node> done() {
        proof.clear();
        onDone.run();
        var told = Lines.text(messages.text("rk.done"), "strong");
        // there is nothing left to press, and the keyboard must not run off to another part of the window
        told.setFocusTraversable(true);
        return List.of(told);
    }

    private void make() {
        model.make(new Proof(staff.here().id(), proof.getText()));
    }

    private void typed() {
        model.typed(group.getText(), staff.here().id());
    }

    private void save() {
        saveAs.where(getScene().getWindow(), messages.text("pp.save"), "holdt-recovery-key.pdf")
                .ifPresent(model::save);
    }

    private Node main(String id, String words, Runnable does) {
        var button = Lines.button(id, messages.text(words), does);
        button.getStyleClass().add("main-act");
        return button;
    }

    private void say(Said now) {
        said.setText(
                switch (now) {
                    case Said.Nothing _ -> "";
                    case Said.No(var refusal) -> RefusalWords.of(messages, refusal);
                    case Said.Sent(var printer) -> messages.text("rk.sent", printer);
                    case Said.NotSent(var printer) -> messages.text("rk.notsent", printer);
                    case Said.Saved(var file) -> messages.text("pp.saved", file.toString());
                    case Said.NotSaved _ -> messages.text("rk.notsaved");
                    case Said.WrongGroup(var which) -> messages.text("rk.wrong", which);
                    case Said.KeyIsBack _ -> messages.text("rk.back");
                    case Said.Failed _ -> messages.text("app.failed");
                });
        Lines.show(said, !said.getText().isEmpty());
    }
}
