package dk.holdt.ui.calls;

import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.calls.CallItem;
import dk.holdt.usecase.calls.ReadDayClose.Page;
import dk.holdt.words.DateWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What runs out before the shop opens again, one key each: it makes it, or the customer is told. Below, what no
/// printer has taken.
public final class DayCloseView extends CallListScreen {

    private static final int MAKES_IT = 1;
    private static final int NEW_TIME = 2;

    private final DayCloseViewModel model;
    private final DayCloseDesk desk;
    private final DateWords dates;
    private final Button makes;
    private final Button told;
    private final FlowPane acts = Lines.flow();
    private final Label unanswered = Lines.text("", "quiet");
    private final Label made = Lines.text("");
    private final Button papers;

    public DayCloseView(DayCloseDesk desk, Station station) {
        this(new DayCloseViewModel(desk, station.background(), station.by(), station.changed()::tell), desk, station);
    }

    private DayCloseView(DayCloseViewModel model, DayCloseDesk desk, Station station) {
        super(station, model, new CallNowWording(station.messages(), station.zone()), () -> model.pageProperty()
                .get()
                .orElseThrow()
                .readAt());
        this.model = model;
        this.desk = desk;
        this.dates = new DateWords(messages.language(), station.zone());
        this.makes = Lines.button("makes-it", "", () -> withItem(model::makes));
        this.told = Lines.button("tell", "", () -> withItem(desk.told()));
        this.papers = Lines.button("papers-left", "", desk.papers().open());
        layOut();
        listen();
    }

    private void layOut() {
        list.setId("close-list");
        list.setPlaceholder(Lines.text(messages.text("em.close"), "sentence"));
        title.setId("close-title");
        news.setId("close-news");
        made.setId("close-made");
        unanswered.setId("close-unanswered");
        acts.getChildren().setAll(makes, told);
        var top = new VBox(title, news);
        top.getStyleClass().add("call-top");
        var foot = new VBox(acts, made, unanswered, papers);
        foot.getStyleClass().add("call-detail");
        root.setId("close-screen");
        root.setTop(top);
        root.setCenter(list);
        root.setBottom(foot);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void listen() {
        model.pageProperty().subscribe(page -> page.ifPresent(this::show));
        model.itemsProperty().subscribe(this::show);
        list.getSelectionModel().selectedItemProperty().subscribe(item -> chosen(Optional.ofNullable(item)));
    }

    private void show(Page page) {
        var today = LocalDate.ofInstant(page.readAt(), station.zone());
        var owed = page.work().size();
        title.setText(page.closesAt()
                .map(at -> messages.text("close.title", dates.moment(at, today), owed))
                .orElseGet(() -> messages.text("close.title.shut", dates.moment(page.opensAt(), today), owed)));
        unanswered.setText(messages.text("close.unanswered"));
        papers();
    }

    /// Whichever stands where the one before stood is next.
    private void show(List<CallItem> items) {
        var at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(items);
        list.setAccessibleText(title.getText());
        if (!items.isEmpty()) {
            list.getSelectionModel().select(Math.min(at, items.size() - 1));
        }
        Lines.show(unanswered, !items.isEmpty());
        made.setText(messages.text("close.made", model.made()));
        Lines.show(made, model.made() > 0);
    }

    private void chosen(Optional<CallItem> item) {
        Lines.show(acts, item.isPresent());
        item.ifPresent(one -> {
            makes.setText(MAKES_IT + "  " + messages.text("close.makes"));
            Lines.show(makes, model.canBeMade(one));
            told.setText(NEW_TIME + "  " + messages.text(one.isPromisedCall() ? "cb.row.open" : "close.newtime"));
        });
    }

    private void papers() {
        var left = desk.papers().left().get();
        papers.setText(messages.text("close.papers", left));
        Lines.show(papers, left > 0);
    }

    private void pressed(KeyEvent event) {
        if (!isPlain(event)) {
            return;
        }
        var digit = event.getCode() == KeyCode.ENTER ? Optional.of(NEW_TIME) : ChoiceKeys.digit(event.getCode());
        digit.filter(one -> one == MAKES_IT || one == NEW_TIME).ifPresent(one -> {
            event.consume();
            // what it opens takes the focus, and the sign that follows the key would be typed there
            Platform.runLater(() -> withItem(one == MAKES_IT ? model::makes : desk.told()));
        });
    }

    @Override
    public List<Key> keys() {
        return List.of(
                new Key(Integer.toString(MAKES_IT), messages.text("close.makes")),
                new Key(Integer.toString(NEW_TIME), messages.text("close.newtime")));
    }
}
