package dk.holdt.words;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.repair.Backup;

/// An agreement as the strip above a repair and the journal say it.
public final class AgreementWords {

    private AgreementWords() {}

    public static String of(Messages messages, Agreement agreement) {
        var value = value(messages, agreement);
        return switch (agreement.topic()) {
            case PRICE_LIMIT -> messages.text("ag.limit", value);
            case MAY_ERASE -> messages.text("ag.erase.yes");
            case DO_NOT_ERASE -> messages.text("ag.erase.no");
            case BACKUP -> backup(messages, value);
            case MAY_OPEN_FILES -> messages.text("ag.files.yes");
            case DO_NOT_OPEN_FILES -> messages.text("ag.files.no");
            case WANTS_TO_SEE -> value.isBlank() ? messages.text("ag.demo") : messages.text("ag.demo.what", value);
            case MAY_COLLECT -> messages.text("ag.collect", value);
            case REPAIR_ACCEPTED -> messages.text("ag.accepted", value);
            case REPAIR_DECLINED -> messages.text("ag.declined");
            case OTHER -> value;
            case WITHDRAWN -> messages.text("ag.withdrawn");
        };
    }

    /// An amount is said in the reader's language; its number alone is kept.
    private static String value(Messages messages, Agreement agreement) {
        return agreement
                .amountMinor()
                .map(new AmountWords(messages.language())::of)
                .orElse(agreement.value());
    }

    /// What the topic itself is called, for a choice list.
    public static String topic(Messages messages, Agreement.Topic topic) {
        return messages.text(
                switch (topic) {
                    case PRICE_LIMIT -> "ag.topic.limit";
                    case MAY_ERASE -> "ag.erase.yes";
                    case DO_NOT_ERASE -> "ag.erase.no";
                    case BACKUP -> "ag.topic.backup";
                    case MAY_OPEN_FILES -> "ag.files.yes";
                    case DO_NOT_OPEN_FILES -> "ag.files.no";
                    case WANTS_TO_SEE -> "ag.demo";
                    case MAY_COLLECT -> "ag.topic.collect";
                    case REPAIR_ACCEPTED -> "ag.topic.accepted";
                    case REPAIR_DECLINED -> "ag.declined";
                    case OTHER -> "ag.topic.other";
                    case WITHDRAWN -> "ag.withdrawn";
                });
    }

    private static String backup(Messages messages, String value) {
        return messages.text(
                switch (Backup.valueOf(value)) {
                    case CUSTOMER_HAS_ONE -> "ag.backup.customer";
                    case WE_MAKE_ONE -> "ag.backup.shop";
                    case NONE -> "ag.backup.none";
                });
    }
}
