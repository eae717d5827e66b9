package dk.holdt.domain.repair;

import java.util.List;
import java.util.Objects;

/// Why an act was not done, for somebody at the counter to read: nothing was changed.
///
/// @param details what the sentence names: a fault's words, a part, an amount; in the reason's own order
public record Refusal(Reason reason, List<String> details) {

    public Refusal {
        Objects.requireNonNull(reason, "reason");
        details = List.copyOf(details);
    }

    public static Refusal because(Reason reason, String... details) {
        return new Refusal(reason, List.of(details));
    }

    /// A text beyond its limit, refused with the count and never cut.
    public static Refusal tooLong(String text, int most) {
        return because(Reason.TOO_LONG, Integer.toString(text.length()), Integer.toString(most));
    }

    /// Every reason there is. Its words are in the book of words, one for each.
    public enum Reason {
        REPAIR_NOT_FOUND,
        REPAIR_CHANGED,
        CUSTOMER_CHANGED,
        STAGE_FORBIDS,
        PRICE_TERMS_FORBID,
        PART_DATE_MISSING,
        PART_DATE_PAST,
        FAULT_WITHOUT_VERDICT,
        FOUND_WITHOUT_REMEDY,
        FIXED_NOT_TESTED,
        FIXED_FAILS,
        TESTED_BEFORE_SWAP,
        NOT_FOUND_WITHOUT_TRIED,
        CANNOT_TEST_WITHOUT_REASON,
        NOT_POSSIBLE_WITHOUT_REASON,
        SWAP_NOT_SETTLED,
        SWAP_DOES_NOT_FIT,
        SWAP_NOT_TOLD,
        NO_OPEN_PROMISE,
        PROMISE_MISSING,
        PROMISE_PAST,
        PROMISE_TOO_OLD,
        CALL_PROMISED,
        NO_CAUSE,
        CAUSE_WORDS_MISSING,
        CALL_NEEDED,
        WHO_MISSING,
        WORDS_MISSING,
        REASON_MISSING,
        NOT_A_MANAGER,
        NOT_A_TECHNICIAN,
        LAST_MANAGER,
        PIN_NOT_SET,
        PIN_LENGTH,
        PIN_EASY,
        PIN_USED,
        PIN_WRONG,
        PIN_WAIT,
        PIN_KEY_MISSING,
        CODE_KEY_MISSING,
        PRICE_MISSING,
        PRICE_ABOVE_LIMIT,
        AMOUNT_MISSING,
        DEMO_OPEN,
        DEMO_DOES_NOT_WORK,
        ACCESSORY_OUT,
        WRONG_DEVICE,
        STOPPED,
        LOAN_OUT,
        LOAN_TAKEN,
        LOAN_UNNAMED,
        LOAN_NUMBER_TAKEN,
        NOT_THE_CUSTOMER,
        NOT_NAMED,
        CALL_WORDS_MISSING,
        PAYMENT_OPEN,
        OLD_MEDIUM_OPEN,
        COPY_UNSAID,
        COPY_PLACE_MISSING,
        COPY_DAY_MISSING,
        COPY_DAY_PAST,
        COPY_NOT_KEPT,
        SAID_BEFORE,
        DAY_MISSING,
        DAY_PAST,
        DAY_AHEAD,
        CONSENT_NOT_THEIRS,
        CONSENT_WORDS_MISSING,
        MAKER_MISSING,
        REACHED_MISSING,
        DATA_STAYS,
        DATA_KEPT,
        DATA_HOW_MISSING,
        PARTNER_MISSING,
        SENT_OUT,
        NOT_SENT_OUT,
        THEIR_DAY_MISSING,
        THEIR_DAY_PAST,
        TOO_LONG,
        TOO_MANY
    }
}
