package dk.holdt.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Pieces side by side that go on in the next line where there is no room. A piece that is wider than a whole line is
/// held to the line, where words that may wrap do.
final class FittingFlow extends FlowPane {

    FittingFlow(Node... pieces) {
        super(pieces);
        setPrefWrapLength(4_000);
        setMinWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        hold(width);
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        hold(getWidth());
        super.layoutChildren();
    }

    private void hold(double width) {
        var room = width - snappedLeftInset() - snappedRightInset();
        if (room > 0) {
            getManagedChildren().stream().filter(Region.class::isInstance).forEach(piece -> ((Region) piece)
                    .setMaxWidth(room));
        }
    }
}
