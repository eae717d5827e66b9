package dk.holdt.ui.repair;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.usecase.look.RepairPage;
import dk.holdt.words.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// What can be done with a repair, at the foot of its screen: what it waits for on the main button, what has a key
/// beside it, and the rest behind one button.
final class RepairActs extends FlowPane {

    private final RepairViewModel model;
    private final RepairSheets sheets;
    private final Messages messages;
    private final Navigator navigator;
    private final Button next = new Button();
    private final MenuButton more = new MenuButton();
    private final Map<Command, Runnable> keys = new EnumMap<>(Command.class);

    RepairActs(RepairViewModel model, RepairSheets sheets, Messages messages, Navigator navigator) {
        this.model = model;
        this.sheets = sheets;
        this.messages = messages;
        this.navigator = navigator;
        getStyleClass().addAll("acts", "gap");
        next.setId("next-act");
        next.getStyleClass().add("main-act");
        next.setOnAction(_ -> doNext());
        getChildren()
                .setAll(
                        next,
                        button("re.answer", "", "answer", sheets::answer),
                        button("cb.act", Command.CALL_BACK.keyText(), "call-back", sheets::call),
                        button("re.note", Command.JOURNAL.keyText(), "note", sheets::note),
                        button("mv.act", Command.STAGE.keyText(), "stage", sheets::stage),
                        button("re.bench", "", "bench", this::toBench),
                        button("re.handover", Command.HAND_OVER.keyText(), "hand-over", this::handOver),
                        button("cu.card", Command.CUSTOMER.keyText(), "customer", this::customer),
                        more);
        more.setId("more");
        more.setText(messages.text("re.more"));
        more.setMinWidth(Region.USE_PREF_SIZE);
        keys.put(Command.CALL_BACK, sheets::call);
        keys.put(Command.JOURNAL, sheets::note);
        keys.put(Command.CUSTOMER, this::customer);
        keys.put(Command.HAND_OVER, this::handOver);
        keys.put(Command.NEW_TIME, sheets::newTime);
        keys.put(Command.STAGE, sheets::stage);
    }

    /// What the keys do.
    Map<Command, Runnable> commands() {
        return keys;
    }

    /// One thing more, which another part of the program knows, by its key too.
    void also(Command key, String id, String words, Consumer<RepairNumber> does) {
        Runnable act = () -> does.accept(model.number());
        keys.put(key, act);
        getChildren().add(getChildren().indexOf(more), button(words + "  " + key.keyText(), id, act));
    }

    /// The same without a key.
    void also(String id, String words, Consumer<RepairNumber> does) {
        seldom(id, () -> does.accept(model.number())).setText(words);
    }

    /// Lets nobody have the device, or lifts the stop that stands.
    ///
    /// @param does told whether a stop stands
    void stopping(BiConsumer<RepairNumber, Boolean> does) {
        var stop = seldom("stop", () -> does.accept(model.number(), isStopped()));
        model.pageProperty().subscribe(_ -> stop.setText(messages.text(isStopped() ? "sh.lift" : "sh.stop")));
    }

    /// Sends the device to a partner workshop, or takes it back in from there.
    void sending(Consumer<RepairNumber> does) {
        var send = seldom("send-out", () -> does.accept(model.number()));
        model.pageProperty().subscribe(page -> {
            var out = page.flatMap(one -> one.dossier().out()).isPresent();
            send.setText(messages.text(out ? "out.act.back" : "out.act"));
            send.setVisible(page.filter(one -> mayBeSent(one.dossier().stage())).isPresent());
        });
    }

    private static boolean mayBeSent(Stage stage) {
        return stage.isOpen() && stage != Stage.READY;
    }

    private boolean isStopped() {
        return model.pageProperty().get().flatMap(RepairPage::stop).isPresent();
    }

    /// What the repair waits for as it is now.
    void showNext() {
        var act = model.nextAct();
        var words =
                switch (act) {
                    case BENCH -> messages.text("re.bench");
                    case ANSWER -> messages.text("re.answer");
                    case HAND_OVER -> messages.text("re.handover");
                    case NONE -> "";
                };
        next.setText(words + "  " + Command.FINISH.keyText());
        next.setMinWidth(Region.USE_PREF_SIZE);
        Lines.show(next, act != RepairViewModel.NextAct.NONE);
        getChildren().forEach(node -> hideIfNext(node, act));
    }

    /// The act that is next stands once, on the main button.
    private static void hideIfNext(Node node, RepairViewModel.NextAct act) {
        switch (node.getId()) {
            case "answer" -> Lines.show(node, false);
            case "bench" ->
                Lines.show(node, act != RepairViewModel.NextAct.BENCH && act != RepairViewModel.NextAct.NONE);
            case "hand-over" ->
                Lines.show(node, act != RepairViewModel.NextAct.HAND_OVER && act != RepairViewModel.NextAct.NONE);
            default -> {}
        }
    }

    /// Does what the repair waits for.
    void doNext() {
        switch (model.nextAct()) {
            case BENCH -> toBench();
            case ANSWER -> sheets.answer();
            case HAND_OVER -> handOver();
            default -> {}
        }
    }

    private void toBench() {
        navigator.bench(model.number());
    }

    private void customer() {
        model.pageProperty()
                .get()
                .ifPresent(page -> navigator.customer(page.dossier().customer().id()));
    }

    private void handOver() {
        navigator.handover(model.number());
    }

    private MenuItem seldom(String id, Runnable does) {
        var item = new MenuItem();
        item.setId(id);
        item.setOnAction(_ -> does.run());
        more.getItems().add(item);
        return item;
    }

    private Button button(String words, String key, String id, Runnable does) {
        return button(messages.text(words) + (key.isEmpty() ? "" : "  " + key), id, does);
    }

    private static Button button(String text, String id, Runnable does) {
        var button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        return button;
    }
}
