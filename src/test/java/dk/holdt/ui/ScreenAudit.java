package dk.holdt.ui;

import dk.holdt.ui.kit.ShortText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// Walks everything that stands on a screen and lists what somebody could not read, hear or reach.
public final class ScreenAudit {

    private static final double SLACK_PX = 1.5;
    private static final double RING_PX = 8;

    private final Scene scene;
    private final List<Node> shown = new ArrayList<>();

    /// Of the screen as it stands now; JavaFX thread.
    public ScreenAudit(Scene scene) {
        this.scene = scene;
        gather(scene.getRoot());
    }

    private void gather(Node node) {
        if (!node.isVisible() || node instanceof ListCell<?> line && isScrolledAway(line)) {
            return;
        }
        shown.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::gather);
        }
    }

    /// A list keeps lines that have left it and looks after them only when they come back.
    private static boolean isScrolledAway(ListCell<?> line) {
        var list = line.getListView();
        return list != null
                && !list.localToScene(list.getLayoutBounds()).intersects(line.localToScene(line.getLayoutBounds()));
    }

    /// Words, dates, times and numbers that are cut short, overlapped by the edge of the window, or scrolled away
    /// sideways.
    public List<String> cut() {
        return Stream.of(ellipses(), shortened(), sideways(), wide(), prompts(), bars(), lyingOver())
                .flatMap(found -> found)
                .toList();
    }

    /// What is larger than the box it stands in, and so lies over its neighbours.
    private Stream<String> lyingOver() {
        return shown.stream()
                .filter(node -> node.getParent() instanceof HBox
                        || node.getParent() instanceof VBox
                        || node.getParent() instanceof FlowPane
                        || node.getParent() instanceof GridPane
                        || node.getParent() instanceof ListCell<?>)
                .filter(Node::isManaged)
                .filter(ScreenAudit::isTallerThanItsPlace)
                .map(node -> "lies over its neighbours: " + path(node));
    }

    private static boolean isTallerThanItsPlace(Node node) {
        var place = (Region) node.getParent();
        var top = node.getLayoutY() + node.getLayoutBounds().getMinY();
        return top < -SLACK_PX || top + node.getLayoutBounds().getHeight() > place.getHeight() + SLACK_PX;
    }

    /// What has the keyboard and does not show its first line, because it is scrolled away.
    public List<String> scrolledAway() {
        var focused = scene.getFocusOwner();
        return panesAround(focused)
                .filter(pane -> {
                    var first = focused.localToScene(focused.getLayoutBounds()).getMinY();
                    var view = pane.localToScene(pane.getLayoutBounds());
                    return first < view.getMinY() - RING_PX || first > view.getMaxY() - SLACK_PX;
                })
                .map(_ -> "scrolled away: " + path(focused))
                .toList();
    }

    /// What scrolls inside something that scrolls, so that nobody knows which of the two will move.
    public List<String> scrollingTwice() {
        return shown.stream()
                .filter(node -> node instanceof ScrollBar bar
                        && bar.getOrientation() == Orientation.VERTICAL
                        && bar.getHeight() > 0)
                .filter(bar -> panesAround(bar.getParent())
                        .anyMatch(pane -> pane.getContent().getLayoutBounds().getHeight()
                                > pane.getViewportBounds().getHeight() + SLACK_PX))
                .map(bar -> "scrolls in what scrolls: " + path(bar))
                .toList();
    }

    private static Stream<ScrollPane> panesAround(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent)
                .skip(1)
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast);
    }

    private Stream<String> ellipses() {
        return shown.stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(one -> one.getWidth() > 0 && one.getText() != null)
                .filter(ScreenAudit::isCut)
                .map(one -> "cut: " + path(one) + " \"" + one.getText() + "\"");
    }

    /// The same of words that are drawn without a label: no digit of theirs may be missing, and no line of them lie
    /// over the next row.
    private Stream<String> shortened() {
        return shown.stream()
                .filter(ShortText.class::isInstance)
                .map(ShortText.class::cast)
                .filter(one -> !digits(one.getText()).equals(digits(one.words())) || isTallerThanItsPlace(one))
                .map(one -> "cut: " + path(one) + " \"" + one.words() + "\"");
    }

    /// In a line of a list the customer's own words may end in dots, but no date and no number. A line that is nothing
    /// but words speaks ours.
    private static boolean isCut(Labeled one) {
        UnaryOperator<String> kept =
                isInList(one) && !(one instanceof ListCell<?>) ? ScreenAudit::digits : ScreenAudit::letters;
        return rendered(one).anyMatch(text -> !kept.apply(text).equals(kept.apply(one.getText())));
    }

    private static boolean isInList(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at instanceof ListView<?>) {
                return true;
            }
        }
        return false;
    }

    private Stream<String> sideways() {
        return shown.stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(one -> one.getText() != null && !digits(one.getText()).isEmpty())
                .filter(one -> one.getWidth() > 0 && isOutside(one))
                .map(one -> "outside: " + path(one) + " \"" + one.getText() + "\"");
    }

    private boolean isOutside(Node node) {
        var bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMaxX() > scene.getWidth() + SLACK_PX || bounds.getMinX() < -SLACK_PX;
    }

    /// What is wider than the pane it scrolls in, down to the piece that will not be narrower.
    private Stream<String> wide() {
        return shown.stream()
                .filter(node -> node instanceof ScrollPane pane && pane.getContent() != null && pane.isFitToWidth())
                .map(ScrollPane.class::cast)
                .filter(pane -> pane.getContent().getLayoutBounds().getWidth()
                        > pane.getViewportBounds().getWidth() + SLACK_PX)
                .map(pane -> "too wide: " + path(stubborn(pane.getContent())));
    }

    private static Node stubborn(Node node) {
        var widest = node;
        while (widest instanceof Parent parent
                && !parent.getChildrenUnmodifiable().isEmpty()) {
            var next = parent.getChildrenUnmodifiable().stream()
                    .filter(Node::isManaged)
                    .max(Comparator.comparingDouble(child -> child.minWidth(-1)));
            if (next.isEmpty() || next.get().minWidth(-1) < parent.minWidth(-1) / 3) {
                break;
            }
            widest = next.get();
        }
        return widest;
    }

    /// What an empty field asks for in its own place.
    private Stream<String> prompts() {
        return shown.stream()
                .filter(node -> node instanceof TextField field
                        && field.getPromptText() != null
                        && field.getWidth() > 0
                        && field.getText().isEmpty())
                .map(TextField.class::cast)
                .filter(field -> width(field) > field.getWidth() - field.snappedLeftInset() - field.snappedRightInset())
                .map(field -> "prompt cut: " + path(field) + " \"" + field.getPromptText() + "\"");
    }

    private static double width(TextField field) {
        var text = new Text(field.getPromptText());
        text.setFont(field.getFont());
        return text.getLayoutBounds().getWidth() - SLACK_PX;
    }

    private Stream<String> bars() {
        return shown.stream()
                .filter(node -> node instanceof ScrollBar bar
                        && bar.getOrientation() == Orientation.HORIZONTAL
                        && bar.getWidth() > 0)
                .map(node -> "scrolls sideways: " + path(node));
    }

    /// What the keyboard reaches and a screen reader has no name for.
    public List<String> nameless() {
        return shown.stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> !hasName(node))
                .map(node -> "nameless: " + path(node))
                .toList();
    }

    /// Lines of lists without a sentence of their own.
    public List<String> silentLines() {
        return shown.stream()
                .filter(node -> node instanceof Cell<?> cell && !cell.isEmpty())
                .map(Labeled.class::cast)
                .filter(cell -> isBlank(cell.getAccessibleText()) && isBlank(cell.getText()))
                .map(cell -> "silent line: " + path(cell))
                .toList();
    }

    /// What would move by itself, or slide open, for somebody who asked for less motion: nothing may.
    public List<String> moving() {
        return shown.stream()
                .filter(node -> node instanceof TitledPane pane && pane.isAnimated()
                        || node instanceof ProgressIndicator wheel && wheel.isIndeterminate())
                .map(node -> "moves: " + path(node))
                .toList();
    }

    private boolean hasName(Node node) {
        return !isBlank(node.getAccessibleText())
                || node instanceof Labeled labeled && !isBlank(labeled.getText())
                || shown.stream().anyMatch(one -> one instanceof Label label && label.getLabelFor() == node);
    }

    private static Stream<String> rendered(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText());
    }

    /// A mnemonic's underscore and the ends of wrapped lines are no letters.
    private static String letters(String text) {
        return text.replaceAll("[_\\s]", "");
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    static String path(Node node) {
        var parts = new ArrayList<String>();
        for (var at = node; at != null && parts.size() < 4; at = at.getParent()) {
            var style =
                    at.getStyleClass().isEmpty() ? "" : "." + at.getStyleClass().getLast();
            parts.addFirst(at.getClass().getSimpleName() + (at.getId() == null ? style : "#" + at.getId()));
        }
        return String.join(" > ", parts).toLowerCase(Locale.ROOT);
    }
}
