package dk.holdt.ui.bench;

import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.PartWait;
import dk.holdt.domain.repair.Stage;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.bench.OnBench;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What else can be done with the repair on the bench: only what its stage allows is there.
final class BenchActs extends VBox {

    /// Each act on a button of its own.
    enum Act {
        START,
        PART_CAME,
        ANSWER,
        HAND_OVER,
        REPAIR,
        ASK,
        SWAP,
        WAIT,
        SEND_OUT,
        NEW_TIME,
        NOTE,
        DATA_COPY,
        OFF
    }

    private final BenchWords words;
    private final ZoneId zone;
    private final Label news = Lines.text("", "strong");
    private final Map<Act, Button> buttons;

    BenchActs(BenchWords words, ZoneId zone, Map<Act, Runnable> does) {
        this.words = words;
        this.zone = zone;
        var messages = words.messages();
        buttons = Map.ofEntries(
                Map.entry(Act.START, Lines.button("start-now", messages.text("bn.start"), does.get(Act.START))),
                Map.entry(
                        Act.PART_CAME,
                        Lines.button("part-came", messages.text("bn.part.came"), does.get(Act.PART_CAME))),
                Map.entry(Act.ANSWER, Lines.button("answer", messages.text("bn.answer"), does.get(Act.ANSWER))),
                Map.entry(
                        Act.HAND_OVER,
                        Lines.button(
                                "hand-over", messages.text("re.handover"), Command.HAND_OVER, does.get(Act.HAND_OVER))),
                Map.entry(Act.REPAIR, Lines.button("repair", messages.text("bn.repair"), does.get(Act.REPAIR))),
                Map.entry(Act.ASK, Lines.button("ask", messages.text("bn.ask"), does.get(Act.ASK))),
                Map.entry(Act.SWAP, Lines.button("swap", messages.text("bn.swap"), does.get(Act.SWAP))),
                Map.entry(Act.WAIT, Lines.button("wait", messages.text("bn.part.wait"), does.get(Act.WAIT))),
                Map.entry(Act.SEND_OUT, Lines.button("send-out", messages.text("out.act"), does.get(Act.SEND_OUT))),
                Map.entry(
                        Act.NEW_TIME,
                        Lines.button(
                                "new-time", messages.text("re.newtime"), Command.NEW_TIME, does.get(Act.NEW_TIME))),
                Map.entry(
                        Act.NOTE, Lines.button("note", messages.text("re.note"), Command.JOURNAL, does.get(Act.NOTE))),
                Map.entry(Act.DATA_COPY, Lines.button("data-copy", messages.text("dc.act"), does.get(Act.DATA_COPY))),
                Map.entry(Act.OFF, Lines.button("off", messages.text("bn.off"), does.get(Act.OFF))));
        buttons.get(Act.START).getStyleClass().add("main-act");
        buttons.get(Act.PART_CAME).getStyleClass().add("main-act");
        buttons.get(Act.HAND_OVER).getStyleClass().add("main-act");
        news.setId("stage-news");
        FlowPane row = Lines.flow();
        for (var act : Act.values()) {
            row.getChildren().add(buttons.get(act));
        }
        getStyleClass().add("gap");
        getChildren().setAll(news, row);
    }

    void show(OnBench bench) {
        var stage = bench.dossier().stage();
        var examining = stage == Stage.EXAMINING;
        var here = bench.dossier().out().isEmpty();
        show(Act.START, here && stage == Stage.RECEIVED);
        show(Act.PART_CAME, stage == Stage.WAITING_FOR_PART);
        show(Act.ANSWER, examining || stage == Stage.WAITING_FOR_ANSWER);
        show(Act.HAND_OVER, stage == Stage.READY);
        show(Act.REPAIR, here && examining && bench.mayRepair());
        show(Act.ASK, examining);
        show(Act.SWAP, here && stage.isOnTheBench() && bench.mayRepair());
        show(Act.WAIT, examining || stage == Stage.REPAIRING);
        show(Act.SEND_OUT, stage.isOpen() && stage != Stage.READY);
        buttons.get(Act.SEND_OUT).setText(words.messages().text(here ? "out.act" : "out.act.back"));
        show(Act.NEW_TIME, bench.urgent().isPresent());
        var said = news(bench);
        news.setText(said);
        Lines.show(news, !said.isEmpty());
    }

    /// The act that the stage waits for, if it is one of these.
    Optional<Node> first() {
        for (var act : new Act[] {Act.START, Act.PART_CAME, Act.HAND_OVER}) {
            if (buttons.get(act).isVisible()) {
                return Optional.of(buttons.get(act));
            }
        }
        return Optional.empty();
    }

    Node button(Act act) {
        return buttons.get(act);
    }

    /// Where it is comes first: nothing can be done to it before it is back.
    private String news(OnBench bench) {
        return Stream.of(
                        bench.dossier()
                                .out()
                                .map(out -> words.out(out, bench.readAt()))
                                .orElse(""),
                        waits(bench))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String waits(OnBench bench) {
        return bench.dossier()
                .repair()
                .progress()
                .partWait()
                .map(wait -> waits(bench, wait))
                .orElseGet(() -> bench.dossier().stage() == Stage.WAITING_FOR_ANSWER ? asked(bench) : "");
    }

    /// Nobody waits without a day: the call that was promised, or the key that promises one.
    private String asked(OnBench bench) {
        var messages = words.messages();
        return messages.text("bn.asked") + " "
                + bench.dossier()
                        .book()
                        .open(What.CALL)
                        .map(call -> messages.text("bn.asked.call", words.moment(call.dueAt(), bench.readAt())))
                        .orElseGet(() -> messages.text("bn.asked.remind"));
    }

    /// A part that comes after the promised time is a call to make now, not then.
    private String waits(OnBench bench, PartWait wait) {
        var messages = words.messages();
        var said = messages.text("bn.part.waits", wait.part(), words.day(wait.expected(), bench.readAt()));
        var tooLate = bench.urgent()
                .filter(standing -> wait.expected()
                        .isAfter(LocalDate.ofInstant(standing.promise().dueAt(), zone)))
                .isPresent();
        return tooLate ? said + "\n" + messages.text("bn.part.late") : said;
    }

    private void show(Act act, boolean visible) {
        Lines.show(buttons.get(act), visible);
    }
}
