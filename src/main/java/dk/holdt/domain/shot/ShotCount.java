package dk.holdt.domain.shot;

import java.util.Collection;

/// How many pictures and how many films.
public record ShotCount(int pictures, int films) {

    public static final ShotCount NONE = new ShotCount(0, 0);

    public ShotCount {
        if (pictures < 0 || films < 0) {
            throw new IllegalArgumentException("fewer than none: " + pictures + ", " + films);
        }
    }

    public static ShotCount of(Collection<Shot> shots) {
        var films = (int) shots.stream().filter(Shot::isFilm).count();
        return new ShotCount(shots.size() - films, films);
    }

    public boolean isNone() {
        return pictures + films == 0;
    }
}
