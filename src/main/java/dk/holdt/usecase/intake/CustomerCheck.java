package dk.holdt.usecase.intake;

import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.domain.shop.Country;
import dk.holdt.usecase.intake.Gap.Field;
import dk.holdt.usecase.intake.Gap.Problem;
import dk.holdt.usecase.intake.IntakeForm.CustomerPart;
import dk.holdt.usecase.text.PhoneAnswer;
import dk.holdt.usecase.text.PhoneNumbers;
import java.util.List;
import java.util.Optional;

/// Judges what was typed of a customer, at the intake and on the card alike.
final class CustomerCheck {

    private final List<Gap> gaps;
    private final PhoneNumbers phones;
    private final Country country;

    /// @param gaps is added to
    CustomerCheck(List<Gap> gaps, PhoneNumbers phones, Country country) {
        this.gaps = gaps;
        this.phones = phones;
        this.country = country;
    }

    /// @param part with every text as it will be kept
    /// @param e164 the telephone number in international form
    record Checked(CustomerPart part, Optional<String> e164) {}

    Checked check(CustomerPart typed) {
        var text = new FieldText(gaps);
        var phone = text.line(Field.PHONE, typed.phone(), Limits.CONTACT_FIELD);
        var e164 = e164(phone, typed.tellBy());
        var name = text.required(Field.NAME, typed.name(), Limits.NAME);
        var email = text.line(Field.EMAIL, typed.email(), Limits.CONTACT_FIELD);
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            gaps.add(Gap.at(Field.EMAIL, Problem.EMAIL_FORM));
        }
        return new Checked(new CustomerPart(typed.known(), name, phone, email, typed.language(), typed.tellBy()), e164);
    }

    private Optional<String> e164(String phone, TellBy tellBy) {
        switch (phones.read(phone, country)) {
            case PhoneAnswer.Number number -> {
                return Optional.of(number.e164());
            }
            case PhoneAnswer.None _ -> {
                if (tellBy == TellBy.CALL) {
                    gaps.add(Gap.at(Field.PHONE, Problem.NO_WAY_TO_REACH));
                }
            }
            case PhoneAnswer.TooShort(int digits, int needed) -> wrongLength(digits, needed);
            case PhoneAnswer.TooLong(int digits, int needed) -> wrongLength(digits, needed);
            case PhoneAnswer.Impossible _ -> gaps.add(Gap.at(Field.PHONE, Problem.PHONE_IMPOSSIBLE));
        }
        return Optional.empty();
    }

    private void wrongLength(int digits, int needed) {
        gaps.add(Gap.at(Field.PHONE, Problem.PHONE_LENGTH, Integer.toString(digits), Integer.toString(needed)));
    }
}
