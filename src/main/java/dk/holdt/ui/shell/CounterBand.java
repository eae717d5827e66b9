package dk.holdt.ui.shell;

import dk.holdt.ui.kit.AtCounter;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.HidesAtLock;
import dk.holdt.ui.kit.Lines;
import dk.holdt.words.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Under the top bar while a customer is at the counter: what is hidden, and the key that shows it again.
final class CounterBand extends HBox implements HidesAtLock {

    private static final double NARROW_EM = 72;

    private final AtCounter atCounter;
    private final Messages messages;
    private final Label words = Lines.text("");
    private final Label stays;
    private final Button off;

    CounterBand(AtCounter atCounter, Messages messages) {
        this.atCounter = atCounter;
        this.messages = messages;
        var dot = new Region();
        dot.getStyleClass().add("counter-dot");
        words.setId("at-counter");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        stays = Lines.word(messages.text("pv.stays"), "quiet");
        off = Lines.button("show-names", messages.text("pv.off"), Command.AT_COUNTER, atCounter::toggle);
        off.setFocusTraversable(false);
        off.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("counter-band");
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(dot, words, stays, off);
        widthProperty().subscribe(this::fit);
        words.fontProperty().subscribe(this::fit);
        atCounter.boundProperty().subscribe(bound -> {
            Lines.show(stays, bound);
            Lines.show(off, !bound);
        });
        atCounter.inSightProperty().subscribe(there -> Lines.show(this, there));
    }

    private void fit() {
        var wide = getWidth() >= NARROW_EM * words.getFont().getSize();
        words.setText(messages.text(wide ? "pv.on" : "pv.on.short"));
    }

    @Override
    public void hideAtLock() {
        atCounter.lock(true);
    }

    @Override
    public void unlocked() {
        atCounter.lock(false);
    }
}
