package dk.holdt.usecase.intake;

import java.util.List;
import java.util.Objects;

/// Something that has to be put right before an intake can be saved, and the field where.
///
/// @param position which of several, from 1, for faults and accessories; otherwise 0
/// @param details what the sentence names
public record Gap(Field field, int position, Problem problem, List<String> details) {

    public Gap {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(problem, "problem");
        details = List.copyOf(details);
    }

    static Gap at(Field field, Problem problem, String... details) {
        return new Gap(field, 0, problem, List.of(details));
    }

    /// Where the focus goes, in the order of the form.
    public enum Field {
        PHONE,
        NAME,
        EMAIL,
        COMES_BACK,
        REACHED,
        COMPANY,
        COMPANY_NUMBER,
        REFERENCE,
        BROUGHT,
        OWNER,
        PAYER,
        COLLECTS,
        DEVICE,
        SERIAL,
        COLOUR,
        STORAGE,
        CONDITION,
        FAULT,
        NEEDED_BY,
        ACCESSORY,
        UNLOCK,
        PLACE,
        PROMISE,
        PRICE,
        DEPOSIT,
        CLAIM,
        CLAIM_FEE
    }

    /// What is wrong there.
    public enum Problem {
        MISSING,
        TOO_LONG,
        TOO_MANY,
        UNPRINTABLE,
        PHONE_LENGTH,
        PHONE_IMPOSSIBLE,
        NO_WAY_TO_REACH,
        EMAIL_FORM,
        COMPANY_NUMBER_LENGTH,
        COMPANY_NUMBER_CHECK,
        IMEI_CHECK,
        IN_THE_PAST,
        UNREADABLE,
        AMOUNT_MISSING,
        TOO_OLD,
        KEY_AWAY
    }
}
