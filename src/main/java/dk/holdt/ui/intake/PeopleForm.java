package dk.holdt.ui.intake;

import dk.holdt.domain.repair.Business;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.usecase.draft.Draft;
import dk.holdt.usecase.intake.HandInPart.CompanyPart;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The company a customer orders for, and who brings, owns, pays or may collect when it is somebody else.
public final class PeopleForm {

    private final StringProperty company = new SimpleStringProperty(this, "company", "");
    private final StringProperty number = new SimpleStringProperty(this, "number", "");
    private final StringProperty reference = new SimpleStringProperty(this, "reference", "");
    private final BooleanProperty netPrices = new SimpleBooleanProperty(this, "netPrices");
    private final StringProperty collects = new SimpleStringProperty(this, "collects", "");
    private final Map<PersonRole, StringProperty> people = new EnumMap<>(PersonRole.class);

    PeopleForm() {
        for (var role : PersonRole.values()) {
            people.put(role, new SimpleStringProperty(this, role.name(), ""));
        }
    }

    /// A company ordered last time; its reference is that of one order and is asked again.
    void remember(Business business) {
        company.set(business.name());
        number.set(business.number());
        netPrices.set(business.netPrices());
    }

    void keptIn(TypedFields fields) {
        fields.text(Draft.COMPANY, company);
        fields.text(Draft.COMPANY_NUMBER, number);
        fields.text(Draft.COMPANY_REFERENCE, reference);
        fields.flag(Draft.NET_PRICES, netPrices);
        fields.text(Draft.COLLECTS, collects);
        people.forEach((role, text) -> fields.text(Draft.PERSON + role.name(), text));
    }

    void clear() {
        texts().forEach(text -> text.set(""));
        netPrices.set(false);
    }

    /// How a customer without a telephone is reached stands with the customer, not with these.
    boolean isBlank() {
        return texts().filter(text -> text != people.get(PersonRole.REACHED))
                .allMatch(text -> text.get().isBlank());
    }

    private Stream<StringProperty> texts() {
        return Stream.concat(people.values().stream(), List.of(company, number, reference, collects).stream());
    }

    CompanyPart companyPart() {
        return new CompanyPart(company.get(), number.get(), reference.get(), netPrices.get());
    }

    Map<PersonRole, String> peoplePart() {
        var named = new EnumMap<PersonRole, String>(PersonRole.class);
        people.forEach((role, text) -> named.put(role, text.get()));
        return named;
    }

    public StringProperty companyProperty() {
        return company;
    }

    public StringProperty numberProperty() {
        return number;
    }

    public StringProperty referenceProperty() {
        return reference;
    }

    public BooleanProperty netPricesProperty() {
        return netPrices;
    }

    /// Who else may collect it.
    public StringProperty collectsProperty() {
        return collects;
    }

    /// A name, and a number where we may ring; blank when it is the customer.
    public StringProperty personProperty(PersonRole role) {
        return people.get(role);
    }
}
