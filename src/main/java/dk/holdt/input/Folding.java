package dk.holdt.input;

import dk.holdt.usecase.text.TextFolding;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Folds by table where Unicode has no decomposition (æ, ø, ß, ł …) or another one than people here expect (å is aa,
/// ä is ae, ö is oe), and by decomposition for every other accent.
public final class Folding implements TextFolding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\p{Nd}) (?=\\p{Nd})");

    @Override
    public String fold(String text) {
        if (isPlain(text)) {
            return withoutBlanksInNumbers(spaced(text.toLowerCase(Locale.ROOT)));
        }
        var lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        // Lower-casing can leave a letter beside a mark that it composes with.
        var spelled = spelledOut(Normalizer.normalize(lower, Normalizer.Form.NFC));
        var bare = MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFD))
                .replaceAll("");
        return withoutBlanksInNumbers(spaced(Normalizer.normalize(bare, Normalizer.Form.NFC)));
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(character -> character < 0x80);
    }

    private static String spelledOut(String lower) {
        var spelled = new StringBuilder(lower.length() + 8);
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            switch (letter) {
                case 'æ', 'ä' -> spelled.append("ae");
                case 'ø', 'ö', 'œ' -> spelled.append("oe");
                case 'å' -> spelled.append("aa");
                case 'ß' -> spelled.append("ss");
                case 'ł' -> spelled.append('l');
                case 'đ', 'ð' -> spelled.append('d');
                case 'þ' -> spelled.append("th");
                case 'ı' -> spelled.append('i');
                case 'ς' -> spelled.append('σ');
                default -> spelled.append(letter);
            }
        }
        return spelled.toString();
    }

    /// One blank for every run of blanks and control characters, none at the ends; characters without a width go.
    private static String spaced(String text) {
        var spaced = new StringBuilder(text.length());
        boolean blankBefore = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter) || Character.isISOControl(letter)) {
                blankBefore = !spaced.isEmpty();
            } else if (Character.getType(letter) != Character.FORMAT) {
                if (blankBefore) {
                    spaced.append(' ');
                    blankBefore = false;
                }
                spaced.append(letter);
            }
        }
        return spaced.toString();
    }

    private static String withoutBlanksInNumbers(String text) {
        return text.indexOf(' ') < 0 ? text : BETWEEN_DIGITS.matcher(text).replaceAll("");
    }
}
