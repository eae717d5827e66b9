package dk.holdt.domain.shot;

/// What a file was found to be by its content, whatever it is called. There are no others.
public enum ShotType {
    JPEG(false, "jpg"),
    PNG(false, "png"),
    MP4(true, "mp4"),
    MOV(true, "mov"),
    WEBM(true, "webm");

    private static final long MEGABYTE = 1024 * 1024;

    /// The largest picture: a telephone's with 200 megapixels fits.
    public static final long LARGEST_PICTURE = 25 * MEGABYTE;

    /// The largest film: a minute in the highest usual setting of a telephone, or two to four in an ordinary one.
    public static final long LARGEST_FILM = 400 * MEGABYTE;

    private final boolean film;
    private final String ending;

    ShotType(boolean film, String ending) {
        this.film = film;
        this.ending = ending;
    }

    public boolean isFilm() {
        return film;
    }

    /// What its file's name ends with, so that other programs know it too.
    public String ending() {
        return ending;
    }

    /// In bytes.
    public long largest() {
        return film ? LARGEST_FILM : LARGEST_PICTURE;
    }
}
