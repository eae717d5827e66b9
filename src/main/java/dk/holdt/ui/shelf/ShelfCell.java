package dk.holdt.ui.shelf;

import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.shelf.NextStep;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.shelf.ShelfPage;
import dk.holdt.usecase.text.TypedText;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.Names;
import dk.holdt.words.ShelfWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One device on the shelf: place and customer large, below them since when, who was told and what is next.
final class ShelfCell extends ListCell<ShelfPage.Row> {

    private final Messages messages;
    private final DateWords dates;
    private final Supplier<Optional<ShelfPage>> page;
    private final Supplier<Names> names;
    private final Label place = Lines.word("", "shelf-place");
    private final Label number = Lines.word("", "strong", "shelf-number");
    private final Label customer = Lines.text("");
    private final Label told = Lines.word("");
    private final HBox upper = new HBox(number, customer, told);
    private final Label about = Lines.text("", "quiet");
    private final Label stopped = Lines.text("", "strong");
    private final VBox at = new VBox(place);
    private final HBox line = new HBox(at, new VBox(upper, about, stopped));

    /// @param room in the list, within which everything wraps; a list asks how high a line is without saying how wide
    /// @param names how the customers are named
    ShelfCell(
            Messages messages,
            DateWords dates,
            Supplier<Optional<ShelfPage>> page,
            Supplier<Names> names,
            ObservableDoubleValue room) {
        this.names = names;
        this.messages = messages;
        this.dates = dates;
        this.page = page;
        customer.setMinWidth(0);
        HBox.setHgrow(customer, Priority.ALWAYS);
        upper.getStyleClass().add("gap-wide");
        line.getStyleClass().add("gap-wide");
        at.setMinWidth(USE_PREF_SIZE);
        var beside = Bindings.createDoubleBinding(
                () -> Math.max(0, room.get() - at.getWidth() - line.getSpacing()),
                room,
                at.widthProperty(),
                line.spacingProperty());
        for (var piece : List.<Region>of(upper, about, stopped)) {
            piece.prefWidthProperty().bind(beside);
        }
        getStyleClass().add("shelf-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ShelfPage.Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null || page.get().isEmpty()) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        show(row, page.get().get());
    }

    private void show(ShelfPage.Row row, ShelfPage now) {
        var name = row.noted().placeName();
        place.setText(name.isEmpty() ? "–" : name);
        number.setText(row.repair().repair().number().digits());
        var named = names.get();
        customer.setText(named.of(TypedText.shownInOneLine(row.repair().customer())) + " · "
                + TypedText.shownInOneLine(row.repair().device()));
        told.setText(named.ours(told(row, now)));
        told.getStyleClass().removeAll("not-told");
        if (row.told().isEmpty()) {
            told.getStyleClass().add("not-told");
        }
        about.setText(named.areHidden() ? since(row, now) : about(row, now));
        stopped.setText(named.ours(row.noted()
                .stop()
                .filter(stop -> stop.standsOn(now.today()))
                .map(stop -> messages.text("no.stopped", ShelfWords.stop(messages, stop)))
                .orElse("")));
        Lines.show(stopped, !stopped.getText().isEmpty());
        setGraphic(line);
        setAccessibleText(String.join(
                ", ",
                messages.text("sh.place", place.getText()),
                number.getText(),
                customer.getText(),
                told.getText(),
                about.getText(),
                stopped.getText()));
    }

    private String told(ShelfPage.Row row, ShelfPage now) {
        return row.told()
                .map(Contact::at)
                .map(at -> messages.text("sh.told", dates.shortMoment(at, now.today())))
                .orElse(messages.text("sh.told.not"));
    }

    private String about(ShelfPage.Row row, ShelfPage now) {
        var parts = new ArrayList<String>();
        parts.add(since(row, now));
        if (now.isUncollected(row)) {
            parts.add(messages.text("sh.uncollected"));
        }
        if (row.isPaid()) {
            parts.add(messages.text("sh.paid"));
        }
        row.noted().next().ifPresent(step -> parts.add(next(step, now)));
        return String.join(" · ", parts);
    }

    private String since(ShelfPage.Row row, ShelfPage now) {
        var ready = row.repair().repair().progress().readyAt().orElseThrow();
        return messages.text("sh.since", dates.shortMoment(ready, now.today()), days(row.days()));
    }

    private String next(NextStep step, ShelfPage now) {
        var words = messages.text(
                "sh.next", ShelfWords.step(messages, step.kind()), dates.shortDay(step.on(), now.today()));
        return step.isDue(now.today()) ? words + " " + messages.text("sh.next.due") : words;
    }

    private String days(long days) {
        if (days == 0) {
            return messages.text("sh.days.today");
        }
        return days == 1 ? messages.text("sh.days.one") : messages.text("sh.days", days);
    }
}
