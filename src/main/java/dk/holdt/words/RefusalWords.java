package dk.holdt.words;

import dk.holdt.domain.repair.Refusal;

/// A refusal in words: what was not done, and what to do about it.
public final class RefusalWords {

    private RefusalWords() {}

    public static String of(Messages messages, Refusal refusal) {
        return messages.text(key(refusal.reason()), refusal.details().toArray());
    }

    private static String key(Refusal.Reason reason) {
        return switch (reason) {
            case REPAIR_NOT_FOUND -> "no.repair.unknown";
            case REPAIR_CHANGED -> "no.repair.changed";
            case CUSTOMER_CHANGED -> "no.customer.changed";
            case STAGE_FORBIDS -> "no.stage";
            case PRICE_TERMS_FORBID -> "no.terms";
            case PART_DATE_MISSING -> "no.part.date";
            case PART_DATE_PAST -> "no.part.past";
            case FAULT_WITHOUT_VERDICT -> "no.fault.verdict";
            case FOUND_WITHOUT_REMEDY -> "no.fault.remedy";
            case FIXED_NOT_TESTED -> "no.fault.test";
            case FIXED_FAILS -> "no.fault.fails";
            case TESTED_BEFORE_SWAP -> "no.fault.swap";
            case NOT_FOUND_WITHOUT_TRIED -> "no.fault.tried";
            case CANNOT_TEST_WITHOUT_REASON -> "no.fault.canttest";
            case NOT_POSSIBLE_WITHOUT_REASON -> "no.fault.notpossible";
            default -> otherKey(reason);
        };
    }

    private static String otherKey(Refusal.Reason reason) {
        return switch (reason) {
            case SWAP_NOT_SETTLED -> "no.swap.settled";
            case SWAP_DOES_NOT_FIT -> "no.swap.fit";
            case SWAP_NOT_TOLD -> "no.swap.told";
            case NO_OPEN_PROMISE -> "no.promise.open";
            case PROMISE_MISSING -> "er.promise";
            case PROMISE_PAST -> "no.promise.past";
            case PROMISE_TOO_OLD -> "no.promise.old";
            case CALL_PROMISED -> "no.call.promised";
            case NO_CAUSE -> "no.cause";
            case CAUSE_WORDS_MISSING -> "no.cause.words";
            case CALL_NEEDED -> "no.call";
            case WHO_MISSING -> "no.who";
            case WORDS_MISSING -> "no.words";
            case REASON_MISSING -> "no.reason";
            case NOT_A_MANAGER -> "no.manager";
            case PRICE_MISSING -> "no.price";
            case PRICE_ABOVE_LIMIT -> "no.price.limit";
            case AMOUNT_MISSING -> "no.amount";
            case DEMO_OPEN -> "no.demo.open";
            case DEMO_DOES_NOT_WORK -> "no.demo.fails";
            case ACCESSORY_OUT -> "no.accessory";
            case TOO_LONG -> "no.long";
            case TOO_MANY -> "no.many";
            default -> staffKey(reason);
        };
    }

    private static String staffKey(Refusal.Reason reason) {
        return switch (reason) {
            case NOT_A_TECHNICIAN -> "no.technician";
            case LAST_MANAGER -> "no.manager.last";
            case PIN_NOT_SET -> "no.pin.unset";
            case PIN_LENGTH -> "no.pin.length";
            case PIN_EASY -> "no.pin.easy";
            case PIN_USED -> "no.pin.used";
            case PIN_WRONG -> "pin.no";
            case PIN_WAIT -> "pin.wait";
            case PIN_KEY_MISSING -> "pin.key";
            case CODE_KEY_MISSING -> "un.nokey";
            default -> collectingKey(reason);
        };
    }

    private static String copyKey(Refusal.Reason reason) {
        return switch (reason) {
            case COPY_UNSAID -> "no.datacopy";
            case COPY_PLACE_MISSING -> "no.datacopy.place";
            case COPY_DAY_MISSING -> "no.datacopy.day";
            case COPY_DAY_PAST -> "no.datacopy.past";
            case COPY_NOT_KEPT -> "no.datacopy.none";
            default -> partnerKey(reason);
        };
    }

    private static String partnerKey(Refusal.Reason reason) {
        return switch (reason) {
            case PARTNER_MISSING -> "no.partner";
            case SENT_OUT -> "no.sent.out";
            case NOT_SENT_OUT -> "no.sent.not";
            case THEIR_DAY_MISSING -> "no.sent.day";
            case THEIR_DAY_PAST -> "no.sent.past";
            default -> throw new IllegalArgumentException("no words for " + reason);
        };
    }

    private static String collectingKey(Refusal.Reason reason) {
        return switch (reason) {
            case WRONG_DEVICE -> "ho.wrong";
            case STOPPED -> "no.stopped";
            case LOAN_OUT -> "no.loan.out";
            case LOAN_TAKEN -> "no.loan.taken";
            case LOAN_UNNAMED -> "no.loan.unnamed";
            case LOAN_NUMBER_TAKEN -> "no.loan.number";
            case NOT_THE_CUSTOMER -> "no.collector";
            case NOT_NAMED -> "no.collector.named";
            case CALL_WORDS_MISSING -> "no.collector.call";
            case PAYMENT_OPEN -> "no.payment";
            case OLD_MEDIUM_OPEN -> "no.medium";
            case SAID_BEFORE -> "no.said";
            case DAY_MISSING -> "no.day";
            case DAY_PAST -> "no.day.past";
            default -> partingKey(reason);
        };
    }

    private static String partingKey(Refusal.Reason reason) {
        return switch (reason) {
            case DAY_AHEAD -> "no.day.ahead";
            case CONSENT_NOT_THEIRS -> "no.consent";
            case CONSENT_WORDS_MISSING -> "no.consent.words";
            case MAKER_MISSING -> "no.maker";
            case REACHED_MISSING -> "no.reached";
            case DATA_STAYS -> "no.data.stays";
            case DATA_KEPT -> "no.data.kept";
            case DATA_HOW_MISSING -> "no.data.how";
            default -> copyKey(reason);
        };
    }
}
