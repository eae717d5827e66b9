package dk.holdt.ui.bench;

import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FocusNext;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.bench.OnBench;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import dk.holdt.words.StageWords;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The repair on the bench: its promise, what was agreed, every fault, the parts, and the way to the shelf.
final class NowOnBench extends VBox {

    private final BenchViewModel model;
    private final BenchWords words;
    private final Messages messages;
    private final Label title = Lines.text("", "title");
    private final VBox promise = Lines.box("gap");
    private final AgreementLine agreements;
    private final BeforeWork beforeWork;
    private final VBox faults = Lines.box("faults");
    private final TextField more = new TextField();
    private final FormField moreField;
    private final PartsOnBench parts;
    private final BenchActs acts;
    private final PartWaitBox wait;
    private final VBox finish = Lines.box("finish");
    private final VBox missing = Lines.box("close-lines");
    private final Button finishButton;
    private final Map<Long, FaultCard> cards = new LinkedHashMap<>();
    private Optional<RepairNumber> shown = Optional.empty();

    NowOnBench(
            BenchViewModel model,
            BenchWords words,
            BenchActs acts,
            PartsOnBench parts,
            Supplier<LocalDate> today,
            Runnable onFinish) {
        this.model = model;
        this.words = words;
        this.messages = words.messages();
        this.acts = acts;
        this.parts = parts;
        this.agreements = new AgreementLine(messages);
        this.beforeWork = new BeforeWork(messages);
        this.wait = new PartWaitBox(
                messages,
                today,
                day -> words.day(day, today.get()),
                (part, day) -> model.waitForPart(part, day, this::closeWait));
        this.moreField = new FormField(messages.text("bn.more.what"), more);
        this.finishButton = Lines.button("finish", messages.text("bn.finish"), Command.FINISH, onFinish);
        title.setId("bench-title");
        more.setId("more");
        missing.setId("missing");
        finishButton.getStyleClass().add("main-act");
        EnterMovesOn.ends(more, this::addMore);
        finish.getChildren().setAll(finishButton, missing);
        getStyleClass().add("now-on-bench");
        setId("now");
        getChildren().setAll(title, promise, agreements, beforeWork, faults, moreField, parts, acts, wait, finish);
        Lines.show(moreField, false);
        Lines.show(wait, false);
    }

    /// Puts these below what was agreed.
    void below(Node... more) {
        getChildren().addAll(getChildren().indexOf(agreements) + 1, List.of(more));
    }

    void show(OnBench bench) {
        var dossier = bench.dossier();
        var before = focusedHere();
        var isAnother = !shown.equals(Optional.of(dossier.number()));
        if (isAnother) {
            shown = Optional.of(dossier.number());
            cards.clear();
            Lines.show(moreField, false);
            Lines.show(wait, false);
        }
        title.setText(messages.text(
                "bn.title",
                dossier.number().digits(),
                dossier.device().name(),
                dossier.customer().name(),
                StageWords.of(messages, dossier.stage())));
        promise(bench);
        agreements.show(bench);
        beforeWork.show(bench);
        faults(bench);
        parts.show(bench);
        acts.show(bench);
        finish(bench);
        if (before.filter(one -> one.isDisabled() || !isShown(one)).isPresent()) {
            focus();
        }
    }

    /// Where the keyboard is. What is taken away under it would leave it on whatever comes next.
    private Optional<Node> focusedHere() {
        return Optional.ofNullable(getScene()).map(Scene::getFocusOwner).filter(owner -> Stream.<Node>iterate(
                        owner, Objects::nonNull, Node::getParent)
                .anyMatch(one -> one == this));
    }

    private boolean isShown(Node node) {
        return Stream.<Node>iterate(node, one -> one != null && one != this, Node::getParent)
                .allMatch(Node::isVisible);
    }

    /// Where the work goes on; the way to the shelf when everything is said.
    void focus() {
        cards.values().stream()
                .filter(card -> !card.isDisabled())
                .filter(card -> !isSettled(card))
                .findFirst()
                .map(FaultCard::focusTarget)
                .or(() -> acts.first())
                .filter(Node::isVisible)
                .orElse(finishButton)
                .requestFocus();
    }

    private boolean isSettled(FaultCard card) {
        return model.onBenchProperty().get().stream()
                .flatMap(bench -> bench.dossier().faults().stream())
                .filter(fault -> cards.get(fault.id()) == card)
                .allMatch(fault -> fault.outcome().isPresent()
                        && (!fault.isFixed() || fault.test().isPresent()));
    }

    /// Saves what is being typed.
    void commit() {
        cards.values().forEach(FaultCard::commit);
    }

    /// After a refused act the fields say again what is stored.
    void restore() {
        model.onBenchProperty().get().ifPresent(bench -> bench.dossier().faults().stream()
                .filter(fault -> cards.containsKey(fault.id()))
                .forEach(fault -> cards.get(fault.id()).restore(fault)));
    }

    /// The field that a refusal is about.
    Node fieldOf(Refusal refusal) {
        var about = refusal.details().isEmpty() ? "" : refusal.details().getFirst();
        var fault = model.onBenchProperty().get().stream()
                .flatMap(bench -> bench.dossier().faults().stream())
                .filter(one -> one.words().equals(about))
                .findFirst();
        if (fault.isPresent()) {
            return cards.get(fault.get().id()).focusTarget();
        }
        return switch (refusal.reason()) {
            case PART_DATE_MISSING, PART_DATE_PAST -> wait.day();
            case WORDS_MISSING -> wait.isVisible() ? wait.part() : more;
            case SWAP_NOT_SETTLED, SWAP_DOES_NOT_FIT, SWAP_NOT_TOLD -> acts.button(BenchActs.Act.SWAP);
            default -> finishButton;
        };
    }

    void beginWait() {
        Lines.show(wait, true);
        wait.begin();
    }

    private void closeWait() {
        Lines.show(wait, false);
    }

    private void beginMore() {
        Lines.show(moreField, true);
        FocusNext.to(more);
    }

    private void addMore() {
        if (!more.getText().isBlank()) {
            model.addFault(more.getText(), () -> {
                more.clear();
                Lines.show(moreField, false);
                focus();
            });
        }
    }

    private void promise(OnBench bench) {
        promise.getChildren().clear();
        bench.urgent().ifPresent(standing -> {
            var due = Lines.word(words.due(standing, bench.left(), bench.readAt()), "due");
            due.setId("due");
            var line = Lines.flow(due, words.mark(standing, bench.left(), bench.readAt()));
            promise.getChildren()
                    .addAll(line, Lines.text(standing.promise().words().sentence(), "quiet"));
        });
        if (bench.urgent().isEmpty()) {
            promise.getChildren().add(Lines.text(messages.text("bn.nopromise"), "quiet"));
        }
    }

    private void faults(OnBench bench) {
        var dossier = bench.dossier();
        for (var fault : dossier.faults()) {
            if (cards.containsKey(fault.id())) {
                cards.get(fault.id()).show(fault);
            } else {
                cards.put(fault.id(), card(fault));
            }
            cards.get(fault.id()).setDisable(!isHere(bench));
        }
        if (!faults.getChildren().equals(cards.values().stream().toList())) {
            faults.getChildren().setAll(cards.values());
        }
    }

    private static boolean isHere(OnBench bench) {
        return bench.dossier().stage().isOnTheBench() && bench.dossier().out().isEmpty();
    }

    private FaultCard card(Fault fault) {
        return new FaultCard(model, messages, fault, this::beginMore);
    }

    private void finish(OnBench bench) {
        Lines.show(finish, isHere(bench));
        missing.getChildren().clear();
        if (!bench.missing().isEmpty()) {
            missing.getChildren().add(Lines.text(messages.text("bn.locked"), "strip-title"));
            bench.missing().forEach(why -> missing.getChildren()
                    .add(Lines.text(messages.text("bn.locked.why", RefusalWords.of(messages, why)))));
        }
    }
}
