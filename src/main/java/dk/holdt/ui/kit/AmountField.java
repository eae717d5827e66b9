package dk.holdt.ui.kit;

import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;

/// A typed amount, read by the shop's country and not by the language of the screen.
public final class AmountField extends TextField {

    private final ReadOnlyObjectWrapper<OptionalLong> minor = new ReadOnlyObjectWrapper<>(OptionalLong.empty());

    public AmountField() {
        getStyleClass().add("amount-field");
        setAlignment(Pos.CENTER_RIGHT);
        setPrefColumnCount(7);
        textProperty().subscribe(typed -> minor.set(AmountText.read(typed)));
    }

    /// Minor units (øre); empty while the text is no amount.
    public ReadOnlyObjectProperty<OptionalLong> minorProperty() {
        return minor.getReadOnlyProperty();
    }

    public void put(long amount) {
        setText(AmountText.write(amount));
    }
}
