package dk.holdt.usecase.setup;

/// What the first start asks about, a page each, in the order asked; the settings have the same pages.
public enum SetUpTopic {
    LANGUAGE,
    HOURS,
    PROMISES,
    SHOP,
    STAFF,
    PRINTERS,
    MESSAGES
}
