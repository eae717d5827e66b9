package dk.holdt.usecase.find;

/// The number by which a partner workshop knows a device, as it is looked for: its letters and digits alone, because
/// everybody writes the strokes and spaces in it another way.
public final class TheirNumber {

    /// Fewer would be found in too much that was never meant.
    static final int SHORTEST = 3;

    private TheirNumber() {}

    /// @param folded the number as [dk.holdt.usecase.text.TextFolding] gives it back
    public static String sought(String folded) {
        return folded.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
