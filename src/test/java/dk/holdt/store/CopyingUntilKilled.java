package dk.holdt.store;

import java.nio.file.Path;
import java.time.Instant;

/// A program that does nothing but copy a shop, until somebody kills it.
final class CopyingUntilKilled {

    private CopyingUntilKilled() {}

    /// @param args the folder of the shop, and the folder for the copies
    public static void main(String[] args) {
        var copies = new Copies(Path.of(args[1]));
        for (long second = 0; ; second++) {
            copies.make(Path.of(args[0]), Instant.ofEpochSecond(second));
        }
    }
}
