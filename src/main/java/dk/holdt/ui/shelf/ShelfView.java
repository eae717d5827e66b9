package dk.holdt.ui.shelf;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.shop.Country;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.InFront;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Privacy;
import dk.holdt.ui.kit.Screen;
import dk.holdt.ui.kit.SideSheet;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.shelf.ShelfPage;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What is ready to collect: where it lies, since when, and whether the customer knows. Not told stands first.
public final class ShelfView implements Screen {

    private static final String LOOK = "/dk/holdt/ui/shelf.css";

    /// Narrower than this, in letters' widths, loans and debts are on a sheet, so that nothing scrolls within another.
    private static final double WIDE_EM = 80;
    private static final double MARGINS_EM = 3.5;

    private final ShelfSheets sheets;
    private final Consumer<RepairNumber> calls;
    private final ShelfViewModel model;
    private final Station station;
    private final InFront inFront;
    private final Messages messages;
    private final BorderPane root = new BorderPane();
    private final Label title;
    private final Label summary = Lines.text("");
    private final Label news = Lines.text("", "field-error");
    private final Label law = Lines.text("", "quiet");
    private final ListView<ShelfPage.Row> list = new ListView<>();
    private final FlowPane acts = Lines.flow();
    private final Button stop;
    private final Button lent;
    private final CounterPane counter;
    private Optional<Boolean> wide = Optional.empty();

    /// @param calls opens the sheet of the call that is owed, or that promises one
    public ShelfView(ShelfSheets sheets, Station station, Consumer<RepairNumber> calls) {
        this.sheets = sheets;
        this.calls = calls;
        this.model = sheets.model();
        this.station = station;
        this.inFront = station.inFront(model::read, this::named);
        this.messages = station.messages();
        this.title = Lines.word(messages.text("nav.shelf"), "title");
        var dates = new DateWords(messages.language(), station.zone());
        this.stop = Lines.button("stop", messages.text("sh.stop"), () -> withRow(this::stop));
        this.lent = Lines.button("lent", messages.text("sh.lent"), this::lent);
        this.counter = new CounterPane(model, messages, dates, station::names, sheets::register);
        var room = Bindings.createDoubleBinding(
                () -> Math.max(0, list.getWidth() - MARGINS_EM * em()), list.widthProperty(), title.fontProperty());
        list.setCellFactory(_ -> new ShelfCell(messages, dates, model.pageProperty()::get, station::names, room));
        layOut();
        listen();
    }

    private void layOut() {
        list.setId("shelf");
        list.getStyleClass().addAll("shelf-list", "edge-to-edge");
        list.setPlaceholder(Lines.text(messages.text("sh.empty"), "sentence"));
        list.setAccessibleText(messages.text("nav.shelf"));
        list.setMinHeight(0);
        summary.setId("shelf-summary");
        news.setId("shelf-news");
        acts.getStyleClass().add("acts");
        acts.getChildren()
                .setAll(
                        Lines.button("hand-over", messages.text("re.handover"), Command.HAND_OVER, this::handOver),
                        Lines.button("remind", messages.text("sh.remind"), Command.TELL, this::remind),
                        Lines.button("call-back", messages.text("cb.act"), Command.CALL_BACK, this::call),
                        Lines.button("put", messages.text("sh.place.change"), Command.PLACE, this::place),
                        stop,
                        Lines.button("parting", messages.text("gone.act"), this::part),
                        lent);
        var top = new VBox(Lines.flow(title, summary), news);
        top.getStyleClass().add("shelf-top");
        var foot = new VBox(acts, law);
        foot.getStyleClass().add("shelf-top");
        var middle = new BorderPane(list);
        middle.setBottom(foot);
        root.setTop(top);
        root.setCenter(middle);
        root.setId("shelf-screen");
        root.getStyleClass().add("shelf");
        root.getStylesheets().add(LOOK);
        root.widthProperty().subscribe(_ -> arrange());
        // a pane is not taken apart while its styles are being worked out
        title.fontProperty().subscribe(_ -> Platform.runLater(this::arrange));
        arrange();
    }

    private void arrange() {
        var now = root.getWidth() >= WIDE_EM * em();
        if (wide.equals(Optional.of(now))) {
            return;
        }
        wide = Optional.of(now);
        Lines.show(lent, !now);
        if (now && SideSheet.isAround(counter)) {
            station.navigator().closeSheet();
        }
        root.setRight(now ? beside() : null);
        showLaw();
    }

    private ScrollPane beside() {
        var pane = Lines.scroll(counter);
        pane.getStyleClass().add("shelf-beside");
        return pane;
    }

    /// What stands beside the shelf where there is room for it.
    private void lent() {
        var said = Lines.text("", "field-error");
        said.textProperty().bind(news.textProperty());
        said.visibleProperty().bind(news.visibleProperty());
        said.managedProperty().bind(news.visibleProperty());
        var sheet = Lines.box("page");
        sheet.getChildren().setAll(said, counter);
        station.navigator().sheet(messages.text("sh.lent"), sheet);
    }

    private double em() {
        return Math.max(1, title.getFont().getSize() / 1.5);
    }

    private void listen() {
        model.pageProperty().subscribe(page -> page.ifPresent(this::show));
        model.refusalsProperty()
                .subscribe(refusals -> say(refusals.stream()
                        .map(why -> RefusalWords.of(messages, why))
                        .collect(Collectors.joining(" "))));
        model.failedProperty().subscribe(failed -> say(failed ? messages.text("re.failed") : ""));
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
                event.consume();
                withNumber(station.navigator()::repair);
            }
        });
    }

    private void say(String words) {
        news.setText(words);
        Lines.show(news, !words.isEmpty());
    }

    private void show(ShelfPage page) {
        var before = selected().map(row -> row.repair().repair().number());
        list.getItems().setAll(page.ready());
        var again = page.ready().stream()
                .filter(row -> before.equals(Optional.of(row.repair().repair().number())))
                .findFirst();
        again.ifPresentOrElse(row -> list.getSelectionModel().select(row), () -> list.getSelectionModel()
                .selectFirst());
        summary.setText(messages.text(
                "sh.summary",
                page.ready().size(),
                page.ready().stream().filter(row -> row.told().isEmpty()).count(),
                page.ready().stream().filter(page::isUncollected).count(),
                page.lateAfter()));
        law.setText(messages.text(page.country() == Country.DK ? "sh.law.dk" : "sh.law.no"));
        showLaw();
        counter.show(page);
    }

    private void named() {
        list.refresh();
        model.pageProperty().get().ifPresent(counter::show);
    }

    private void chosen(ShelfPage.Row row) {
        acts.getChildren().stream().filter(act -> act != lent).forEach(act -> Lines.show(act, row != null));
        showLaw();
        if (row != null) {
            stop.setText(messages.text(row.noted().stop().isPresent() ? "sh.lift" : "sh.stop"));
        }
    }

    /// With little room only where it is about the device that is chosen.
    private void showLaw() {
        var among = wide.equals(Optional.of(true))
                ? List.copyOf(list.getItems())
                : selected().stream().toList();
        Lines.show(law, model.pageProperty().get().stream().anyMatch(page -> among.stream()
                .anyMatch(page::isUncollected)));
    }

    private Optional<ShelfPage.Row> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void withRow(Consumer<ShelfPage.Row> does) {
        selected().ifPresent(does);
    }

    private void withNumber(Consumer<RepairNumber> does) {
        withRow(row -> does.accept(row.repair().repair().number()));
    }

    private void handOver() {
        withNumber(station.navigator()::handover);
    }

    private void place() {
        withNumber(sheets::place);
    }

    private void remind() {
        withRow(row -> sheets.remind(row.repair().repair().number(), row.reminders()));
    }

    private void part() {
        withNumber(sheets::part);
    }

    private void call() {
        withNumber(calls);
    }

    private void stop(ShelfPage.Row row) {
        sheets.stop(row.repair().repair().number(), row.noted().stop().isPresent());
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
    public Privacy privacy() {
        return Privacy.NAMES_HIDDEN;
    }

    @Override
    public void left() {
        inFront.end();
    }

    @Override
    public Map<Command, Runnable> commands() {
        var commands = new EnumMap<Command, Runnable>(Command.class);
        commands.put(Command.HAND_OVER, this::handOver);
        commands.put(Command.PLACE, this::place);
        commands.put(Command.TELL, this::remind);
        commands.put(Command.CALL_BACK, this::call);
        return commands;
    }

    @Override
    public boolean typingFinds() {
        return true;
    }
}
