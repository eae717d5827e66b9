package dk.holdt.ui.find;

import dk.holdt.ui.kit.Act;
import dk.holdt.ui.kit.Finder;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.draft.ReadLabel.Meaning;
import dk.holdt.usecase.find.FindRepairs;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.textfield.TextFields;

/// One field for number, telephone, name, device or serial; what is found stands below it while typing.
///
/// The keyboard stays in the field: the arrows choose in the list, Enter opens, Esc belongs to the window.
public final class FindView implements Finder {

    private static final Duration TYPING_RESTS = Duration.millis(100);

    private static final String SHORT = "short";
    private static final int SHORT_LIST = 6;

    /// The heading and three acts: what is found stays in view under them.
    private static final int FEW = 4;

    private static final int BEFORE_CUSTOMERS = 4;

    private final FindViewModel model;
    private final Messages messages;
    private final Station station;
    private final DateWords dates;
    private final TextField field = TextFields.createClearableTextField();
    private final ListView<FoundLine> list = new ListView<>();
    private final Label said = new Label();
    private final Label keys = new Label();
    private final VBox root = new VBox(field, said, list, keys);
    private List<Act> acts = List.of();
    private final PauseTransition pause = new PauseTransition(TYPING_RESTS);

    public FindView(FindViewModel model, Station station) {
        this.model = model;
        this.station = station;
        this.messages = station.messages();
        this.dates = new DateWords(messages.language(), station.zone());
        field.setId("find");
        field.setPromptText(messages.text("fi.prompt"));
        field.setAccessibleText(messages.text("fi.title"));
        list.setId("found");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new FoundCell(messages, dates, this::today, station::names));
        said.setId("found-said");
        said.setWrapText(true);
        said.setMinHeight(Label.USE_PREF_SIZE);
        keys.setText(messages.text("fi.keys"));
        keys.getStyleClass().add("quiet");
        root.getStyleClass().add("find");
        root.getStylesheets().add("/dk/holdt/ui/find.css");
        listen();
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void begin(String typed, List<Act> acts) {
        this.acts = acts;
        field.setText(typed);
        field.requestFocus();
        field.positionCaret(typed.length());
        lookNow();
        if (typed.isBlank()) {
            nothing();
        }
    }

    private void listen() {
        field.textProperty().subscribe((_, _) -> pause.playFromStart());
        pause.setOnFinished(_ -> model.find(field.getText()));
        model.resultProperty().subscribe(this::result);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case DOWN -> step(1, event);
                case UP -> step(-1, event);
                case ENTER -> {
                    event.consume();
                    enter();
                }
                default -> {}
            }
        });
        list.setOnMouseClicked(_ -> open());
        station.atCounter().namesProperty().subscribe((_, _) -> {
            list.refresh();
            // only then do the lines say it, and the field what they say
            list.layout();
            tell();
        });
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> tell());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(station.clock().now(), station.zone());
    }

    private void lookNow() {
        pause.stop();
        model.find(field.getText());
    }

    /// Typed and Enter in one go: what was typed is looked up first.
    private void enter() {
        if (pause.getStatus() == PauseTransition.Status.RUNNING) {
            lookNow();
        }
        model.whenLookedUp(this::open);
    }

    private void open() {
        switch (list.getSelectionModel().getSelectedItem()) {
            case FoundLine.Repair(var found) -> station.navigator().repair(found.number());
            case FoundLine.Who(var customer) -> station.navigator().customer(customer.id());
            case FoundLine.Do(var act) -> act.does().run();
            case FoundLine.Unfinished(var line) ->
                station.navigator().intake(line.draft().uuid());
            case null, default -> {}
        }
    }

    private void step(int by, KeyEvent event) {
        event.consume();
        var items = list.getItems();
        var chosen = list.getSelectionModel().getSelectedIndex();
        for (int at = chosen < 0 && by > 0 ? first(items) : chosen + by; at >= 0 && at < items.size(); at += by) {
            if (!(items.get(at) instanceof FoundLine.Heading)) {
                list.getSelectionModel().select(at);
                list.scrollTo(Math.max(0, at - 2));
                return;
            }
        }
    }

    private void result(FindViewModel.Result result) {
        switch (result) {
            case FindViewModel.Result.Nothing _ -> nothing();
            case FindViewModel.Result.Failed _ -> show(List.of(), messages.text("fi.failed"));
            case FindViewModel.Result.Found(var answer) -> show(answer);
        }
    }

    /// Nothing is chosen beforehand: Enter alone never does anything.
    private void nothing() {
        show(doing(field.getText()), "");
        list.getSelectionModel().clearSelection();
        tell();
    }

    private List<FoundLine> doing(String typed) {
        var lines = new ArrayList<FoundLine>();
        for (var act : ActWords.matching(acts, typed)) {
            if (lines.isEmpty()) {
                lines.add(new FoundLine.Heading(messages.text("fi.do")));
            }
            lines.add(new FoundLine.Do(act));
        }
        return lines;
    }

    private void show(FindRepairs.Answer answer) {
        var doing = doing(answer.typed());
        var none = answer.repairs().isEmpty()
                && answer.onShelf().isEmpty()
                && answer.customers().isEmpty();
        var most = none ? doing.size() : Math.min(FEW, doing.size());
        var lines = new ArrayList<>(doing.subList(0, most));
        if (answer.label().orElse(null) instanceof Meaning.Unfinished(var _, var line)) {
            lines.add(new FoundLine.Unfinished(line));
        }
        if (!answer.onShelf().isEmpty()) {
            var shelf = answer.onShelf().getFirst().place();
            lines.add(new FoundLine.Heading(
                    messages.text("fi.shelf", shelf, answer.onShelf().size())));
            answer.onShelf().forEach(found -> lines.add(new FoundLine.Repair(found)));
        }
        repairsAndWhose(answer, lines);
        section("fi.past", answer.past(), FoundLine.Past::new, lines);
        show(lines, said(answer, doing.isEmpty()));
        if (answer.onShelf().size() > 1
                || station.names().areHidden()
                        && answer.repairs().size() + answer.customers().size() > 1) {
            // a scanner ends with Enter, and that only shows what lies there; and of several that may be meant the
            // first is not opened by itself before the eyes of whoever asked for another
            list.getSelectionModel().clearSelection();
            tell();
        }
    }

    /// The customers stand after the first few repairs, because with many of those they would be found by nobody.
    private void repairsAndWhose(FindRepairs.Answer answer, List<FoundLine> lines) {
        var repairs = answer.repairs();
        var first = answer.customers().isEmpty() ? repairs.size() : Math.min(BEFORE_CUSTOMERS, repairs.size());
        section("fi.repairs", repairs.subList(0, first), FoundLine.Repair::new, lines);
        section("fi.customers", answer.customers(), FoundLine.Who::new, lines);
        section("fi.repairs.more", repairs.subList(first, repairs.size()), FoundLine.Repair::new, lines);
    }

    private <T> void section(String heading, List<T> items, Function<T, FoundLine> line, List<FoundLine> lines) {
        if (!items.isEmpty()) {
            lines.add(new FoundLine.Heading(messages.text(heading)));
            items.stream().map(line).forEach(lines::add);
        }
    }

    private String said(FindRepairs.Answer answer, boolean nothingToDo) {
        var found = answer.onShelf().size()
                + answer.repairs().size()
                + answer.customers().size()
                + answer.past().size();
        if (answer.label().orElse(null) instanceof Meaning.Thrown label) {
            return LabelWords.thrown(messages, dates, label, today());
        }
        if (found == 0 && nothingToDo && answer.label().isEmpty()) {
            return messages.text("em.find", answer.typed().strip());
        }
        return found >= FindRepairs.MOST ? messages.text("fi.most", FindRepairs.MOST) : "";
    }

    private void show(List<FoundLine> lines, String words) {
        list.getItems().setAll(lines);
        list.getStyleClass().remove(SHORT);
        if (lines.size() <= SHORT_LIST) {
            list.getStyleClass().add(SHORT);
        }
        list.setVisible(!lines.isEmpty());
        list.setManaged(!lines.isEmpty());
        said.setText(words);
        said.setVisible(!words.isEmpty());
        said.setManaged(!words.isEmpty());
        if (!lines.isEmpty()) {
            list.getSelectionModel().select(first(lines));
            list.scrollTo(0);
        }
        tell();
    }

    /// A repair before an act: who types a name and Enter wants its repair, or where there is none the customer.
    private static int first(List<FoundLine> lines) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at) instanceof FoundLine.Repair
                    || lines.get(at) instanceof FoundLine.Unfinished
                    || lines.get(at) instanceof FoundLine.Who) {
                return at;
            }
        }
        return 1;
    }

    /// The field has the focus, so it is the field that tells a screen reader what is chosen.
    private void tell() {
        var at = list.getSelectionModel().getSelectedIndex();
        var chosen = list.lookupAll(".found-cell").stream()
                .filter(node -> node instanceof FoundCell cell && cell.getIndex() == at)
                .flatMap(node -> Stream.ofNullable(node.getAccessibleText()))
                .findFirst();
        field.setAccessibleHelp(chosen.orElse(said.getText()));
    }
}
