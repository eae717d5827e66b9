package dk.holdt.ui.staff;

import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.PinField;
import dk.holdt.ui.kit.RoleChoice;
import dk.holdt.words.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// A colleague as a manager sees them; what can be changed unfolds on a press.
final class ColleagueForm extends VBox {

    private final StaffMember member;
    private final StaffDesk desk;
    private final StaffSheet sheet;
    private final Messages messages;
    private final ChoiceKeys<Role> role;
    private final PinField pin;
    private final VBox details = Lines.box("gap");

    ColleagueForm(StaffMember member, StaffDesk desk, StaffSheet sheet, Messages messages) {
        this.member = member;
        this.desk = desk;
        this.sheet = sheet;
        this.messages = messages;
        this.role = RoleChoice.of(messages, "role-" + member.id());
        this.pin = new PinField("pin-" + member.id());
        role.valueProperty().set(member.role());
        getStyleClass().add("box");
        getChildren().setAll(head(), details);
        details.getChildren()
                .setAll(role, save(), new FormField(messages.text("staff.pin.new"), pin), acts(), sheet.badge(member));
        Lines.show(details, false);
    }

    private Button head() {
        var tile = member.tile() > 0 ? member.tile() + "  " : "";
        var head = Lines.button(
                "colleague-" + member.id(),
                tile + messages.text("staff.line", member.name(), RoleChoice.name(messages, member.role())) + "  …",
                () -> Lines.show(details, !details.isVisible()));
        head.getStyleClass().add("flat");
        return head;
    }

    private Button save() {
        return Lines.button("role-save-" + member.id(), messages.text("staff.role.save"), () -> {
            var proof = sheet.proof();
            var chosen = role.value().orElse(member.role());
            sheet.act(
                    () -> desk.changing().role(proof, member.id(), chosen),
                    now -> sheet.toast(messages.text("staff.line", now.name(), RoleChoice.name(messages, now.role()))),
                    pin);
        });
    }

    private Button give() {
        return Lines.button("pin-give-" + member.id(), messages.text("staff.pin.give"), () -> {
            var proof = sheet.proof();
            var typed = pin.getText();
            sheet.act(
                    () -> desk.pins().reset(proof, member.id(), typed),
                    now -> sheet.toast(messages.text("staff.pin.given", now.name())),
                    pin);
        });
    }

    private Button clear() {
        return Lines.button("wait-clear-" + member.id(), messages.text("staff.wait.clear"), () -> {
            var proof = sheet.proof();
            sheet.act(
                    () -> desk.changing().clearWait(proof, member.id()),
                    now -> sheet.toast(messages.text("staff.wait.cleared", now.name())),
                    pin);
        });
    }

    private Button leave() {
        return Lines.button("leave-" + member.id(), messages.text("staff.leave"), () -> {
            var proof = sheet.proof();
            sheet.act(
                    () -> desk.changing().leave(proof, member.id()),
                    now -> sheet.toast(messages.text("staff.gone", now.name())),
                    pin);
        });
    }

    private Node acts() {
        return Lines.flow(give(), clear(), leave());
    }
}
