package dk.holdt.ui.parts;

import dk.holdt.domain.part.Attribute;
import dk.holdt.domain.part.AttributeVerdict;
import dk.holdt.domain.part.PartKind;
import dk.holdt.domain.part.SpecValue;
import dk.holdt.domain.part.SpecValueReader;
import dk.holdt.domain.part.SwapVerdict;
import dk.holdt.domain.part.Term;
import dk.holdt.domain.part.ValueWords;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.parts.SwapViewModel.Side;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Old beside new, one line for each point, and at the right the guard's word on it. Key points stand first.
final class SpecGrid extends GridPane {

    private static final int NAMES = 2;

    private final SwapViewModel model;
    private final Messages messages;
    private final SwapSentences sentences;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private boolean everything;

    private record Row(Attribute attribute, Label name, Cell removed, Cell fitted, VBox result) {
        List<Node> nodes() {
            return List.of(name, removed, fitted, result);
        }
    }

    /// A field, and under it how it was read where that is not what was typed.
    private static final class Cell extends VBox {
        private final TextField input = new TextField();
        private final Label echo = Lines.text("", "field-echo");

        Cell(String id, String spoken) {
            input.setId(id);
            input.setMinWidth(0);
            setMinWidth(0);
            input.setAccessibleText(spoken);
            getChildren().setAll(input, echo);
            echo("");
        }

        void echo(String words) {
            echo.setText(words);
            Lines.show(echo, !words.isEmpty());
        }
    }

    SpecGrid(SwapViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.sentences = new SwapSentences(messages);
        for (int percent : new int[] {24, 26, 26, 24}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        getStyleClass().add("spec-grid");
        head();
        model.kindProperty().subscribe(kind -> kind.ifPresent(this::offer));
        model.verdictProperty().subscribe(verdict -> verdict.ifPresent(this::judged));
    }

    private void head() {
        add(Lines.word(""), 0, 0);
        add(Lines.text(messages.text("doc.part.old"), "heading"), 1, 0);
        add(Lines.text(messages.text("doc.part.new"), "heading"), 2, 0);
        add(Lines.text(messages.text("doc.part.result"), "heading"), 3, 0);
        line(1, messages.text("sw.name"), "name", model.name(Side.REMOVED), model.name(Side.FITTED));
        line(2, messages.text("sw.number"), "number", model.number(Side.REMOVED), model.number(Side.FITTED));
    }

    private void line(int at, String words, String id, StringProperty removed, StringProperty fitted) {
        var old = new Cell("removed-" + id, words + ", " + messages.text("doc.part.old"));
        var fresh = new Cell("fitted-" + id, words + ", " + messages.text("doc.part.new"));
        old.input.textProperty().bindBidirectional(removed);
        fresh.input.textProperty().bindBidirectional(fitted);
        var name = Lines.text(words, "field-label");
        addRow(at, name, old, fresh);
        setValignment(name, VPos.TOP);
    }

    private void offer(PartKind kind) {
        rows.values().forEach(row -> getChildren().removeAll(row.nodes()));
        rows.clear();
        everything = false;
        int at = NAMES + 1;
        for (var attribute : kind.asked()) {
            var row = row(attribute);
            rows.put(attribute.id(), row);
            addRow(at, row.name(), row.removed(), row.fitted(), row.result());
            row.nodes().forEach(node -> setValignment(node, VPos.TOP));
            at++;
        }
        arrange();
    }

    private Row row(Attribute attribute) {
        var name = Lines.text(
                Lines.capital(attribute.name(messages.language())), attribute.key() ? "field-label" : "quiet");
        var row = new Row(
                attribute, name, cell(attribute, Side.REMOVED), cell(attribute, Side.FITTED), Lines.box("verdicts"));
        name.setLabelFor(row.removed().input);
        return row;
    }

    private Cell cell(Attribute attribute, Side side) {
        var column = messages.text(side == Side.REMOVED ? "doc.part.old" : "doc.part.new");
        var id = (side == Side.REMOVED ? "removed-" : "fitted-") + attribute.id();
        var cell = new Cell(id, attribute.name(messages.language()) + ", " + column);
        cell.input.setPromptText(prompt(attribute));
        cell.input.textProperty().subscribe((_, typed) -> {
            model.type(side, attribute.id(), typed);
            cell.echo(read(attribute, model.value(side, attribute.id()), typed, cell.input.isFocused()));
        });
        cell.input
                .focusedProperty()
                .subscribe((_, focused) ->
                        cell.echo(read(attribute, model.value(side, attribute.id()), cell.input.getText(), focused)));
        return cell;
    }

    /// What can be written here, short enough for the field.
    private String prompt(Attribute attribute) {
        var language = messages.language();
        return attribute.numbers().unit().map(unit -> unit.symbol(language)).orElse("");
    }

    private String read(Attribute attribute, SpecValue value, String typed, boolean typing) {
        if (value instanceof SpecValue.Unknown) {
            return typing ? words(attribute) : unread(attribute, typed);
        }
        var said = ValueWords.of(attribute, value, messages.language());
        return said.equalsIgnoreCase(typed.strip()) ? "" : messages.text("sw.read", said);
    }

    private String unread(Attribute attribute, String typed) {
        var meant = SpecValue.NOT_RECORDED.equals(
                SpecValueReader.read(attribute, typed.strip().equals("?") ? "" : typed));
        return typed.isBlank() || meant ? "" : messages.text("sw.notread");
    }

    /// The words that are understood here, while somebody types.
    private String words(Attribute attribute) {
        var terms = attribute.terms().list();
        return terms.isEmpty()
                ? ""
                : terms.stream()
                        .map(Term::name)
                        .map(name -> name.in(messages.language()))
                        .collect(Collectors.joining(" · "));
    }

    private void judged(SwapVerdict verdict) {
        for (var row : rows.values()) {
            var marks = new ArrayList<Node>();
            verdict.lines().stream()
                    .filter(line -> line.attribute().id().equals(row.attribute().id()))
                    .forEach(line -> marks.add(mark(line)));
            row.result().getChildren().setAll(marks);
        }
    }

    private VerdictMark mark(AttributeVerdict line) {
        var mark = new VerdictMark();
        mark.show(line.verdict(), sentences.labelled(line), line.quiet());
        return mark;
    }

    /// Shows every point, or only the key points.
    void everything(boolean shown) {
        everything = shown;
        arrange();
    }

    boolean showsEverything() {
        return everything;
    }

    /// How many points are folded away.
    int folded() {
        return (int)
                rows.values().stream().filter(row -> !row.attribute().key()).count();
    }

    private void arrange() {
        rows.values().forEach(row -> row.nodes()
                .forEach(node -> Lines.show(node, everything || row.attribute().key())));
    }

    /// The first field of a name or a key point that says nothing yet.
    void focus() {
        var names = List.of("#removed-name", "#fitted-name");
        for (var id : names) {
            if (lookup(id) instanceof TextField field && field.getText().isBlank()) {
                field.requestFocus();
                return;
            }
        }
        rows.values().stream()
                .filter(row -> row.attribute().key())
                .flatMap(row -> List.of(row.removed().input, row.fitted().input).stream())
                .filter(field -> field.getText().isBlank())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /// Writes the old part's values in the new one's column: the new part is of the same model.
    void copyToNew() {
        model.name(Side.FITTED).set(model.name(Side.REMOVED).get());
        rows.values()
                .forEach(row -> row.fitted().input.setText(row.removed().input.getText()));
    }
}
