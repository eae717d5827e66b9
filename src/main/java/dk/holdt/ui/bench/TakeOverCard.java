package dk.holdt.ui.bench;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.bench.OnBench;
import dk.holdt.usecase.bench.TakeOver;
import dk.holdt.words.FaultWords;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import dk.holdt.words.StageWords;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// What somebody reads who goes on with another's work: where it stands, what was promised and agreed, what was tried
// and
/// what is missing. The bench opens with a next step of one's own.
final class TakeOverCard extends VBox {

    /// Of what was written about it, the last few lines.
    private static final int LAST_LINES = 3;

    private final BenchViewModel model;
    private final BenchWords words;
    private final Messages messages;
    private final ChoiceKeys<TakeOver.Next> next;
    private final TextField more = new TextField();
    private final FormField moreField;
    private final FormField nextField;
    private final Button take;
    private Optional<String> shown = Optional.empty();

    TakeOverCard(BenchViewModel model, BenchWords words) {
        this.model = model;
        this.words = words;
        this.messages = words.messages();
        this.next = new ChoiceKeys<>(messages.text("tk.ok"), Orientation.VERTICAL);
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
        getStyleClass().addAll("box", "gap", "now-on-bench");
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
        getChildren().setAll(Lines.text(messages.text("tk.title", from.name()), "title"));
        add(messages.text(
                "bn.title",
                dossier.number().digits(),
                dossier.device().name(),
                dossier.customer().name(),
                StageWords.of(messages, dossier.stage())));
        promise(bench);
        var agreements = new AgreementLine(messages);
        agreements.show(bench);
        getChildren().add(agreements);
        heading(messages.text("tk.tried"));
        dossier.faults().forEach(fault -> add(tried(fault)));
        dossier.fittedSwaps()
                .forEach(swap -> add(messages.text(
                        "jr.swap", swap.removed().name(), swap.fitted().name())));
        dossier.entries().reversed().stream()
                .filter(entry -> entry.kind() == Entry.Kind.NOTE || entry.kind() == Entry.Kind.CONTACT)
                .filter(entry -> !entry.words().isBlank())
                .limit(LAST_LINES)
                .forEach(entry -> add(entry.words()));
        if (!bench.missing().isEmpty()) {
            heading(messages.text("tk.missing"));
            bench.missing().forEach(why -> add(RefusalWords.of(messages, why)));
        }
        getChildren().addAll(nextField, moreField, take);
    }

    void focus() {
        next.requestFocus();
    }

    private void promise(OnBench bench) {
        bench.urgent()
                .ifPresentOrElse(
                        standing -> getChildren()
                                .addAll(
                                        Lines.flow(
                                                Lines.word(words.due(standing, bench.left(), bench.readAt()), "due"),
                                                words.mark(standing, bench.left(), bench.readAt())),
                                        Lines.text(standing.promise().words().sentence(), "quiet")),
                        () -> add(messages.text("bn.nopromise")));
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

    private void save() {
        if (next.value().isEmpty()) {
            nextField.error(messages.text("tk.choose"));
            next.requestFocus();
            return;
        }
        nextField.error("");
        model.takeOver(next.value().get(), next.value().get() == TakeOver.Next.OTHER ? more.getText() : "");
    }

    private void heading(String said) {
        getChildren().add(Lines.text(said, "strip-title"));
    }

    private void add(String said) {
        Label line = Lines.text(said);
        getChildren().add(line);
    }
}
