package dk.holdt.ui.staff;

import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.PinField;
import dk.holdt.usecase.staff.Proof;
import dk.holdt.usecase.staff.SetPin;
import dk.holdt.words.Messages;
import javafx.scene.layout.VBox;

/// One's own PIN: the old one, and the new one twice, because nobody sees what is typed.
final class OwnPinForm extends VBox {

    private final StaffMember here;
    private final SetPin pins;
    private final StaffSheet sheet;
    private final Messages messages;
    private final PinField old = new PinField("own-pin-old");
    private final PinField fresh = new PinField("own-pin-new");
    private final PinField again = new PinField("own-pin-again");

    OwnPinForm(StaffMember here, SetPin pins, StaffSheet sheet, Messages messages) {
        this.here = here;
        this.pins = pins;
        this.sheet = sheet;
        this.messages = messages;
        var oldField = new FormField(messages.text("staff.pin.old"), old);
        Lines.show(oldField, here.hasPin());
        var freshField = new FormField(messages.text("staff.pin.new"), fresh)
                .hint(messages.text(here.isManager() ? "staff.pin.hint.manager" : "staff.pin.hint"));
        var againField = new FormField(messages.text("staff.pin.again"), again);
        var save = Lines.button("own-pin-save", messages.text("staff.pin.save"), this::save);
        save.getStyleClass().add("main-act");
        getStyleClass().addAll("box");
        getChildren()
                .setAll(
                        Lines.text(messages.text("staff.own", here.name()), "heading"),
                        oldField,
                        freshField,
                        againField,
                        save);
    }

    private void save() {
        if (!fresh.getText().equals(again.getText())) {
            sheet.refuse(messages.text("staff.pin.differ"), again);
            return;
        }
        var proof = new Proof(here.id(), old.getText());
        var typed = fresh.getText();
        sheet.act(() -> pins.own(proof, typed), _ -> sheet.toast(messages.text("staff.pin.saved")), again);
    }
}
