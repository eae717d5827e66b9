package dk.holdt.words;

import dk.holdt.domain.journal.Agreement;

/// An agreement as the strip above a repair and the journal say it.
public final class AgreementWords {

    private AgreementWords() {}

    public static String of(Messages messages, Agreement agreement) {
        var value = agreement.value();
        return switch (agreement.topic()) {
            case PRICE_LIMIT -> messages.text("ag.limit", value);
            case MAY_ERASE -> messages.text("ag.erase.yes");
            case DO_NOT_ERASE -> messages.text("ag.erase.no");
            case WANTS_TO_SEE -> value.isBlank() ? messages.text("ag.demo") : messages.text("ag.demo.what", value);
            case MAY_COLLECT -> messages.text("ag.collect", value);
            case REPAIR_ACCEPTED -> messages.text("ag.accepted", value);
            case REPAIR_DECLINED -> messages.text("ag.declined");
            case OTHER -> value;
        };
    }

    /// What the topic itself is called, for a choice list.
    public static String topic(Messages messages, Agreement.Topic topic) {
        return messages.text(
                switch (topic) {
                    case PRICE_LIMIT -> "ag.topic.limit";
                    case MAY_ERASE -> "ag.erase.yes";
                    case DO_NOT_ERASE -> "ag.erase.no";
                    case WANTS_TO_SEE -> "ag.demo";
                    case MAY_COLLECT -> "ag.topic.collect";
                    case REPAIR_ACCEPTED -> "ag.topic.accepted";
                    case REPAIR_DECLINED -> "ag.declined";
                    case OTHER -> "ag.topic.other";
                });
    }
}
