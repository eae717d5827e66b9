package dk.holdt.ui.bench;

import dk.holdt.domain.repair.Finding;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.bench.OnBench;
import dk.holdt.words.EarlierWords;
import dk.holdt.words.HandInWords;
import dk.holdt.words.Messages;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/// What a technician reads before touching the device: what was seen on it, and what was done to it before.
final class BeforeWork extends VBox {

    private final Messages messages;

    BeforeWork(Messages messages) {
        this.messages = messages;
        setId("before-work");
        getStyleClass().add("gap");
    }

    void show(OnBench bench) {
        getChildren().clear();
        var findings = bench.dossier().handIn().findings();
        if (findings.contains(Finding.BATTERY_SWOLLEN)) {
            getChildren().add(Lines.text(messages.text("in.battery"), "field-error"));
        }
        if (!findings.isEmpty()) {
            getChildren()
                    .add(Lines.text(findings.stream()
                            .map(finding -> HandInWords.finding(messages, finding))
                            .collect(Collectors.joining(" · "))));
        }
        bench.earlier().ifPresent(earlier -> {
            var same = bench.dossier()
                    .handIn()
                    .comeback()
                    .filter(back -> back.sameFault())
                    .isPresent();
            getChildren()
                    .add(Lines.text(
                            messages.text(
                                    same ? "jr.comeback.same" : "jr.comeback",
                                    earlier.number().digits()),
                            "strong"));
            EarlierWords.of(messages, earlier).forEach(line -> getChildren().add(Lines.text(line, "fault-row")));
        });
        Lines.show(this, !getChildren().isEmpty());
    }
}
