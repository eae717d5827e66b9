package dk.holdt.ui.kit;

import java.util.Optional;
import javafx.scene.Node;

/// The body of a sheet that Ctrl+Enter finishes while the focus is in it, whatever the screen under it does with that
/// key.
public interface Finishing {

    void finish();

    /// What a node stands in, if anything; a node may be null, as the owner of the focus is at times.
    static Optional<Finishing> around(Node node) {
        for (var one = node; one != null; one = one.getParent()) {
            if (one instanceof Finishing body) {
                return Optional.of(body);
            }
        }
        return Optional.empty();
    }
}
