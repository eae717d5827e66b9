package dk.holdt.ui.customer;

import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.Finishing;
import dk.holdt.ui.kit.InFront;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Privacy;
import dk.holdt.ui.kit.Screen;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.look.CustomerPage;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The card of one customer: who it is and which devices are theirs at the left, their repairs at the right, and under
/// both what can be done.
public final class CustomerView implements Screen {

    /// Narrower than this, in letters' widths, everything goes into one column that scrolls.
    private static final double WIDE_EM = 72;

    private final CustomerViewModel model;
    private final Station station;
    private final Messages messages;
    private final InFront inFront;
    private final BorderPane root = new BorderPane();
    private final Label title = Lines.text("", "title");
    private final Label news = Lines.text("", "field-error");
    private final CustomerFacts facts;
    private final CustomerRepairs repairs;
    private final Button begin;
    private final Button correct;
    private Optional<Boolean> wide = Optional.empty();

    public CustomerView(long id, CustomerDesk desk, Station station) {
        this.station = station;
        this.messages = station.messages();
        this.model = new CustomerViewModel(id, desk, station.background(), station.by(), station.changed()::tell);
        this.inFront = station.inFront(model::read);
        this.facts = new CustomerFacts(station, this::begin);
        this.repairs = new CustomerRepairs(station, model::readAll);
        this.begin = Lines.button("new-repair", messages.text("cu.new"), Command.ONE_MORE, this::begin);
        this.correct = Lines.button("correct", messages.text("cu.correct"), this::correct);
        begin.getStyleClass().add("main-act");
        title.setId("customer-name");
        news.setId("news");
        root.setId("customer");
        root.getStylesheets().add("/dk/holdt/ui/customer.css");
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::digit);
        root.widthProperty().subscribe(_ -> arrange());
        title.fontProperty().subscribe(_ -> Platform.runLater(this::arrange));
        model.pageProperty().subscribe(page -> page.ifPresent(this::show));
        model.foundProperty().subscribe(_ -> tell());
        arrange();
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        inFront.begin();
        model.read();
        begin.requestFocus();
    }

    @Override
    public Privacy privacy() {
        return Privacy.OF_ONE_CUSTOMER;
    }

    @Override
    public Optional<Object> whose() {
        return Optional.of(model.id());
    }

    @Override
    public void left() {
        inFront.end();
    }

    @Override
    public Map<Command, Runnable> commands() {
        return Map.of(Command.ONE_MORE, this::begin, Command.FINISH, this::finish);
    }

    @Override
    public List<Key> keys() {
        return List.of(new Key("1–9", messages.text("cu.key.device")));
    }

    private void show(CustomerPage page) {
        title.setText(page.customer().name());
        facts.show(page);
        repairs.show(page);
    }

    private void tell() {
        var words =
                switch (model.foundProperty().get()) {
                    case FAILED -> messages.text("re.failed");
                    case UNKNOWN -> messages.text("cu.unknown");
                    case NOT_YET, HERE -> "";
                };
        news.setText(words);
        Lines.show(news, !words.isEmpty());
    }

    private void begin() {
        station.navigator().intake(model.id(), Optional.empty());
    }

    private void begin(long device) {
        station.navigator().intake(model.id(), Optional.of(device));
    }

    private void digit(KeyEvent event) {
        if (event.getCode().isDigitKey() && !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown()) {
            var name = event.getCode().getName();
            model.device(name.charAt(name.length() - 1) - '0').ifPresent(one -> {
                event.consume();
                begin(one.device().id());
            });
        }
    }

    private void correct() {
        model.pageProperty().get().ifPresent(page -> CorrectSheet.open(page.customer(), model, station));
    }

    private void finish() {
        Finishing.around(root.getScene().getFocusOwner()).ifPresentOrElse(Finishing::finish, this::begin);
    }

    private void arrange() {
        var em = Math.max(1, title.getFont().getSize() / 1.5);
        var now = root.getWidth() >= WIDE_EM * em;
        if (wide.equals(Optional.of(now))) {
            return;
        }
        var had = root.getScene() == null ? null : root.getScene().getFocusOwner();
        wide = Optional.of(now);
        root.setCenter(null);
        // Tab goes in the order in which the parts are set.
        var top = new VBox(title, news);
        top.getStyleClass().addAll("card-top", "gap");
        root.setTop(top);
        if (now) {
            root.setCenter(Lines.columns(facts, repairs));
        } else {
            var column = new VBox(facts, repairs);
            column.getStyleClass().add("page");
            root.setCenter(Lines.scroll(column));
        }
        var acts = Lines.flow(begin, correct);
        acts.getStyleClass().add("card-acts");
        root.setBottom(acts);
        if (had == begin || had == correct) {
            had.requestFocus();
        }
    }
}
