package dk.holdt.usecase.setup;

import java.util.Arrays;
import java.util.List;

/// What the first start asks about, a page each, in the order asked; the settings have the same pages, and one more.
public enum SetUpTopic {
    LANGUAGE,
    HOURS,
    PROMISES,
    SHOP,
    STAFF,
    PRINTERS,
    MESSAGES,
    /// What a shop can begin with unasked.
    HOUSE;

    /// What the first start asks about.
    public static List<SetUpTopic> asked() {
        return Arrays.stream(values()).filter(topic -> topic != HOUSE).toList();
    }
}
