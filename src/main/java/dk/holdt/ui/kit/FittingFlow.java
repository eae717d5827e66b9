package dk.holdt.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Pieces side by side that go on in the next line where there is no room. A piece that is wider than a whole line is
/// held to the line, where words that may wrap do; a flow of JavaFX would let it run out of the window.
class FittingFlow extends FlowPane {

    private record Piece(Node node, double left, double width, double height) {}

    private record Line(List<Piece> pieces, double height) {}

    FittingFlow(Node... pieces) {
        super(pieces);
        setPrefWrapLength(4_000);
        setMinWidth(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var lines = lines(width > 0 ? width : getPrefWrapLength());
        var gaps = snapSpaceY(getVgap()) * Math.max(0, lines.size() - 1);
        var heights = lines.stream().mapToDouble(Line::height).sum();
        return snappedTopInset() + heights + gaps + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var top = snappedTopInset();
        for (var line : lines(getWidth())) {
            for (var piece : line.pieces()) {
                var spare = getRowValignment() == VPos.TOP ? 0 : (line.height() - piece.height()) / 2;
                piece.node()
                        .resizeRelocate(
                                snappedLeftInset() + piece.left(),
                                snapPositionY(top + spare),
                                piece.width(),
                                piece.height());
            }
            top += line.height() + snapSpaceY(getVgap());
        }
    }

    private List<Line> lines(double width) {
        var room = width - snappedLeftInset() - snappedRightInset();
        var lines = new ArrayList<Line>();
        var line = new ArrayList<Piece>();
        var left = 0.0;
        for (var node : getManagedChildren()) {
            var wide = Math.max(node.minWidth(-1), Math.min(node.prefWidth(-1), room));
            var taken = snapSizeX(wide);
            if (!line.isEmpty() && left + taken > room) {
                lines.add(line(line));
                line.clear();
                left = 0;
            }
            line.add(new Piece(node, left, taken, snapSizeY(node.prefHeight(taken))));
            left += taken + snapSpaceX(getHgap());
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        return lines;
    }

    private static Line line(List<Piece> pieces) {
        return new Line(
                List.copyOf(pieces),
                pieces.stream().mapToDouble(Piece::height).max().orElse(0));
    }
}
