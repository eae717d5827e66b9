package dk.holdt.domain.repair;

/// Something that was handed in with the device and has to go back with it.
public record Accessory(long id, String words, boolean returned) {

    public Accessory {
        if (words.isBlank()) {
            throw new IllegalArgumentException("an accessory is named");
        }
    }

    /// Whether these words can name one: digits alone were meant for another question.
    public static boolean isName(String words) {
        return !words.isBlank() && !words.strip().codePoints().allMatch(Character::isDigit);
    }
}
