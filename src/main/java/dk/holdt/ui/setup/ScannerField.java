package dk.holdt.ui.setup;

import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Scanner;
import dk.holdt.ui.setup.ScannerReading.End;
import dk.holdt.ui.setup.ScannerReading.Fault;
import dk.holdt.usecase.paper.TestPage;
import dk.holdt.words.Messages;
import java.time.Duration;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field in which the code of the test page is scanned, and what there is to say about the scanner then.
final class ScannerField {

    /// A scanner that ends with no key has long said all by then.
    private static final javafx.util.Duration QUIET = javafx.util.Duration.millis(500);

    private final Messages messages;
    private final TextField field = new TextField();
    private final FormField inForm;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private Runnable next = () -> field.requestFocusTraversal(TraversalDirection.NEXT);
    private long begun;
    private long last;

    ScannerField(Messages messages) {
        this.messages = messages;
        field.setId("scanner");
        inForm = new FormField(messages.text("scn.title"), field).hint(messages.text("scn.hint", TestPage.SCAN_CODE));
        field.addEventFilter(KeyEvent.KEY_TYPED, _ -> typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        EnterMovesOn.ends(field, this::entered);
        quiet.setOnFinished(_ -> {
            if (isFast()) {
                said(End.NONE);
            }
        });
    }

    FormField inForm() {
        return inForm;
    }

    /// What Enter does while nothing was scanned.
    void ends(Runnable next) {
        this.next = next;
    }

    private void typed() {
        last = System.nanoTime();
        if (field.getText().isEmpty()) {
            begun = last;
        }
        quiet.playFromStart();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && field.getLength() > 1 && isFast()) {
            event.consume();
            said(End.TAB);
        }
    }

    private void entered() {
        if (field.getText().isEmpty()) {
            next.run();
        } else {
            said(End.ENTER);
        }
    }

    private boolean isFast() {
        return field.getLength() > 1 && gap().compareTo(Scanner.LONGEST_GAP) <= 0;
    }

    private Duration gap() {
        return Duration.ofNanos((last - begun) / Math.max(1, field.getLength() - 1));
    }

    private void said(End end) {
        quiet.stop();
        var reading = new ScannerReading(field.getText(), end, gap());
        field.clear();
        var faults = reading.faults(Scanner.LONGEST_GAP);
        inForm.error(faults.stream().map(this::words).collect(Collectors.joining("\n")));
        inForm.hint(faults.isEmpty() ? messages.text("scn.works", end == End.TAB ? "Tab" : "Enter") : "");
    }

    private String words(Fault fault) {
        return switch (fault) {
            case Fault.NotTheCode(var came) -> messages.text("scn.other", came, TestPage.SCAN_CODE);
            case Fault.Before(var signs) -> messages.text("scn.before", signs);
            case Fault.After(var signs) -> messages.text("scn.after", signs);
            case Fault.OtherKeyboard(var came) -> messages.text("scn.keyboard", TestPage.SCAN_CODE, came);
            case Fault.Capitals() -> messages.text("scn.capitals");
            case Fault.NoEnd() -> messages.text("scn.noend");
            case Fault.Slow(var gap) -> messages.text("scn.slow", Long.toString(gap.toMillis()));
        };
    }
}
