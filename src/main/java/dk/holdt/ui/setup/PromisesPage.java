package dk.holdt.ui.setup;

import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.What;
import dk.holdt.ui.kit.Lines;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/// What each key promises, and what it means by either clock.
final class PromisesPage {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final SetUpForms model;
    private final Messages messages;
    private final Runnable changed;

    PromisesPage(SetUpForms model, Messages messages, Runnable changed) {
        this.model = model;
        this.messages = messages;
        this.changed = changed;
    }

    SetUpPage build(Runnable next, Node example) {
        var page = new SetUpPage(messages.text("setup.promises.title"))
                .add(SetUpPage.quiet(messages.text("setup.promises.hint")));
        var table = new GridPane();
        table.getStyleClass().addAll("lines", "presets");
        for (var row : model.presets().rows()) {
            line(page, table, row);
        }
        return page.add(table)
                .add(new AdvertisedField(model.presets().advertised(), messages).on(page, next))
                .add(example);
    }

    private void line(SetUpPage page, GridPane table, PresetForm.Row row) {
        var key = new Label(messages.text("setup.promises.key", row.key()));
        key.getStyleClass().add("field-label");
        key.setMinWidth(Region.USE_PREF_SIZE);

        var what = box(
                page,
                row.what(),
                List.of(Optional.of(What.ANSWER), Optional.of(What.READY), Optional.<What>empty()),
                this::word);
        what.setId(row.field() + "-what");
        key.setLabelFor(what);

        var hours = hours(page, row);
        var basis = box(page, row.basis(), List.of(Basis.values()), this::word);
        basis.setId(row.field() + "-basis");
        basis.setAccessibleText(messages.text("setup.promises.basis", row.key()));
        followTheRow(page, row, List.of(key, what), hours, basis);

        var error = new Label();
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        error.setManaged(false);
        page.register(what, _ -> {});
        page.register(hours, words -> {
            error.setText(words);
            error.setManaged(!words.isEmpty());
            hours.pseudoClassStateChanged(WRONG, !words.isEmpty());
            hours.setAccessibleHelp(words);
        });
        var at = 2 * (row.key() - 1);
        var choices = Lines.flow(what, hours, basis);
        choices.visibleProperty().bind(what.visibleProperty());
        choices.managedProperty().bind(what.managedProperty());
        GridPane.setHgrow(choices, Priority.ALWAYS);
        table.addRow(at, key, choices);
        table.add(error, 1, at + 1);
    }

    private TextField hours(SetUpPage page, PresetForm.Row row) {
        var hours = new TextField();
        hours.setId(row.field());
        hours.setPrefColumnCount(4);
        page.tie(hours.textProperty(), row.hours());
        hours.setAccessibleText(messages.text("setup.promises.hours", row.key()));
        return hours;
    }

    /// Hours stand only where they are counted, and a way of counting only where something is promised.
    private void followTheRow(SetUpPage page, PresetForm.Row row, List<Node> always, Node hours, Node basis) {
        Runnable fit = () -> {
            hours.setVisible(row.isCounted());
            basis.setVisible(row.isUsed());
            changed.run();
        };
        Runnable fitRow = () -> {
            var shown = row.key() <= model.presets().rowsToShow();
            always.forEach(node -> show(node, shown));
            hours.setManaged(shown);
            basis.setManaged(shown);
        };
        model.presets().rows().forEach(other -> page.until(other.what().subscribe(fitRow)));
        fitRow.run();
        page.until(row.what().subscribe(fit));
        page.until(row.basis().subscribe(fit));
        page.until(row.hours().subscribe(changed));
        fit.run();
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static <T> ComboBox<T> box(
            SetUpPage page, ObjectProperty<T> value, List<T> offered, Function<T, String> words) {
        var box = new ComboBox<T>();
        box.getItems().setAll(offered);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public T fromString(String typed) {
                throw new IllegalStateException("nothing is typed here: " + typed);
            }
        });
        page.tie(box.valueProperty(), value);
        return box;
    }

    private String word(Optional<What> what) {
        return what.map(promised -> switch (promised) {
                    case ANSWER -> messages.text("setup.promises.answer");
                    case READY -> messages.text("setup.promises.ready");
                    case CALL -> messages.text("what.call");
                })
                .orElseGet(() -> messages.text("setup.promises.unused"));
    }

    private String word(Basis basis) {
        return switch (basis) {
            case CLOCK_HOURS -> messages.text("setup.basis.clock");
            case WORKING_HOURS -> messages.text("setup.basis.work");
            case FIXED_TIME -> messages.text("pr.fixed.label");
        };
    }
}
