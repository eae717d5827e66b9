package dk.holdt.ui.setup;

import java.util.Objects;

/// Why a page cannot be left yet, and at which field; the view has the words.
///
/// @param field the id of the field's node
/// @param count how long a text is that is too long, else 0
record Problem(String field, Kind kind, int count) {

    enum Kind {
        NAME_MISSING,
        NAME_TOO_LONG,
        FIELD_TOO_LONG,
        PHONE_MISSING,
        NOT_AN_EMAIL,
        NOT_A_CVR,
        NOT_AN_ORGANISATION_NUMBER,
        WRONG_CHECK_DIGIT,
        MANAGER_MISSING,
        PIN_LENGTH,
        PIN_EASY,
        PINS_DIFFER,
        PIN_BEFORE_COLLEAGUES,
        COLLEAGUE_MISSING,
        NOT_HOURS,
        NEVER_OPEN,
        NOT_HOURS_TO_PROMISE,
        NOTHING_PROMISED,
        NOT_DAYS,
        NOT_HOURS_OF_DAYS,
        HOURS_OF_MANY_DAYS,
        NOT_A_CLOSING_TIME,
        ADVERTISED_UNCLEAR,
        NOT_MINUTES_TO_LOCK,
        NOT_DAYS_TO_WAIT,
        NOT_DAYS_TO_KEEP,
        NOT_A_GOODWILL,
        NO_COPIES_FOLDER,
        COPIES_NOT_WRITABLE,
        COPIES_WITH_THE_SHOP
    }

    Problem(String field, Kind kind) {
        this(field, kind, 0);
    }

    Problem {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(kind, "kind");
    }
}
