package dk.holdt.ui.intake;

import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.shop.Country;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.intake.FindCustomer;
import dk.holdt.usecase.intake.FindCustomer.Match;
import dk.holdt.usecase.text.PhoneAnswer;
import dk.holdt.usecase.text.PhoneNumbers;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;

/// Somebody new whose number or e-mail we know from somebody: the same person, or one of a family that shares it.
///
/// It never has to be answered. Unanswered it is another person, as it is when nobody asks.
public final class SamePerson {

    /// What may stand differently in what we know and in what was typed.
    public enum Part {
        NAME,
        PHONE,
        EMAIL
    }

    /// @param known what we have
    /// @param typed what was typed now
    public record Differs(Part part, String known, String typed) {}

    private record Typed(String name, String phone, String email) {}

    private final CustomerForm form;
    private final FindCustomer find;
    private final PhoneNumbers phones;
    private final Country country;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Match>> candidate =
            new ReadOnlyObjectWrapper<>(this, "candidate", Optional.empty());
    private final ObjectProperty<Boolean> same = new SimpleObjectProperty<>(this, "same");
    private final Map<Part, ObjectProperty<Boolean>> replaced = new EnumMap<>(Part.class);
    private Typed typed = new Typed("", "", "");
    private Optional<Typed> looked = Optional.empty();
    private boolean setting;

    SamePerson(CustomerForm form, FindCustomer find, PhoneNumbers phones, Country country, Background background) {
        this.form = form;
        this.find = find;
        this.phones = phones;
        this.country = country;
        this.background = background;
        for (var part : Part.values()) {
            var replace = new SimpleObjectProperty<Boolean>(this, "replaced", false);
            replace.subscribe(_ -> write());
            replaced.put(part, replace);
        }
        same.subscribe(this::decided);
        form.nameProperty().subscribe(name -> {
            if (name.isBlank() && !setting) {
                clear();
            }
        });
        form.knownProperty().subscribe(known -> {
            if (known.isPresent() && !setting) {
                clear();
            }
        });
    }

    /// To be asked when a field of the customer is left, never while typing.
    public void look() {
        var now = inForm();
        var decided = same.get() != null || form.knownProperty().get().isPresent();
        if (decided || now.name().isBlank() || looked.equals(Optional.of(now))) {
            return;
        }
        looked = Optional.of(now);
        background.run(
                () -> find.sharing(e164(now.phone()), now.email(), now.name()),
                found -> {
                    if (same.get() == null && form.knownProperty().get().isEmpty() && now.equals(inForm())) {
                        typed = now;
                        candidate.set(found);
                    }
                },
                _ -> {});
    }

    private Optional<String> e164(String number) {
        return phones.read(number, country) instanceof PhoneAnswer.Number(var e164, var _)
                ? Optional.of(e164)
                : Optional.empty();
    }

    private Typed inForm() {
        return new Typed(
                form.nameProperty().get(),
                form.phoneProperty().get(),
                form.emailProperty().get());
    }

    /// Where what we know and what was typed are not the same; what was left empty, then or now, leaves nothing to
    /// choose.
    public List<Differs> differences() {
        return candidate.get().map(Match::customer).stream()
                .flatMap(known -> Stream.of(Part.values())
                        .map(part -> new Differs(part, of(known, part), of(typed, part)))
                        .filter(one -> !one.typed().isBlank() && !one.known().isBlank() && !isSame(one)))
                .toList();
    }

    private boolean isSame(Differs one) {
        return one.part() == Part.PHONE
                ? e164(one.typed()).isPresent() && e164(one.typed()).equals(e164(one.known()))
                : one.known().strip().equalsIgnoreCase(one.typed().strip());
    }

    private void decided(Boolean answer) {
        if (answer == null || candidate.get().isEmpty()) {
            return;
        }
        setting = true;
        form.known(answer ? candidate.get() : Optional.empty());
        if (answer) {
            var known = candidate.get().get().customer();
            form.tellByProperty().set(known.tellBy());
            form.languageProperty().set(known.language());
        }
        setting = false;
        write();
    }

    /// The form shows what will be saved: what we know, but for what was chosen to be replaced or was not known yet.
    private void write() {
        if (same.get() == null || candidate.get().isEmpty()) {
            return;
        }
        setting = true;
        for (var part : Part.values()) {
            var known = of(candidate.get().get().customer(), part);
            var replace = !same.get() || known.isBlank() || replaced.get(part).get();
            property(part).set(replace ? of(typed, part) : known);
        }
        form.hideMatches();
        setting = false;
    }

    private StringProperty property(Part part) {
        return switch (part) {
            case NAME -> form.nameProperty();
            case PHONE -> form.phoneProperty();
            case EMAIL -> form.emailProperty();
        };
    }

    private static String of(Customer customer, Part part) {
        return switch (part) {
            case NAME -> customer.name();
            case PHONE -> customer.phone();
            case EMAIL -> customer.email();
        };
    }

    private static String of(Typed typed, Part part) {
        return switch (part) {
            case NAME -> typed.name();
            case PHONE -> typed.phone();
            case EMAIL -> typed.email();
        };
    }

    private void clear() {
        looked = Optional.empty();
        candidate.set(Optional.empty());
        same.set(null);
        replaced.values().forEach(replace -> replace.set(false));
    }

    /// Whom we know with this number or e-mail; empty while there is nobody, or somebody was taken from the list.
    public ReadOnlyObjectProperty<Optional<Match>> candidateProperty() {
        return candidate.getReadOnlyProperty();
    }

    /// Whether it is the same person; null, as JavaFX has it, while nobody has said so.
    public ObjectProperty<Boolean> sameProperty() {
        return same;
    }

    /// Whether what was typed takes the place of what we know; what we know stays unless somebody says so.
    public ObjectProperty<Boolean> replacedProperty(Part part) {
        return replaced.get(part);
    }
}
