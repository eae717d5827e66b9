package dk.holdt.ui.setup;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.CompanyNumber;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.shop.Country;
import dk.holdt.domain.shop.Shop;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Who the shop is, as paper prints it.
final class ShopForm {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final int CVR_DIGITS = 8;
    private static final int ORGANISATION_DIGITS = 9;
    private static final int FEWEST_DIGITS_TO_CALL = 5;

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");
    private final StringProperty email = new SimpleStringProperty("");
    private final StringProperty companyNumber = new SimpleStringProperty("");
    private final BooleanProperty vat = new SimpleBooleanProperty(true);

    StringProperty nameProperty() {
        return name;
    }

    StringProperty addressProperty() {
        return address;
    }

    StringProperty phoneProperty() {
        return phone;
    }

    StringProperty emailProperty() {
        return email;
    }

    StringProperty companyNumberProperty() {
        return companyNumber;
    }

    BooleanProperty vatProperty() {
        return vat;
    }

    /// A name and a number to call are asked for; the rest only has to be readable if it is there.
    List<Problem> problems(Country country) {
        var problems = new ArrayList<Problem>();
        if (text(name).isEmpty()) {
            problems.add(new Problem("shop-name", Problem.Kind.NAME_MISSING));
        } else if (text(name).length() > Limits.NAME) {
            problems.add(new Problem(
                    "shop-name", Problem.Kind.NAME_TOO_LONG, text(name).length()));
        }
        if (text(address).length() > Limits.CONTACT_FIELD) {
            problems.add(new Problem(
                    "address", Problem.Kind.FIELD_TOO_LONG, text(address).length()));
        }
        if (text(phone).chars().filter(Character::isDigit).count() < FEWEST_DIGITS_TO_CALL) {
            problems.add(new Problem("phone", Problem.Kind.PHONE_MISSING));
        }
        if (!text(email).isEmpty() && !EMAIL.matcher(text(email)).matches()) {
            problems.add(new Problem("email", Problem.Kind.NOT_AN_EMAIL));
        }
        companyNumberProblem(country, problems);
        return problems;
    }

    /// Whether paper could not yet say whose shop it is.
    boolean isUntouched(Country country) {
        return !problems(country).isEmpty();
    }

    /// A name to begin with where none is typed; what cannot be read is left out.
    void usual(Country country, Language language) {
        var words = new Messages(language);
        for (var problem : problems(country)) {
            switch (problem.field()) {
                case "shop-name" -> name.set(words.text("setup.usual.shop"));
                case "address" -> address.set("");
                case "phone" -> phone.set("");
                case "email" -> email.set("");
                default -> companyNumber.set("");
            }
        }
    }

    void load(Shop shop) {
        name.set(shop.name());
        address.set(shop.address());
        phone.set(shop.phone());
        email.set(shop.email());
        companyNumber.set(shop.companyNumber());
        vat.set(shop.vatRegistered());
    }

    Shop shop(Country country, Language language) {
        return new Shop(
                text(name), text(address), text(phone), text(email), text(companyNumber), vat.get(), country, language);
    }

    private void companyNumberProblem(Country country, List<Problem> problems) {
        var read = CompanyNumber.read(text(companyNumber));
        var own = country == Country.NO ? CompanyNumber.Answer.ORG_NR : CompanyNumber.Answer.CVR;
        var length = country == Country.NO ? ORGANISATION_DIGITS : CVR_DIGITS;
        if (read == CompanyNumber.Answer.NONE || read == own) {
            return;
        }
        var rightLength = text(companyNumber).chars().filter(Character::isDigit).count() == length;
        problems.add(new Problem("company-number", kind(read, rightLength, country)));
    }

    private static Problem.Kind kind(CompanyNumber.Answer read, boolean rightLength, Country country) {
        if (read == CompanyNumber.Answer.WRONG_CHECK_DIGIT && rightLength) {
            return Problem.Kind.WRONG_CHECK_DIGIT;
        }
        return country == Country.NO ? Problem.Kind.NOT_AN_ORGANISATION_NUMBER : Problem.Kind.NOT_A_CVR;
    }

    private static String text(StringProperty property) {
        return property.get().strip();
    }
}
