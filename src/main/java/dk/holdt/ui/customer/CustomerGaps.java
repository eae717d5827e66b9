package dk.holdt.ui.customer;

import dk.holdt.usecase.intake.Gap;
import dk.holdt.words.Messages;

/// What is missing or wrong about a customer, as the intake says it.
final class CustomerGaps {

    private CustomerGaps() {}

    static String of(Messages messages, Gap gap) {
        var details = gap.details();
        return switch (gap.problem()) {
            case TOO_LONG -> messages.text("in.gap.long", name(messages, gap), details.get(0), details.get(1));
            case UNPRINTABLE -> messages.text("in.gap.text", name(messages, gap), details.getFirst());
            case PHONE_LENGTH -> messages.text("er.phone", details.getFirst());
            case PHONE_IMPOSSIBLE -> messages.text("in.gap.phone");
            case NO_WAY_TO_REACH -> messages.text("in.gap.reach");
            case EMAIL_FORM -> messages.text("in.gap.email");
            case MISSING -> messages.text("in.gap.name");
            default -> throw new IllegalArgumentException("not of a customer: " + gap.problem());
        };
    }

    private static String name(Messages messages, Gap gap) {
        return messages.text(
                switch (gap.field()) {
                    case PHONE -> "doc.phone";
                    case EMAIL -> "in.email";
                    default -> "in.name";
                });
    }
}
