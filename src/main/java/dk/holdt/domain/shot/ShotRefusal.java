package dk.holdt.domain.shot;

/// Why a picture or film was not added; whatever it was to be added to is as it was.
public enum ShotRefusal {
    /// There is nothing under this name any longer.
    GONE,
    /// A folder, a link to something else, or no file at all.
    NO_FILE,
    /// It is there and may not or cannot be read.
    UNREADABLE,
    EMPTY,
    /// By its content neither of the pictures nor of the films we keep.
    OTHER_CONTENT,
    /// A picture as some telephones take it unless told otherwise; nothing here can show it.
    HEIC,
    /// It begins like a picture and does not go on like one.
    BROKEN,
    PICTURE_TOO_LARGE,
    FILM_TOO_LARGE,
    /// The same file is there already.
    ALREADY_THERE,
    /// As many as there may be.
    TOO_MANY,
    /// The disk has too little room left for it.
    NO_ROOM,
    /// Our own folder or disk did not take it.
    NOT_KEPT,
    /// The intake was thrown away meanwhile.
    THROWN_AWAY
}
