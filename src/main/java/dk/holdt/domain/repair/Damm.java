package dk.holdt.domain.repair;

/// The check digit after Damm: it finds every single wrong digit and every swap of neighbours.
public final class Damm {

    private static final String TABLE =
            "0317598642709215486342068713591750983426612304597836742095815869720134894536201794386172052581436790";

    private Damm() {}

    /// The digit to be put behind these; 0 for digits that end in the right one.
    public static int check(String digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) {
            interim = TABLE.charAt(interim * 10 + digits.charAt(i) - '0') - '0';
        }
        return interim;
    }
}
