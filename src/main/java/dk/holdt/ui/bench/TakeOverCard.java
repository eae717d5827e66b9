package dk.holdt.ui.bench;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.StandingMark;
import dk.holdt.usecase.bench.OnBench;
import dk.holdt.usecase.bench.TakeOver;
import dk.holdt.words.FaultWords;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import dk.holdt.words.StageWords;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// What somebody reads who goes on with another's work: where it stands, what was promised and agreed, what was tried
/// and what is missing. The bench opens with a next step of one's own.
///
/// The keyboard begins on what is to be read, so that large text opens at its first line; a digit takes the next step
/// from there.
final class TakeOverCard extends VBox {

    /// Of what was written about it, the last few lines.
    private static final int LAST_LINES = 3;

    private final BenchViewModel model;
    private final BenchWords words;
    private final Messages messages;
    private final ChoiceKeys<TakeOver.Next> next;
    private final VBox read = Lines.box("ring", "now-on-bench");
    private final TextField more = new TextField();
    private final FormField moreField;
    private final FormField nextField;
    private final Button take;
    private Optional<String> shown = Optional.empty();

    TakeOverCard(BenchViewModel model, BenchWords words) {
        this.model = model;
        this.words = words;
        this.messages = words.messages();
        this.next = new ChoiceKeys<>(messages.text("tk.ok"), Orientation.HORIZONTAL);
        this.nextField = new FormField(messages.text("tk.ok"), next);
        this.moreField = new FormField(messages.text("tk.words"), more);
        this.take = Lines.button("take-over", messages.text("tk.save"), this::save);
        take.getStyleClass().add("main-act");
        next.setId("take-over-next");
        more.setId("take-over-words");
        next.offer(Stream.of(TakeOver.Next.values())
                .map(one -> new ChoiceKeys.Choice<>(one.ordinal() + 1, one, TakeOver.name(messages, one)))
                .toList());
        next.valueProperty().subscribe(chosen -> Lines.show(moreField, chosen == TakeOver.Next.OTHER));
        EnterMovesOn.ends(next, this::chosen);
        EnterMovesOn.ends(more, this::save);
        read.setId("take-over-read");
        read.setFocusTraversable(true);
        read.setAccessibleRole(AccessibleRole.TEXT);
        read.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        getStyleClass().addAll("box", "gap", "now-on-bench");
        getChildren().setAll(read, nextField, moreField, take);
        setId("take-over-card");
    }

    /// Written once for each repair, so that what is being chosen stays.
    void show(OnBench bench, StaffMember from) {
        var key = bench.dossier().number().digits() + "/"
                + bench.dossier().repair().version();
        if (shown.equals(Optional.of(key))) {
            return;
        }
        shown = Optional.of(key);
        next.valueProperty().set(null);
        more.clear();
        var dossier = bench.dossier();
        read.getChildren().setAll(Lines.text(messages.text("tk.title", from.name()), "title"));
        add(messages.text(
                "bn.title",
                dossier.number().digits(),
                dossier.device().name(),
                dossier.customer().name(),
                StageWords.of(messages, dossier.stage())));
        promise(bench);
        var agreements = new AgreementLine(messages);
        agreements.show(bench);
        read.getChildren().add(agreements);
        list("tk.tried", tried(dossier));
        list(
                "tk.missing",
                bench.missing().stream()
                        // said of each fault above
                        .filter(why -> why.reason() != Refusal.Reason.FAULT_WITHOUT_VERDICT)
                        .map(why -> RefusalWords.of(messages, why)));
        read.setAccessibleText(said(read).collect(Collectors.joining("\n")));
    }

    /// At the first line.
    void focus() {
        read.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode().isDigitKey() && !event.isControlDown() && !event.isAltDown()) {
            event.consume();
            next.requestFocus();
            next.fireEvent(event.copyFor(next, next));
        }
    }

    private static Stream<String> said(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().flatMap(child -> switch (child) {
            case Label label -> Stream.of(label.getText());
            case StandingMark mark -> Stream.of(mark.getAccessibleText());
            case Parent more -> said(more);
            default -> Stream.of();
        });
    }

    private void promise(OnBench bench) {
        bench.urgent()
                .ifPresentOrElse(
                        standing -> read.getChildren()
                                .addAll(
                                        Lines.flow(
                                                Lines.word(words.due(standing, bench.left(), bench.readAt()), "due"),
                                                words.mark(standing, bench.left(), bench.readAt())),
                                        Lines.text(standing.promise().words().sentence(), "quiet")),
                        () -> add(messages.text("bn.nopromise")));
    }

    private Stream<String> tried(Dossier dossier) {
        var swaps = dossier.fittedSwaps().stream()
                .map(swap -> messages.text(
                        "jr.swap", swap.removed().name(), swap.fitted().name()));
        var written = dossier.entries().reversed().stream()
                .filter(entry -> entry.kind() == Entry.Kind.NOTE || entry.kind() == Entry.Kind.CONTACT)
                .map(Entry::words)
                .filter(words -> !words.isBlank())
                .map(Lines::capital)
                .limit(LAST_LINES);
        return Stream.of(dossier.faults().stream().map(this::tried), swaps, written)
                .flatMap(lines -> lines);
    }

    private String tried(Fault fault) {
        var said = messages.text("re.fault", fault.position(), fault.words());
        var verdict = fault.verdict().map(one -> FaultWords.of(messages, one)).orElse(messages.text("re.verdict.none"));
        var tested = fault.test()
                .map(test -> " · " + messages.text(test.works() ? "re.tested.works" : "re.tested.fails"))
                .orElse("");
        var how = FaultWords.comesAndGoes(messages, fault.comesAndGoes())
                .map(one -> " " + one)
                .orElse("");
        return said + " – " + verdict + tested + how;
    }

    private void chosen() {
        if (moreField.isVisible()) {
            more.requestFocus();
        } else {
            save();
        }
    }

    /// What Ctrl+Enter does.
    void save() {
        if (next.value().isEmpty()) {
            nextField.error(messages.text("tk.choose"));
            next.requestFocus();
            return;
        }
        nextField.error("");
        model.takeOver(next.value().get(), next.value().get() == TakeOver.Next.OTHER ? more.getText() : "");
    }

    private void list(String heading, Stream<String> said) {
        var lines = Lines.box("close-lines");
        said.map(Lines::text).forEach(lines.getChildren()::add);
        if (!lines.getChildren().isEmpty()) {
            lines.getChildren().addFirst(Lines.text(messages.text(heading), "strip-title"));
            read.getChildren().add(lines);
        }
    }

    private void add(String said) {
        read.getChildren().add(Lines.text(said));
    }
}
