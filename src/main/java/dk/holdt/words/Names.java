package dk.holdt.words;

import dk.holdt.domain.promise.Standing;

/// How others are named where a customer may read along: the one place that decides what of them is shown.
///
/// A screen asks it for every name, and for whatever else is nobody's business but that customer's and the shop's.
public enum Names {

    /// Only staff can see the screen.
    SHOWN,

    /// A customer may lean over the counter: an initial has to do, and what belongs to it stays away.
    HIDDEN;

    private static final String NOBODY = "–";
    private static final int LAST_DIGITS = 2;

    public boolean areHidden() {
        return this == HIDDEN;
    }

    /// The name of somebody, or its first letter with a full stop: "H.".
    public String of(String name) {
        return areHidden() && !name.isBlank() ? initial(name) : name;
    }

    /// A fault, a telephone number, an amount, a note; empty while a customer may read along.
    public String ours(String words) {
        return areHidden() ? "" : words;
    }

    /// A telephone number, or the last two digits of it: by them whoever is there is told from others of the name.
    public String phone(String number) {
        if (!areHidden()) {
            return number;
        }
        var digits = number.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? "" : "…" + digits.substring(Math.max(0, digits.length() - LAST_DIGITS));
    }

    /// How a promise to somebody else is shown: whether its customer was told is nobody else's business.
    public Standing of(Standing standing) {
        return areHidden() && standing == Standing.LATE_NOT_TOLD ? Standing.LATE_TOLD : standing;
    }

    /// Signs before the first letter say nothing, and some of them turn the text around.
    private static String initial(String name) {
        return name.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .mapToObj(first -> Character.toString(Character.toTitleCase(first)) + ".")
                .findFirst()
                .orElse(NOBODY);
    }
}
