package dk.holdt.ui.board;

import dk.holdt.domain.datacopy.DataCopies;
import dk.holdt.ui.kit.ScrollToFocus;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.Undoable;
import dk.holdt.usecase.draft.Draft;
import dk.holdt.usecase.draft.ReadUnfinished;
import dk.holdt.usecase.receipt.UnprintedPapers.Unprinted;
import dk.holdt.usecase.text.TypedText;
import dk.holdt.words.DataCopyWords;
import dk.holdt.words.DateWords;
import dk.holdt.words.DraftWords;
import dk.holdt.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Above the board: what was begun and not ended, and the copies of data that are to be deleted, each with one key
/// to go on and one to put an end to it.
///
/// Not more than three at a time are in view, so that the board below keeps its rows. Where the text is large for the
/// window several stand in one line that only counts them, until somebody opens it; it closes once they go elsewhere.
public final class UnfinishedStrip extends VBox {

    private final UnfinishedViewModel model;
    private final UnprintedViewModel papers;
    private final DueCopiesViewModel copies;
    private final Station station;
    private final Messages messages;
    private final DateWords dates;
    private final VBox rows = new VBox();
    private final Label crash = new Label();
    private final BooleanProperty narrow = new SimpleBooleanProperty(this, "narrow");
    private boolean crashed;
    private boolean saves = true;
    private boolean opened;
    private boolean filling;

    /// What stands in it.
    public record Waits(UnfinishedViewModel drafts, UnprintedViewModel papers, DueCopiesViewModel copies) {}

    /// @param crashed whether the program had closed by itself before this start
    public UnfinishedStrip(Waits waits, Station station, boolean crashed) {
        this.model = waits.drafts();
        this.papers = waits.papers();
        this.copies = waits.copies();
        this.station = station;
        this.messages = station.messages();
        this.dates = new DateWords(messages.language(), station.zone());
        this.crashed = crashed;
        crash.setId("after-crash");
        crash.setText(messages.text("dr.crash"));
        crash.setWrapText(true);
        crash.getStyleClass().add("strong");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "unfinished-rows");
        ScrollToFocus.install(scroll);
        // what is inside gets its height while it is laid out, when nothing around it can be told
        rows.heightProperty().subscribe(height -> {
            scroll.setPrefViewportHeight(height.doubleValue());
            Platform.runLater(scroll::requestLayout);
        });
        // what a pass of layout finds out cannot change what it lays out
        narrow.addListener((_, _, _) -> Platform.runLater(this::show));
        widthProperty().subscribe(this::fit);
        crash.fontProperty().subscribe(this::fit);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focused);
        setId("unfinished");
        // a long board below would press the rows together
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("unfinished");
        getChildren().setAll(crash, scroll);
        model.linesProperty().subscribe(this::show);
        papers.linesProperty().subscribe(this::show);
        copies.dueProperty().subscribe(this::show);
        station.atCounter().namesProperty().subscribe((_, _) -> show());
    }

    /// In a shop that may only be looked at: what was typed can be read, and nothing is thrown away or printed.
    void onlyToLook() {
        saves = false;
    }

    void read() {
        model.read();
        papers.read();
        copies.read();
    }

    /// What was said about a crash has been read.
    void left() {
        crashed = false;
        show();
    }

    private void fit() {
        narrow.set(getWidth() > 0
                && getWidth() < BoardList.ONE_LINE_FROM_EM * crash.getFont().getSize());
    }

    private void focused(Node owner) {
        if (opened && !filling && owner != null && !isInside(owner)) {
            opened = false;
            Platform.runLater(this::show);
        }
    }

    private boolean isInside(Node node) {
        return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).anyMatch(one -> one == this);
    }

    private void show() {
        var drafts = model.linesProperty().get();
        var left = papers.linesProperty().get();
        var due = copies.dueProperty().get();
        var waits = drafts.size() + left.size() + due.kept().size();
        opened = opened && waits > 1;
        var at = focusedRow();
        filling = true;
        if (narrow.get() && !opened && waits > 1) {
            rows.getChildren()
                    .setAll(folded(drafts.size(), left.size(), due.kept().size()));
        } else {
            rows.getChildren().setAll(drafts.stream().map(this::row).toList());
            rows.getChildren().addAll(left.stream().map(this::row).toList());
            rows.getChildren()
                    .addAll(due.kept().stream()
                            .map(kept -> row(kept, due.today()))
                            .toList());
        }
        if (opened) {
            rows.getChildren().get(Math.clamp(at, 0, waits - 1)).requestFocus();
        }
        filling = false;
        var said = crashed && !drafts.isEmpty();
        crash.setVisible(said);
        crash.setManaged(said);
        setVisible(!rows.getChildren().isEmpty());
        setManaged(isVisible());
    }

    private int focusedRow() {
        return IntStream.range(0, rows.getChildren().size())
                .filter(at -> rows.getChildren().get(at).isFocused())
                .findFirst()
                .orElse(-1);
    }

    private StripRow folded(int drafts, int left, int due) {
        var row = new StripRow(Stream.of(
                        drafts == 0 ? "" : messages.text("dr.folded", drafts),
                        left == 0 ? "" : messages.text("pp.folded", left),
                        due == 0 ? "" : messages.text("dc.folded", due))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · ")));
        row.setId("unfinished-folded");
        row.onEnter(messages.text("dr.unfold"), () -> {
            opened = true;
            show();
        });
        return row;
    }

    private StripRow row(DataCopies.Kept kept, LocalDate today) {
        var number = kept.repair();
        var row = new StripRow(DataCopyWords.listed(messages, dates, station.names(), kept, today));
        row.setId("copy-due-" + number.digits());
        row.onEnter(messages.text("dr.unfold"), () -> station.navigator().repair(number));
        if (saves) {
            row.onDelete(messages.text("dc.gone"), () -> copies.deleted(number));
        }
        return row;
    }

    private StripRow row(Unprinted paper) {
        var row = new StripRow(messages.text(
                "pp.left",
                paper.number().digits(),
                station.names().of(TypedText.shownInOneLine(paper.customer())),
                TypedText.shownInOneLine(paper.device())));
        row.setId("unprinted-" + paper.number().digits());
        if (!saves) {
            row.onEnter(messages.text("dr.unfold"), () -> station.navigator().repair(paper.number()));
            return row;
        }
        row.onEnter(
                messages.text("act.print"),
                () -> papers.print(paper, () -> station.navigator().repair(paper.number())));
        row.onDelete(messages.text("pp.unneeded"), () -> {
            papers.notNeeded(paper);
            var said = messages.text("ud.act", paper.number().digits(), messages.text("pp.unneeded"));
            station.navigator().offerUndo(Undoable.unsigned(papers.by(), said, undo(() -> papers.needed(paper))));
        });
        return row;
    }

    private StripRow row(ReadUnfinished.Line line) {
        var draft = line.draft();
        var today = station.clock().now().atZone(station.zone()).toLocalDate();
        var words = messages.text("dr.row", labelled(line), dates.moment(draft.startedAt(), today), line.startedBy());
        var row = new StripRow(line.continuedBy()
                .map(name -> messages.text("dr.row.continued", words, name))
                .orElse(words));
        row.setId("draft-" + (model.linesProperty().get().indexOf(line) + 1));
        if (!saves) {
            row.onEnter(messages.text("dr.unfold"), () -> station.navigator().intake(draft.uuid()));
            return row;
        }
        row.onEnter(messages.text("dr.resume"), () -> station.navigator().intake(draft.uuid()));
        row.onDelete(messages.text("dr.throw"), () -> model.throwAway(draft.uuid(), one -> thrown(one, line)));
        return row;
    }

    /// Whoever throws it away hears of the label on the device: its number is given to nothing else, and means nothing.
    private void thrown(Draft draft, ReadUnfinished.Line line) {
        var what = messages.text("dr.thrown", whose(draft));
        var said = line.label()
                .map(number -> messages.text("dr.thrown.label", whose(draft), number.digits()))
                .orElse(what);
        var back = undo(() -> model.bringBack(draft));
        station.navigator().offerUndo(new Undoable(papers.by(), true, what, said, List.of(back), List.of()));
    }

    private Undoable.Way undo(Runnable takeBack) {
        return new Undoable.Way(messages.text("act.undo"), takeBack);
    }

    private String labelled(ReadUnfinished.Line line) {
        var whose = whose(line.draft());
        return line.label()
                .map(number -> messages.text("dr.labelled", whose, number.digits()))
                .orElse(whose);
    }

    private String whose(Draft draft) {
        return TypedText.shownInOneLine(
                DraftWords.whose(messages, draft.customer().map(station.names()::of), draft.device()));
    }
}
