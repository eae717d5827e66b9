package dk.holdt.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A layer over the content in which a sheet slides in at the right; what is under it stays readable and clickable.
///
/// On closing, the focus goes back to where it was.
public final class SideSheet extends StackPane {

    private static final String ID = "sheet";

    private final Label title = new Label();
    private final ScrollPane place = new ScrollPane();
    private final BorderPane sheet = new BorderPane();
    private FocusPlace before = FocusPlace.in(null);
    private Runnable onClosed = () -> {};
    private Optional<Runnable> under = Optional.empty();
    private Consumer<Parent> opened = _ -> {};

    /// @param closeWords the name of the closing button, for eyes and screen readers: "Back Esc"
    public SideSheet(String closeWords) {
        var close = new Button(closeWords);
        close.setId("close-sheet");
        close.getStyleClass().add("flat");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> back());

        title.getStyleClass().add("sheet-title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);

        place.setFitToWidth(true);
        place.setFocusTraversable(false);
        ScrollToFocus.install(place);
        place.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);

        var head = new HBox(title, close);
        head.getStyleClass().add("sheet-head");
        sheet.getStyleClass().add("side-sheet");
        sheet.setId(ID);
        sheet.setTop(head);
        sheet.setCenter(place);
        sheet.setMaxWidth(Region.USE_PREF_SIZE);
        sheet.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back();
            }
        });
        setAlignment(sheet, Pos.CENTER_RIGHT);
        setPickOnBounds(false);
    }

    /// Opens with its first field focused; a sheet already open is closed first.
    public void open(String title, Parent content, Runnable onClosed) {
        if (isOpen()) {
            close();
        }
        before = FocusPlace.in(getScene());
        this.onClosed = onClosed;
        this.title.setText(title);
        place.setContent(content);
        getChildren().setAll(sheet);
        applyCss();
        layout();
        place.requestFocus();
        place.requestFocusTraversal(TraversalDirection.NEXT);
        opened.accept(content);
    }

    /// Told of each sheet that opens, or is there again after another.
    public void onOpen(Consumer<Parent> told) {
        opened = told;
    }

    public void open(String title, Parent content) {
        open(title, content, () -> {});
    }

    /// Opens over a sheet that is open: one step back, and that is there again with everything typed in it.
    public void openOver(String title, Parent content) {
        if (!isOpen() || under.isPresent()) {
            open(title, content);
            return;
        }
        var held = place.getContent();
        var words = this.title.getText();
        var closed = onClosed;
        var was = before;
        var at = FocusPlace.in(getScene());
        onClosed = () -> {};
        open(title, content);
        under = Optional.of(() -> {
            open(words, (Parent) held, closed);
            before = was;
            at.comeBack();
        });
    }

    /// One step back: to the sheet under this one, or to the screen.
    public void back() {
        var again = under;
        close();
        again.ifPresent(Runnable::run);
    }

    /// What is open, covered or not.
    public Optional<Parent> content() {
        return isOpen() && place.getContent() instanceof Parent content ? Optional.of(content) : Optional.empty();
    }

    /// Puts this in the place of what is open, which stays as it is behind it.
    public void cover(Node curtain) {
        sheet.setCenter(curtain);
        applyCss();
        layout();
    }

    public void uncover() {
        sheet.setCenter(place);
        applyCss();
        layout();
    }

    public boolean isOpen() {
        return !getChildren().isEmpty();
    }

    public void close() {
        if (!isOpen()) {
            return;
        }
        under = Optional.empty();
        getChildren().clear();
        sheet.setCenter(place);
        place.setContent(null);
        before.comeBack();
        onClosed.run();
    }

    /// Whether a node stands in a sheet; it may be null, as the owner of the focus is at times.
    public static boolean isAround(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (ID.equals(at.getId())) {
                return true;
            }
        }
        return false;
    }
}
