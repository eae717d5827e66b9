package dk.holdt.store;

import java.util.Objects;

/// A picture without what was written into it beside itself: where it was taken, by which telephone, and what else
/// programs leave in it. The picture is as it was, dot for dot.
///
/// @param bytes of the file
/// @param turn by how many degrees it is turned right before it stands upright
/// @param dots its width times its height
record PlainPicture(byte[] bytes, int turn, long dots) {

    PlainPicture {
        Objects.requireNonNull(bytes, "bytes");
    }

    /// It begins like a picture and does not go on like one; also when it ends in the middle.
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1;

        Broken(String what) {
            super(what);
        }
    }
}
