package dk.holdt.app;

import dk.holdt.catalogue.PartFiles;
import dk.holdt.domain.part.PartKind;
import java.util.List;

/// The parts that Holdt knows, read when they are first asked for: no start waits for them.
final class ShippedParts {

    private ShippedParts() {}

    static List<PartKind> kinds() {
        return Kinds.READ;
    }

    private static final class Kinds {

        private static final List<PartKind> READ = PartFiles.shipped().kinds();
    }
}
