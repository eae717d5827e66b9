package dk.holdt.ui.calls;

import dk.holdt.ui.kit.InFront;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Screen;
import dk.holdt.ui.kit.Shortcuts;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.calls.CallItem;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/// The frame of a list of those who wait for a word: its rows, what is said above it, and that it is read anew while it
/// is in front.
abstract class CallListScreen implements Screen {

    private static final String LOOK = "/dk/holdt/ui/calls.css";
    private static final double MARGINS_EM = 3.5;

    final Station station;
    final Messages messages;
    final BorderPane root = new BorderPane();
    final Label title = Lines.text("", "title");
    final Label news = Lines.text("", "field-error");
    final ListView<CallItem> list = new ListView<>();
    private final CallListViewModel model;
    private final InFront inFront;

    /// @param readAt when the list was read
    CallListScreen(Station station, CallListViewModel model, CallNowWording wording, Supplier<Instant> readAt) {
        this.station = station;
        this.messages = station.messages();
        this.model = model;
        this.inFront = station.inFront(model::read);
        var room = Bindings.createDoubleBinding(
                () -> Math.max(0, list.getWidth() - MARGINS_EM * em()), list.widthProperty(), title.fontProperty());
        list.setCellFactory(_ -> new CallCell(wording, readAt, station.by(), room));
        list.getStyleClass().addAll("call-list", "edge-to-edge");
        list.setMinHeight(0);
        Shortcuts.takesTyping(list, true);
        Lines.show(news, false);
        root.getStylesheets().add(LOOK);
        model.refusalsProperty()
                .subscribe(refusals -> say(refusals.stream()
                        .map(why -> RefusalWords.of(messages, why))
                        .collect(Collectors.joining(" "))));
        model.failedProperty().subscribe(failed -> say(failed ? messages.text("re.failed") : ""));
    }

    final double em() {
        return Math.max(1, title.getFont().getSize() / 1.5);
    }

    private void say(String words) {
        news.setText(words);
        Lines.show(news, !words.isEmpty());
    }

    final void withItem(Consumer<CallItem> does) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(does);
    }

    static boolean isPlain(KeyEvent event) {
        return !event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && !event.isShiftDown();
    }

    @Override
    public final Parent view() {
        return root;
    }

    @Override
    public final void shown() {
        inFront.begin();
        model.forgetRefusals();
        model.read();
        list.requestFocus();
    }

    @Override
    public final void left() {
        inFront.end();
    }
}
