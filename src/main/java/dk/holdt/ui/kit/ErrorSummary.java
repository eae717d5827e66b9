package dk.holdt.ui.kit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What is missing before a form can be saved, above the form; takes the focus, Enter leads to the first field
/// and each line to its own. The same words stand at the field itself, until they are cleared.
public final class ErrorSummary extends VBox {

    /// @param words the same as stand at the field
    public record Problem(String words, Node field) {
        public Problem {
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(field, "field");
        }
    }

    private final Label title = new Label();
    private final Set<FormField> told = new LinkedHashSet<>();
    private Node first = this;

    public ErrorSummary() {
        title.getStyleClass().add("summary-title");
        title.setWrapText(true);
        getStyleClass().add("error-summary");
        setId("problems");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        EnterMovesOn.ends(this, () -> first.requestFocus());
        clear();
    }

    /// Shows the problems and takes the focus; with none it goes away.
    public void show(String title, List<Problem> problems) {
        clear();
        if (problems.isEmpty()) {
            return;
        }
        problems.forEach(this::tellField);
        this.title.setText(title);
        getChildren().setAll(this.title);
        problems.forEach(problem -> getChildren().add(link(problem)));
        setAccessibleText(title + ": " + problems.stream().map(Problem::words).collect(Collectors.joining("; ")));
        first = problems.getFirst().field();
        setVisible(true);
        setManaged(true);
        requestFocus();
    }

    public void clear() {
        told.forEach(field -> field.error(""));
        told.clear();
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }

    private void tellField(Problem problem) {
        FormField.around(problem.field()).filter(told::add).ifPresent(field -> field.error(problem.words()));
    }

    private static Hyperlink link(Problem problem) {
        var link = new Hyperlink(problem.words());
        link.setWrapText(true);
        link.setOnAction(_ -> problem.field().requestFocus());
        return link;
    }
}
