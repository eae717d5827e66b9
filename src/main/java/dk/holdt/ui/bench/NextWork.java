package dk.holdt.ui.bench;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.bench.SuggestWork.Job;
import dk.holdt.usecase.bench.SuggestWork.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What to take next: one repair with Enter, and two others on the keys 2 and 3.
final class NextWork extends VBox {

    private static final int OTHERS = 2;

    private final BenchWords words;
    private final Consumer<RepairNumber> onStart;
    private final List<Button> keys = new ArrayList<>();

    NextWork(BenchWords words, Consumer<RepairNumber> onStart) {
        this.words = words;
        this.onStart = onStart;
        getStyleClass().addAll("box", "next-work");
        setId("next-work");
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// @param inHand what lies on the bench already: it is not suggested again, and beside it one suggestion is enough
    void show(Suggestion suggestion, Optional<RepairNumber> inHand) {
        var hadFocus = keys.stream().anyMatch(Button::isFocused);
        keys.clear();
        getChildren().clear();
        var jobs = suggestion.work().stream()
                .filter(job -> !inHand.equals(Optional.of(number(job))))
                .limit(inHand.isPresent() ? 1 : 1 + OTHERS)
                .toList();
        if (jobs.isEmpty()) {
            getChildren().add(Lines.text(empty(suggestion), "heading"));
        } else {
            getChildren().add(first(jobs.getFirst(), suggestion));
            for (int at = 1; at < jobs.size(); at++) {
                getChildren().add(other(at + 1, jobs.get(at), suggestion));
            }
        }
        if (hadFocus) {
            focus();
        }
    }

    /// Whether there is something to start.
    boolean focus() {
        keys.stream().findFirst().ifPresent(Button::requestFocus);
        return !keys.isEmpty();
    }

    void startFirst() {
        keys.stream().findFirst().ifPresent(Button::fire);
    }

    private String empty(Suggestion suggestion) {
        var messages = words.messages();
        return suggestion
                .firstPart()
                .map(day ->
                        messages.text("em.bench", suggestion.waitingForParts(), words.day(day, suggestion.readAt())))
                .orElseGet(() -> messages.text("bn.empty"));
    }

    private HBox first(Job job, Suggestion suggestion) {
        var start = Lines.button("start", words.messages().text("bn.start"), () -> onStart.accept(number(job)));
        start.getStyleClass().add("main-act");
        start.setMinWidth(USE_PREF_SIZE);
        keys.add(start);
        var title = Lines.word(words.messages().text("bn.next"), "strip-title");
        var line = line(job, suggestion, "strong");
        return row(title, line, start);
    }

    private HBox other(int key, Job job, Suggestion suggestion) {
        var button = Lines.button("start-" + key, Integer.toString(key), () -> onStart.accept(number(job)));
        button.getStyleClass().add("next-key");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(key + " " + said(job));
        keys.add(button);
        return row(button, line(job, suggestion));
    }

    /// What stands before the lines is equally wide in all of them, so that the marks stand below each other.
    private static HBox row(Region before, Region line, Node... after) {
        var place = new HBox(before);
        place.getStyleClass().add("next-place");
        HBox.setHgrow(line, Priority.ALWAYS);
        var row = new HBox(place, line);
        row.getChildren().addAll(after);
        row.getStyleClass().addAll("gap-wide", "next-row");
        return row;
    }

    private VBox line(Job job, Suggestion suggestion, String... styles) {
        var line = Lines.flow();
        job.standing()
                .ifPresent(standing -> line.getChildren().add(words.mark(standing, job.left(), suggestion.readAt())));
        line.getChildren().add(Lines.text(said(job), styles));
        var lines = new VBox(line);
        job.standing().ifPresent(standing -> lines.getChildren()
                .add(Lines.text(words.due(standing, job.left(), suggestion.readAt()), "quiet")));
        return lines;
    }

    private String said(Job job) {
        return words.messages()
                .text(
                        "bn.job",
                        number(job).digits(),
                        job.repair().device(),
                        job.repair().fault());
    }

    private static RepairNumber number(Job job) {
        return job.repair().repair().number();
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || !event.getCode().isDigitKey()) {
            return;
        }
        var name = event.getCode().getName();
        int key = name.charAt(name.length() - 1) - '0';
        if (key >= 1 && key <= keys.size()) {
            event.consume();
            keys.get(key - 1).fire();
        }
    }
}
