package dk.holdt.ui.calls;

import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.InFront;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Screen;
import dk.holdt.ui.kit.Shortcuts;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.calls.CallItem;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// Everybody who waits for a word from us, the most urgent who can be rung first, and beside them what to say. A digit
/// says how the call went; nothing else ends it.
public final class CallNowView implements Screen {

    private static final String LOOK = "/dk/holdt/ui/calls.css";

    /// Narrower than this, in letters' widths, the two stand one above the other.
    private static final double WIDE_EM = 80;

    private static final double MARGINS_EM = 3.5;
    private static final double LIST_SHARE = 0.42;

    private final CallNowViewModel model;
    private final CallWays ways;
    private final Station station;
    private final InFront inFront;
    private final Messages messages;
    private final CallNowWording wording;
    private final BorderPane root = new BorderPane();
    private final Label title = Lines.word("", "title");
    private final Label news = Lines.text("", "field-error");
    private final VBox top = new VBox(title, news);
    private final Label nobody = Lines.text("", "sentence");
    private final ListView<CallItem> list = new ListView<>();
    private final CallDetail detail;
    private final ScrollPane beside;
    private Optional<Boolean> wide = Optional.empty();

    public CallNowView(CallNowDesk desk, CallWays ways, Station station) {
        this.ways = ways;
        this.station = station;
        this.messages = station.messages();
        this.wording = new CallNowWording(messages, station.zone());
        this.model = new CallNowViewModel(desk, station.background(), station.by(), station.changed()::tell);
        this.inFront = station.inFront(model::read);
        this.detail = new CallDetail(station, wording, this::went, () -> withNumber(station.navigator()::repair));
        this.beside = Lines.scroll(detail);
        var room = Bindings.createDoubleBinding(
                () -> Math.max(0, list.getWidth() - MARGINS_EM * em()), list.widthProperty(), title.fontProperty());
        list.setCellFactory(_ -> new CallCell(
                wording, () -> model.callsProperty().get().orElseThrow().readAt(), station.by(), room));
        layOut();
        listen();
    }

    private void layOut() {
        list.setId("call-list");
        list.getStyleClass().addAll("call-list", "edge-to-edge");
        list.setPlaceholder(nobody);
        list.setMinHeight(0);
        Shortcuts.takesTyping(list, true);
        nobody.setId("call-nobody");
        news.setId("call-news");
        title.setId("call-title");
        Lines.show(news, false);
        top.getStyleClass().add("call-top");
        beside.setMinHeight(0);
        root.setId("calls-screen");
        root.getStylesheets().add(LOOK);
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

    private double em() {
        return Math.max(1, title.getFont().getSize() / 1.5);
    }

    private void listen() {
        model.itemsProperty().subscribe(this::show);
        model.chosenProperty().subscribe(chosen -> {
            chosen.ifPresent(detail::show);
            Lines.show(beside, chosen.isPresent());
        });
        model.refusalsProperty()
                .subscribe(refusals -> say(refusals.stream()
                        .map(why -> RefusalWords.of(messages, why))
                        .collect(Collectors.joining(" "))));
        model.failedProperty().subscribe(failed -> say(failed ? messages.text("re.failed") : ""));
        list.getSelectionModel().selectedItemProperty().subscribe(item -> model.choose(Optional.ofNullable(item)));
    }

    private void say(String words) {
        news.setText(words);
        Lines.show(news, !words.isEmpty());
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
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
            event.consume();
            withItem(item -> ways.sheet().accept(item, OptionalInt.empty()));
        } else if (ChoiceKeys.digit(event.getCode()).filter(detail::press).isPresent()) {
            event.consume();
        }
    }

    private void went(CallOutcome outcome) {
        if (outcome.tried().isPresent()) {
            model.tried(outcome.tried().get());
        } else {
            withItem(item -> ways.sheet().accept(item, OptionalInt.of(outcome.key())));
        }
    }

    private void withItem(Consumer<CallItem> does) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(does);
    }

    private void withNumber(Consumer<RepairNumber> does) {
        withItem(item -> does.accept(item.repair().repair().number()));
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        inFront.begin();
        model.forgetRefusals();
        model.read();
        list.requestFocus();
    }

    @Override
    public void left() {
        inFront.end();
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
