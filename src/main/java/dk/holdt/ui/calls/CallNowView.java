package dk.holdt.ui.calls;

import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.calls.CallItem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Everybody who waits for a word from us, the most urgent who can be rung first, and beside them what to say. A digit
/// says how the call went; nothing else ends it.
public final class CallNowView extends CallListScreen {

    /// Narrower than this, in letters' widths, the two stand one above the other.
    private static final double WIDE_EM = 80;

    private static final double LIST_SHARE = 0.42;

    private final CallNowViewModel model;
    private final CallWays ways;
    private final CallNowWording wording;
    private final VBox top = new VBox(title, news);
    private final Label nobody = Lines.text("", "sentence");
    private final CallDetail detail;
    private final ScrollPane beside;
    private Optional<Boolean> wide = Optional.empty();

    public CallNowView(CallNowDesk desk, CallWays ways, Station station) {
        this(
                new CallNowViewModel(desk, station.background(), station.by(), station.changed()::tell),
                ways,
                station,
                new CallNowWording(station.messages(), station.zone()));
    }

    private CallNowView(CallNowViewModel model, CallWays ways, Station station, CallNowWording wording) {
        super(station, model, wording, () -> model.callsProperty()
                .get()
                .orElseThrow()
                .readAt());
        this.model = model;
        this.ways = ways;
        this.wording = wording;
        this.detail = new CallDetail(station, wording, this::went, () -> withNumber(station.navigator()::repair));
        this.beside = Lines.scroll(detail);
        layOut();
        listen();
    }

    private void layOut() {
        list.setId("call-list");
        list.setPlaceholder(nobody);
        nobody.setId("call-nobody");
        news.setId("call-news");
        title.setId("call-title");
        top.getStyleClass().add("call-top");
        beside.setMinHeight(0);
        root.setId("calls-screen");
        root.setTop(top);
        root.widthProperty().subscribe(_ -> arrange());
        // a pane is not taken apart while its styles are being worked out
        title.fontProperty().subscribe(_ -> Platform.runLater(this::arrange));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        arrange();
        Lines.show(beside, false);
    }

    private void arrange() {
        var now = root.getWidth() >= WIDE_EM * em();
        if (wide.equals(Optional.of(now))) {
            return;
        }
        wide = Optional.of(now);
        // the bar above says the same, and with little room every row counts
        Lines.show(title, now);
        root.setLeft(null);
        root.setCenter(null);
        root.setBottom(null);
        if (now) {
            list.prefHeightProperty().unbind();
            list.prefWidthProperty().bind(root.widthProperty().multiply(LIST_SHARE));
            root.setLeft(list);
            root.setCenter(beside);
        } else {
            list.prefWidthProperty().unbind();
            beside.prefHeightProperty().bind(root.heightProperty().multiply(1 - LIST_SHARE));
            root.setCenter(list);
            root.setBottom(beside);
        }
    }

    private void listen() {
        model.itemsProperty().subscribe(this::show);
        model.chosenProperty().subscribe(chosen -> {
            chosen.ifPresent(detail::show);
            Lines.show(beside, chosen.isPresent());
        });
        list.getSelectionModel().selectedItemProperty().subscribe(item -> model.choose(Optional.ofNullable(item)));
    }

    /// Whoever was chosen stays chosen while they wait; after a try it is the next.
    private void show(List<CallItem> items) {
        var before = model.wanted();
        list.getItems().setAll(items);
        list.setAccessibleText(wording.title(items.size()));
        title.setText(wording.title(items.size()));
        nobody.setText(model.callsProperty().get().map(wording::nobody).orElse(""));
        items.stream()
                .filter(one -> before.filter(was -> isSame(was, one)).isPresent())
                .findFirst()
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::selectFirst);
    }

    private static boolean isSame(CallItem one, CallItem other) {
        return one.repair().repair().id() == other.repair().repair().id()
                && one.promise().map(Promise::id).equals(other.promise().map(Promise::id));
    }

    private void pressed(KeyEvent event) {
        if (!isPlain(event)) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
            event.consume();
            withItem(item -> ways.sheet().accept(item, OptionalInt.empty()));
        } else {
            ChoiceKeys.digit(event.getCode()).filter(detail::offers).ifPresent(digit -> {
                event.consume();
                // what it opens takes the focus, and the sign that follows the key would be typed there
                Platform.runLater(() -> detail.press(digit));
            });
        }
    }

    private void went(CallOutcome outcome) {
        if (outcome.tried().isPresent()) {
            model.tried(outcome.tried().get());
        } else {
            withItem(item -> ways.sheet().accept(item, OptionalInt.of(outcome.key())));
        }
    }

    private void withNumber(Consumer<RepairNumber> does) {
        withItem(item -> does.accept(item.repair().repair().number()));
    }

    @Override
    public Map<Command, Runnable> commands() {
        var commands = new EnumMap<Command, Runnable>(Command.class);
        commands.put(Command.CALL_NOW, station.navigator()::back);
        commands.put(Command.CALL_BACK, () -> withNumber(ways.callBack()));
        commands.put(Command.NEW_TIME, () -> withNumber(ways.newTime()));
        commands.put(Command.JOURNAL, () -> withNumber(ways.note()));
        return commands;
    }

    @Override
    public List<Key> keys() {
        return List.of(new Key("1…9", messages.text("cn.key.digits")));
    }

    @Override
    public List<Parent> panes() {
        return beside.isVisible() ? List.of(list, beside) : List.of(list);
    }
}
