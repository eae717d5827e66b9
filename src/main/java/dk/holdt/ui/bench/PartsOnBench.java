package dk.holdt.ui.bench;

import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.bench.OnBench;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import dk.holdt.words.SwapWords;
import javafx.scene.layout.VBox;

/// The parts that were changed, with how each compares and whether somebody still has to settle it.
final class PartsOnBench extends VBox {

    private final Messages messages;

    PartsOnBench(Messages messages) {
        this.messages = messages;
        getStyleClass().add("parts-on-bench");
        setId("parts");
    }

    void show(OnBench bench) {
        var dossier = bench.dossier();
        getChildren().clear();
        dossier.fittedSwaps().forEach(one -> getChildren().add(Lines.text(said(one), style(one))));
        Lines.show(this, !dossier.fittedSwaps().isEmpty());
    }

    private String said(PartSwap one) {
        var compared = messages.text(
                "bn.part",
                one.removed().name(),
                one.fitted().name(),
                SwapWords.verdict(messages, one.comparison().verdict()));
        return one.missing()
                .map(reason -> RefusalWords.of(
                        messages, Refusal.because(reason, one.fitted().name())))
                .map(why -> compared + "\n" + why)
                .orElse(one.settlement().isPresent() ? compared + " – " + messages.text("bn.part.settled") : compared);
    }

    private static String style(PartSwap one) {
        return one.missing().isPresent() ? "strong" : "part-fine";
    }
}
