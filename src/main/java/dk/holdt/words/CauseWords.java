package dk.holdt.words;

import dk.holdt.domain.promise.DelayCause;

/// The cause of a delay, as it is said to the customer.
public final class CauseWords {

    private CauseWords() {}

    /// @param own the shop's own words; said instead of, or behind, the cause
    public static String of(Messages messages, DelayCause cause, String own) {
        if (cause == DelayCause.OTHER) {
            return own.strip();
        }
        var said = of(messages, cause);
        return own.isBlank() ? said : said + " – " + own.strip();
    }

    /// For a choice list.
    public static String of(Messages messages, DelayCause cause) {
        return messages.text(
                switch (cause) {
                    case PART_LATE -> "rp.c.part";
                    case BIGGER_FAULT -> "rp.c.bigger";
                    case TOO_BUSY -> "rp.c.busy";
                    case ILLNESS -> "rp.c.ill";
                    case PROMISED_SHORT -> "rp.c.short";
                    case TEST_FAILED -> "rp.c.test";
                    case WRONG_PART -> "rp.c.wrongpart";
                    case OTHER -> "rp.o6";
                });
    }
}
