package dk.holdt.domain.language;

import java.util.Locale;

/// The languages Holdt speaks, on screen, on paper and to the customer; each of the three may differ.
public enum Language {
    EN("en", Locale.UK),
    DA("da", Locale.of("da", "DK")),
    NB("nb", Locale.of("nb", "NO"));

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /// The ISO 639-1 code, as stored and as written in `lang` on documents.
    public String code() {
        return code;
    }

    /// Where month names, weekday names and sorting rules are taken from.
    public Locale locale() {
        return locale;
    }

    /// The language of a stored code; throws `IllegalArgumentException` for any other.
    public static Language ofCode(String code) {
        for (var language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("not one of our languages: " + code);
    }
}
