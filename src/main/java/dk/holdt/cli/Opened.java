package dk.holdt.cli;

import java.nio.file.Path;

/// What came of opening a shop.
public sealed interface Opened {

    /// @param desk to be closed by whoever asked for it
    record Open(Desk desk) implements Opened {}

    /// There is no shop: the first start is still to come, or a drive is not plugged in.
    record Missing(Path file) implements Opened {}

    /// There is a shop already, and it is never written over.
    record AlreadyThere(Path file) implements Opened {}

    /// A window is open on it, or another command works in it.
    record InUse() implements Opened {}

    /// There is something, and it was not opened.
    ///
    /// @param why for whoever has to put it right, in English
    record Refused(Path file, String why) implements Opened {}
}
