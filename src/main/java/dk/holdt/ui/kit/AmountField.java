package dk.holdt.ui.kit;

import dk.holdt.words.AmountReader;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;

/// A typed amount, read as Denmark and Norway write it whatever the screen speaks.
public final class AmountField extends TextField {

    private static final AmountReader READER = new AmountReader(AmountReader.Marks.COMMA_IS_DECIMAL);

    private final ReadOnlyObjectWrapper<OptionalLong> minor = new ReadOnlyObjectWrapper<>(OptionalLong.empty());

    public AmountField() {
        getStyleClass().add("amount-field");
        setAlignment(Pos.CENTER_RIGHT);
        setPrefColumnCount(7);
        textProperty()
                .subscribe(typed ->
                        minor.set(READER.read(typed).map(OptionalLong::of).orElseGet(OptionalLong::empty)));
    }

    /// Minor units (øre); empty while the text is no amount.
    public ReadOnlyObjectProperty<OptionalLong> minorProperty() {
        return minor.getReadOnlyProperty();
    }
}
