package dk.holdt.ui.intake;

import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.MostImportant;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.shop.Country;
import dk.holdt.domain.shop.Money;
import dk.holdt.ui.kit.MomentText;
import dk.holdt.usecase.intake.IntakeForm.Terms;
import dk.holdt.words.AmountReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// When the customer needs it, what matters most, and what is agreed about the price.
public final class TermsForm {

    /// What can be agreed about the price, in the order of their keys.
    public enum Price {
        QUOTE,
        LIMIT,
        GO,
        FIXED,
        ESTIMATE;

        /// Whether an amount belongs to it; with a quote it may.
        public boolean takesAmount() {
            return this != GO;
        }
    }

    private static final AmountReader READER = new AmountReader(AmountReader.Marks.COMMA_IS_DECIMAL);

    private final Country country;
    private final Supplier<LocalDateTime> now;
    private final StringProperty neededBy = new SimpleStringProperty(this, "neededBy", "");
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> neededDay =
            new ReadOnlyObjectWrapper<>(this, "neededDay", Optional.empty());
    private final ObjectProperty<MostImportant> mostImportant =
            new SimpleObjectProperty<>(this, "mostImportant", MostImportant.NOT_SAID);
    private final ObjectProperty<Price> price = new SimpleObjectProperty<>(this, "price");
    private final StringProperty amount = new SimpleStringProperty(this, "amount", "");
    private boolean priceIsUsual;

    /// @param now the shop's wall clock
    TermsForm(Country country, Supplier<LocalDateTime> now) {
        this.country = country;
        this.now = now;
        neededBy.subscribe(typed -> neededDay.set(day(typed)));
        price.subscribe((_, _) -> priceIsUsual = false);
    }

    /// An answer is promised: a quote only, unless something else was chosen. A finished repair is promised: to be
    /// asked.
    void promised(Optional<PromiseOffer> offer) {
        offer.map(PromiseOffer::what).ifPresent(what -> {
            if (what == What.ANSWER && price.get() == null) {
                price.set(Price.QUOTE);
                priceIsUsual = true;
            } else if (what == What.READY && priceIsUsual) {
                price.set(null);
            }
        });
    }

    /// What a draft keeps; a price that was only the usual one for the promise comes back with the promise.
    void keptIn(TypedFields fields) {
        fields.text("needed-by", neededBy);
        fields.choice("important", mostImportant, MostImportant.class);
        fields.of(
                "price",
                () -> price.get() == null || priceIsUsual ? "" : price.get().name(),
                name -> price.set(name.isEmpty() ? null : Price.valueOf(name)));
        fields.text("amount", amount);
    }

    void clear() {
        neededBy.set("");
        amount.set("");
        mostImportant.set(MostImportant.NOT_SAID);
        price.set(null);
    }

    /// For one more device nothing is kept but what kind of price was agreed.
    void oneMore() {
        var kind = price.get();
        var usual = priceIsUsual;
        clear();
        price.set(kind);
        priceIsUsual = usual;
    }

    /// Something stands there that is not a day.
    boolean neededByIsUnread() {
        return !neededBy.get().isBlank() && neededDay.get().isEmpty();
    }

    /// A day alone is meant more often than a time: `1.12.` is the first of December and not twelve past one.
    private Optional<LocalDate> day(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        return MomentText.read(typed.strip() + " 12:00", now.get())
                .or(() -> MomentText.read(typed, now.get()))
                .map(LocalDateTime::toLocalDate);
    }

    /// What was agreed so far; an amount that is not there or cannot be read is one of nothing, which is refused.
    public Optional<PriceTerms> terms() {
        var typed = new Money(READER.read(amount.get()).orElse(0L), country.currency());
        return Optional.ofNullable(price.get()).map(chosen -> switch (chosen) {
            case QUOTE -> new PriceTerms.QuoteOnly(amount.get().isBlank() ? Optional.empty() : Optional.of(typed));
            case LIMIT -> new PriceTerms.Maximum(typed);
            case GO -> new PriceTerms.TimeSpent();
            case FIXED -> new PriceTerms.Fixed(typed);
            case ESTIMATE -> new PriceTerms.Estimate(typed);
        });
    }

    Terms part() {
        return new Terms(neededDay.get(), mostImportant.get(), terms());
    }

    /// As typed.
    public StringProperty neededByProperty() {
        return neededBy;
    }

    /// As read.
    public ReadOnlyObjectProperty<Optional<LocalDate>> neededDayProperty() {
        return neededDay.getReadOnlyProperty();
    }

    public ObjectProperty<MostImportant> mostImportantProperty() {
        return mostImportant;
    }

    /// Null, as JavaFX has it, until something is agreed.
    public ObjectProperty<Price> priceProperty() {
        return price;
    }

    public StringProperty amountProperty() {
        return amount;
    }
}
