package dk.holdt.ui.kit;

import dk.holdt.domain.staff.PinRule;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextFormatter;

/// A PIN that is typed and not shown: digits only, and no more than a PIN has.
public final class PinField extends PasswordField {

    public PinField(String id) {
        setId(id);
        setTextFormatter(new TextFormatter<String>(change -> {
            change.setText(change.getText().replaceAll("[^0-9]", ""));
            return change.getControlNewText().length() > PinRule.MOST ? null : change;
        }));
    }
}
