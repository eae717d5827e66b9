package dk.holdt.ui.intake;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.SerialText;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.domain.shop.Country;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.draft.Draft;
import dk.holdt.usecase.intake.FindCustomer;
import dk.holdt.usecase.intake.FindCustomer.Match;
import dk.holdt.usecase.intake.IntakeForm.CustomerPart;
import dk.holdt.usecase.text.PhoneAnswer;
import dk.holdt.usecase.text.PhoneNumbers;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Who is standing at the counter: found while a telephone number or a name is typed, or new.
public final class CustomerForm {

    private final FindCustomer find;
    private final PhoneNumbers phones;
    private final Country country;
    private final Background background;
    private final Language usual;
    private final StringProperty phone = new SimpleStringProperty(this, "phone", "");
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty email = new SimpleStringProperty(this, "email", "");
    private final ObjectProperty<TellBy> tellBy = new SimpleObjectProperty<>(this, "tellBy", TellBy.CALL);
    private final ObjectProperty<Language> language;
    private final ReadOnlyObjectWrapper<Optional<Match>> known =
            new ReadOnlyObjectWrapper<>(this, "known", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Match>> matches = new ReadOnlyObjectWrapper<>(this, "matches", List.of());
    private final ReadOnlyObjectWrapper<Optional<PhoneAnswer>> phoneTrouble =
            new ReadOnlyObjectWrapper<>(this, "phoneTrouble", Optional.empty());
    private final SamePerson samePerson;
    private Consumer<String> serial = _ -> {};
    private volatile int asked;

    CustomerForm(FindCustomer find, PhoneNumbers phones, Country country, Language usual, Background background) {
        this.find = find;
        this.phones = phones;
        this.country = country;
        this.usual = usual;
        this.background = background;
        this.language = new SimpleObjectProperty<>(this, "language", usual);
        phone.subscribe((_, typed) -> typed(typed));
        this.samePerson = new SamePerson(this, find, phones, country, background);
    }

    /// Where a device's number goes that was typed or scanned in place of the customer's.
    void serialsGo(Consumer<String> to) {
        serial = to;
    }

    /// Whether nothing is said of the customer yet.
    boolean isBlank() {
        return known.get().isEmpty() && phone.get().isBlank() && name.get().isBlank();
    }

    /// Takes a customer from the list; what is known of them stands in the form and may be corrected there.
    public void take(Match match) {
        var customer = match.customer();
        known.set(Optional.of(match));
        hideMatches();
        phone.set(customer.phone());
        name.set(customer.name());
        email.set(customer.email());
        tellBy.set(customer.tellBy());
        language.set(customer.language());
    }

    /// Nobody on the list: a name typed where a number may stand moves to where names are, and the number of a device
    /// to the device.
    public void takeNew() {
        hideMatches();
        var typed = phone.get().strip();
        if (known.get().isEmpty() && SerialText.isLikely(typed)) {
            phone.set("");
            hideMatches();
            serial.accept(typed);
        } else if (known.get().isEmpty() && !isNumber(typed) && name.get().isBlank()) {
            phone.set("");
            hideMatches();
            name.set(typed);
        }
    }

    /// It is somebody else after all; the form is empty again.
    public void forget() {
        known.set(Optional.empty());
        List.of(phone, name, email).forEach(field -> field.set(""));
        tellBy.set(TellBy.CALL);
        language.set(usual);
        phoneTrouble.set(Optional.empty());
        hideMatches();
    }

    /// Calls back once everything typed so far has been looked up.
    public void whenLookedUp(Runnable then) {
        background.run(() -> Boolean.TRUE, _ -> then.run(), _ -> then.run());
    }

    /// To be asked when the field is left, never while typing.
    public void checkPhone() {
        var typed = phone.get();
        background.run(
                () -> phones.read(typed, country),
                answer -> phoneTrouble.set(Optional.of(answer)
                        .filter(one -> typed.equals(phone.get()))
                        .filter(one -> !(one instanceof PhoneAnswer.Number) && !(one instanceof PhoneAnswer.None))),
                _ -> phoneTrouble.set(Optional.empty()));
    }

    private void typed(String typed) {
        phoneTrouble.set(Optional.empty());
        if (known.get().isPresent()) {
            return;
        }
        asked++;
        var mine = asked;
        Consumer<List<Match>> show = found -> {
            if (mine == asked) {
                matches.set(found);
            }
        };
        background.run(() -> mine == asked ? find.find(typed) : List.<Match>of(), show, _ -> show.accept(List.of()));
    }

    private static boolean isNumber(String typed) {
        return typed.matches("[+0-9 ().-]*");
    }

    /// What a draft keeps, in the order in which it is brought back.
    void keptIn(TypedFields fields) {
        fields.text(Draft.PHONE, phone);
        fields.text(Draft.NAME, name);
        fields.text(Draft.EMAIL, email);
        fields.choice(Draft.TELL_BY, tellBy, TellBy.class);
        fields.choice(Draft.LANGUAGE, language, Language.class);
    }

    Optional<Long> knownId() {
        return known.get().map(match -> match.customer().id());
    }

    /// Somebody who was chosen before the draft was put aside; what stands in the form is brought back afterwards.
    void known(Optional<Match> match) {
        known.set(match);
    }

    /// Nobody is looked for any more.
    void hideMatches() {
        asked++;
        matches.set(List.of());
    }

    /// Whether somebody new is one we know.
    public SamePerson samePerson() {
        return samePerson;
    }

    CustomerPart part() {
        return new CustomerPart(knownId(), name.get(), phone.get(), email.get(), language.get(), tellBy.get());
    }

    /// The telephone number, and until somebody is chosen also a name to look for.
    public StringProperty phoneProperty() {
        return phone;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty emailProperty() {
        return email;
    }

    public ObjectProperty<TellBy> tellByProperty() {
        return tellBy;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /// Who was taken from the list.
    public ReadOnlyObjectProperty<Optional<Match>> knownProperty() {
        return known.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Match>> matchesProperty() {
        return matches.getReadOnlyProperty();
    }

    /// Why the number cannot be rung; empty while there is nothing to say.
    public ReadOnlyObjectProperty<Optional<PhoneAnswer>> phoneTroubleProperty() {
        return phoneTrouble.getReadOnlyProperty();
    }
}
