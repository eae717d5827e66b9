package dk.holdt.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Files that travel inside the program.
final class Resource {

    private Resource() {}

    static byte[] bytes(String path) {
        try (var in = Resource.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new PrintFailure("cannot read " + path, e);
        }
    }

    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
