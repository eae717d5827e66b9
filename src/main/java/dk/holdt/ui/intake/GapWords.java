package dk.holdt.ui.intake;

import dk.holdt.usecase.intake.Gap;
import dk.holdt.usecase.text.PhoneAnswer;
import dk.holdt.words.Messages;

/// What is missing or wrong, the same in the summary and at the field.
final class GapWords {

    private GapWords() {}

    static String of(Messages messages, Gap gap) {
        var details = gap.details();
        return switch (gap.problem()) {
            case MISSING -> messages.text(missing(gap.field()));
            case TOO_LONG -> messages.text("in.gap.long", name(messages, gap), details.get(0), details.get(1));
            case TOO_MANY -> messages.text("in.gap.many", name(messages, gap), details.get(0), details.get(1));
            case UNPRINTABLE -> messages.text("in.gap.text", name(messages, gap), details.getFirst());
            case PHONE_LENGTH -> messages.text("er.phone", details.getFirst());
            case PHONE_IMPOSSIBLE -> messages.text("in.gap.phone");
            case NO_WAY_TO_REACH -> messages.text("in.gap.reach");
            case EMAIL_FORM -> messages.text("in.gap.email");
            case IMEI_CHECK -> messages.text("er.imei");
            case COMPANY_NUMBER_LENGTH -> messages.text("in.gap.company.length");
            case COMPANY_NUMBER_CHECK -> messages.text("in.gap.company.check");
            case IN_THE_PAST -> messages.text(past(gap.field()));
            case UNREADABLE -> unreadable(messages, gap);
            case AMOUNT_MISSING -> messages.text(amount(gap.field()));
            case TOO_OLD -> messages.text("no.promise.old");
            case KEY_AWAY -> messages.text("in.gap.unlock.key");
        };
    }

    private static String unreadable(Messages messages, Gap gap) {
        return switch (gap.field()) {
            case ACCESSORY -> messages.text("in.gap.with", gap.details().getFirst());
            case COMES_BACK -> messages.text("in.gap.comes");
            default -> messages.text("in.gap.needed");
        };
    }

    private static String past(Gap.Field field) {
        return switch (field) {
            case PROMISE -> "no.promise.past";
            case COMES_BACK -> "in.gap.comes.past";
            default -> "in.gap.needed.past";
        };
    }

    private static String amount(Gap.Field field) {
        return switch (field) {
            case DEPOSIT -> "in.gap.deposit";
            case CLAIM_FEE -> "in.gap.claim.fee";
            default -> "in.gap.amount";
        };
    }

    private static String missing(Gap.Field field) {
        return switch (field) {
            case NAME -> "in.gap.name";
            case COMPANY -> "in.gap.company";
            case DEVICE -> "in.gap.device";
            case FAULT -> "in.gap.fault";
            case UNLOCK -> "in.gap.unlock";
            case PRICE -> "in.gap.price";
            case PROMISE -> "er.promise";
            default -> throw new IllegalArgumentException(field + " may be left empty");
        };
    }

    private static String name(Messages messages, Gap gap) {
        return switch (gap.field()) {
            case PHONE -> messages.text("in.who");
            case NAME -> messages.text("in.name");
            case EMAIL -> messages.text("in.email");
            case COMES_BACK -> messages.text("in.comes.on");
            case REACHED -> messages.text("role.reached");
            case COMPANY -> messages.text("in.company");
            case COMPANY_NUMBER -> messages.text("in.company.number");
            case REFERENCE -> messages.text("in.reference");
            case BROUGHT -> messages.text("in.brought");
            case OWNER -> messages.text("in.owner");
            case PAYER -> messages.text("in.payer");
            case COLLECTS -> messages.text("in.collects");
            case DEVICE -> messages.text("in.model");
            case SERIAL -> messages.text("in.serial");
            case COLOUR -> messages.text("in.colour");
            case STORAGE -> messages.text("in.storage");
            case CONDITION -> messages.text("in.note");
            case FAULT -> messages.text("in.block.faults") + (gap.position() == 0 ? "" : " " + gap.position());
            case ACCESSORY -> messages.text("in.with");
            case UNLOCK -> messages.text("in.unlock.code");
            case PLACE -> messages.text("sh.place.where");
            case NEEDED_BY -> messages.text("in.needed");
            case PRICE -> messages.text("in.block.price");
            case DEPOSIT -> messages.text("in.deposit");
            case CLAIM -> messages.text("in.claim");
            case CLAIM_FEE -> messages.text("in.claim.fee");
            case PROMISE -> messages.text("in.block.promise");
        };
    }

    /// Said when the field is left.
    static String phone(Messages messages, PhoneAnswer answer) {
        return switch (answer) {
            case PhoneAnswer.TooShort(int digits, int needed) -> messages.text("er.phone", digits);
            case PhoneAnswer.TooLong(int digits, int needed) -> messages.text("er.phone", digits);
            case PhoneAnswer.Impossible(var reason) -> messages.text(impossible(reason));
            case PhoneAnswer.Number _ -> "";
            case PhoneAnswer.None _ -> "";
        };
    }

    private static String impossible(PhoneAnswer.Reason reason) {
        return switch (reason) {
            case NOT_A_NUMBER -> "er.phone.letters";
            case EXTENSION -> "er.phone.extension";
            case UNKNOWN_COUNTRY -> "er.phone.country";
            case NO_SUBSCRIBER -> "er.phone.start";
            case FOREIGN_TOO_SHORT -> "er.phone.short";
            case FOREIGN_TOO_LONG -> "er.phone.long";
        };
    }
}
