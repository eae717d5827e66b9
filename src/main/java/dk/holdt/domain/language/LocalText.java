package dk.holdt.domain.language;

import java.util.Objects;

/// One name in the three languages. None may be blank.
public record LocalText(String en, String da, String nb) {

    public LocalText {
        requireWords(en, "en");
        requireWords(da, "da");
        requireWords(nb, "nb");
    }

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case DA -> da;
            case NB -> nb;
        };
    }

    private static void requireWords(String words, String code) {
        Objects.requireNonNull(words, code);
        if (words.isBlank()) {
            throw new IllegalArgumentException("a name is missing in " + code);
        }
    }
}
