package dk.holdt.ui.intake;

import dk.holdt.domain.repair.Claim;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import dk.holdt.usecase.intake.HandInPart.ClaimPart;
import dk.holdt.usecase.intake.HandInPart.MoneyPart;
import dk.holdt.words.AmountReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What was paid beforehand, and who else than the customer is to pay.
public final class MoneyForm {

    private static final AmountReader READER = new AmountReader(AmountReader.Marks.COMMA_IS_DECIMAL);

    private final Currency currency;
    private final StringProperty deposit = new SimpleStringProperty(this, "deposit", "");
    private final StringProperty till = new SimpleStringProperty(this, "till", "");
    private final ObjectProperty<Claim.Side> side = new SimpleObjectProperty<>(this, "side");
    private final StringProperty decides = new SimpleStringProperty(this, "decides", "");
    private final StringProperty reference = new SimpleStringProperty(this, "reference", "");
    private final StringProperty fee = new SimpleStringProperty(this, "fee", "");

    MoneyForm(Currency currency) {
        this.currency = currency;
    }

    void keptIn(TypedFields fields) {
        fields.text("deposit", deposit);
        fields.text("till", till);
        fields.choice("claim", side, Claim.Side.class);
        fields.text("claim-decides", decides);
        fields.text("claim-reference", reference);
        fields.text("claim-fee", fee);
    }

    void clear() {
        Stream.of(deposit, till, decides, reference, fee).forEach(text -> text.set(""));
        side.set(null);
    }

    boolean isBlank() {
        return side.get() == null
                && List.of(deposit, till).stream().allMatch(text -> text.get().isBlank());
    }

    MoneyPart depositPart() {
        return new MoneyPart(amount(deposit), till.get());
    }

    ClaimPart claimPart() {
        return new ClaimPart(Optional.ofNullable(side.get()), decides.get(), reference.get(), amount(fee));
    }

    /// An amount that cannot be read is one of nothing, which is refused.
    private Optional<Money> amount(StringProperty typed) {
        return typed.get().isBlank()
                ? Optional.empty()
                : Optional.of(new Money(READER.read(typed.get()).orElse(0L), currency));
    }

    public StringProperty depositProperty() {
        return deposit;
    }

    /// The number on the till's receipt.
    public StringProperty tillProperty() {
        return till;
    }

    /// Null, as JavaFX has it, while the customer pays.
    public ObjectProperty<Claim.Side> sideProperty() {
        return side;
    }

    public StringProperty decidesProperty() {
        return decides;
    }

    public StringProperty referenceProperty() {
        return reference;
    }

    /// What the examination costs the customer if the claim is turned down.
    public StringProperty feeProperty() {
        return fee;
    }
}
