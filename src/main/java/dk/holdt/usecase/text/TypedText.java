package dk.holdt.usecase.text;

import java.text.Normalizer;

/// What every typed text passes before it is kept, and what kept text passes before it is shown.
///
/// Text is kept as typed, in composed letters (NFC) and without blanks at its ends. Line breaks (as `\n`) and tabs may
/// stay; a character that can be neither shown nor printed is refused with its place rather than silently dropped.
/// Marks that turn the writing direction are kept, because names in Arabic or Hebrew may need them, and taken out by
/// [#shown].
public final class TypedText {

    private static final char UNSHOWABLE = '\uFFFD';

    private TypedText() {}

    /// What came of a typed text.
    public sealed interface Answer {

        /// The text to keep; empty when nothing but blanks was typed.
        record Clean(String text) implements Answer {}

        /// @param position of the offending character in what was typed, the first being 1, counted as a person counts
        record Refused(Reason reason, int position) implements Answer {}
    }

    /// Why a text cannot be kept.
    public enum Reason {
        /// A control character: it can be neither shown nor printed.
        CONTROL_CHARACTER,
        /// Half of a character, as programs leave behind that cut a text in two.
        BROKEN_CHARACTER
    }

    /// A text of one or more lines.
    public static Answer clean(String typed) {
        int place = 1;
        for (int i = 0; i < typed.length(); place++) {
            int character = typed.codePointAt(i);
            if (isHalf(character)) {
                return new Answer.Refused(Reason.BROKEN_CHARACTER, place);
            }
            if (isUnshowable(character)) {
                return new Answer.Refused(Reason.CONTROL_CHARACTER, place);
            }
            i += Character.charCount(character);
        }
        var lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        return new Answer.Clean(Normalizer.normalize(stripped(lines), Normalizer.Form.NFC));
    }

    /// A text of one line: breaks and tabs pasted into it become blanks.
    public static Answer cleanLine(String typed) {
        var answer = clean(typed);
        return answer instanceof Answer.Clean(var text) ? new Answer.Clean(text.replaceAll("[\\n\\t]+", " ")) : answer;
    }

    /// A kept or imported text as it may stand on a screen, on paper or in a log without turning the line around it or
    /// steering a terminal: direction marks go, control characters other than line break and tab become U+FFFD.
    public static String shown(String kept) {
        var shown = new StringBuilder(kept.length());
        kept.codePoints().filter(character -> !isDirectionMark(character)).forEach(character -> {
            if (isHalf(character) || character != '\r' && isUnshowable(character)) {
                shown.append(UNSHOWABLE);
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.toString().replace("\r\n", "\n").replace('\r', '\n');
    }

    /// As [#shown], in one line: a line break would start what looks like a line of its own in a list or a log.
    public static String shownInOneLine(String kept) {
        return shown(kept).replaceAll("[\\n\\t\\u2028\\u2029]+", " ");
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static boolean isUnshowable(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t' && character != '\r'
                || isNonCharacter(character);
    }

    /// The 66 places of Unicode that are no characters; a document reader may refuse the whole paper over one.
    private static boolean isNonCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
    }

    private static boolean isDirectionMark(int character) {
        return character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069
                || character == 0x200E
                || character == 0x200F
                || character == 0x061C;
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /// Blanks of every width, also the one that does not break and those of no width.
    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200B'
                || character == '\uFEFF';
    }
}
