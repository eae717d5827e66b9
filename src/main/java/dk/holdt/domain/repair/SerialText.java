package dk.holdt.domain.repair;

/// Tells what is likely a device's serial number or IMEI from a name and a telephone number.
public final class SerialText {

    private static final int WITHOUT_CHECK = 14;
    private static final int FEWEST = 8;
    private static final int FEWEST_DIGITS = 3;

    private SerialText() {}

    /// A right IMEI, or one word of letters and digits that no name looks like.
    public static boolean isLikely(String typed) {
        if (Imei.read(typed) instanceof Imei.Answer.Valid(var imei)) {
            // without its check digit, or after 00, it could be a telephone number; after 0010 there is no country
            var digits = imei.digits();
            return digits.length() > WITHOUT_CHECK && (!digits.startsWith("00") || digits.startsWith("0010"));
        }
        var bare = Device.bare(typed.strip());
        return bare.length() >= FEWEST
                && bare.matches("[A-Z0-9]+")
                && bare.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS
                && bare.chars().anyMatch(Character::isLetter)
                && !typed.strip().contains(" ");
    }
}
