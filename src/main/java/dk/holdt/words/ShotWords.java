package dk.holdt.words;

import dk.holdt.domain.shot.ShotCount;

/// How many pictures and films there are, in words.
public final class ShotWords {

    private ShotWords() {}

    /// "2 pictures and 1 film".
    ///
    /// @param count not none
    public static String of(Messages messages, ShotCount count) {
        var pictures = messages.text("shots.pictures", count.pictures());
        var films = messages.text("shots.films", count.films());
        if (count.films() == 0) {
            return pictures;
        }
        return count.pictures() == 0 ? films : messages.text("shots.both", pictures, films);
    }
}
