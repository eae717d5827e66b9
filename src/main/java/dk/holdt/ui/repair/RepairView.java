package dk.holdt.ui.repair;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.CodePane;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.InFront;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Screen;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.look.RepairPage;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One repair: what was agreed and promised on top, what to say below, and the journal beside the work.
public final class RepairView implements Screen {

    /// Narrower than this, in letters' widths, everything under the agreements goes into one column that scrolls.
    private static final double WIDE_EM = 72;

    private final RepairViewModel model;
    private final RepairSheets sheets;
    private final Station station;
    private final InFront inFront;
    private final Messages messages;
    private final BorderPane root = new BorderPane();
    private final Label title = Lines.text("", "title");
    private final Label news = Lines.text("", "field-error");
    private final AgreementStrip agreements;
    private final PromiseBox promises;
    private final FactsPane facts;
    private final JournalPane journal;
    private final CodePane codes;
    private final PapersViewModel papers;
    private final PapersPane papersPane;
    private final SayBox say;
    private final FlowPane acts = new FlowPane();
    private final Map<Command, Runnable> more = new EnumMap<>(Command.class);
    private final Button next = new Button();
    private final Button answer;
    private Optional<Boolean> wide = Optional.empty();

    public RepairView(RepairNumber number, RepairDesk desk, PapersDesk paperDesk, Station station) {
        this.station = station;
        this.messages = station.messages();
        this.model = new RepairViewModel(
                number, desk.reading(), desk.notes(), station.background(), station.by(), station.changed()::tell);
        this.inFront = station.inFront(model::read);
        this.sheets = new RepairSheets(model, desk, station);
        this.agreements = new AgreementStrip(messages);
        this.promises = new PromiseBox(messages, station.zone(), sheets::newTime);
        this.facts = new FactsPane(messages, station.zone(), station.navigator()::repair);
        this.journal = new JournalPane(model, messages, station.zone());
        this.codes = new CodePane(desk.codeSource(), station);
        this.papers = new PapersViewModel(number, paperDesk, station.background(), () -> station.navigator()
                .toast(messages.text("pp.queued")));
        this.papersPane = new PapersPane(papers, paperDesk.choosePrinters(), station, number.digits());
        this.say = new SayBox(messages, this::asked);
        this.answer = button(messages.text("re.answer"), "", "answer", sheets::answer);
        title.setId("repair-title");
        news.setId("news");
        offer(number);
        root.getStyleClass().add("repair");
        root.setId("repair");
        root.getStylesheets().add(Rows.LOOK);
        root.widthProperty().subscribe(_ -> arrange());
        title.fontProperty().subscribe(_ -> Platform.runLater(this::arrange));
        model.pageProperty().subscribe(page -> page.ifPresent(this::show));
        model.foundProperty().subscribe(_ -> tell());
        model.refusalsProperty().subscribe(_ -> tell());
        arrange();
    }

    private void offer(RepairNumber number) {
        acts.getStyleClass().addAll("acts", "gap");
        next.setId("next-act");
        next.getStyleClass().add("main-act");
        next.setOnAction(_ -> nextAct());
        acts.getChildren()
                .setAll(
                        next,
                        answer,
                        button(messages.text("cb.act"), Command.CALL_BACK.keyText(), "call-back", sheets::call),
                        button(messages.text("re.note"), Command.JOURNAL.keyText(), "note", sheets::note),
                        button(messages.text("mv.act"), Command.STAGE.keyText(), "stage", sheets::stage),
                        button(messages.text("re.bench"), "", "bench", () -> station.navigator()
                                .bench(number)),
                        button(messages.text("re.handover"), Command.HAND_OVER.keyText(), "hand-over", this::handOver));
    }

    /// Offers one thing more to do with this repair, which another part of the program knows.
    public RepairView also(Command key, String id, String words, Consumer<RepairNumber> does) {
        Runnable act = () -> does.accept(model.number());
        more.put(key, act);
        acts.getChildren().add(button(words, key.keyText(), id, act));
        return this;
    }

    /// The same without a key.
    public RepairView also(String id, String words, Consumer<RepairNumber> does) {
        acts.getChildren().add(button(words, "", id, () -> does.accept(model.number())));
        return this;
    }

    /// Offers to let nobody have the device, or to lift the stop that stands.
    ///
    /// @param does told whether a stop stands
    public RepairView stopping(BiConsumer<RepairNumber, Boolean> does) {
        var stop = button("", "", "stop", () -> does.accept(model.number(), isStopped()));
        model.pageProperty().subscribe(_ -> stop.setText(messages.text(isStopped() ? "sh.lift" : "sh.stop")));
        acts.getChildren().add(stop);
        return this;
    }

    private boolean isStopped() {
        return model.pageProperty().get().flatMap(RepairPage::stop).isPresent();
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        inFront.begin();
        model.read();
        papers.read();
        say.focus();
    }

    @Override
    public void left() {
        codes.hide();
        inFront.end();
    }

    @Override
    public Map<Command, Runnable> commands() {
        var commands = new EnumMap<>(more);
        commands.put(Command.CALL_BACK, sheets::call);
        commands.put(Command.JOURNAL, sheets::note);
        commands.put(Command.HAND_OVER, this::handOver);
        commands.put(Command.NEW_TIME, sheets::newTime);
        commands.put(Command.STAGE, sheets::stage);
        commands.put(Command.PRINT, papers::printNewest);
        commands.put(Command.FINISH, this::finish);
        return commands;
    }

    private void show(RepairPage page) {
        var dossier = page.dossier();
        var phone = dossier.customer().phone();
        title.setText(messages.text(
                phone.isBlank() ? "re.title.nophone" : "re.title",
                dossier.number().digits(),
                dossier.device().name(),
                dossier.customer().name(),
                phone));
        agreements.show(dossier.standingAgreements(), page.stop());
        promises.show(page);
        facts.show(page);
        codes.of(model.number(), page.dossier().stage().isOpen());
        journal.show(page);
        say.show(page.toSay());
        showNext();
    }

    private void showNext() {
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
        acts.getChildren().forEach(node -> hideIfNext(node, act));
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

    private void tell() {
        var words =
                switch (model.foundProperty().get()) {
                    case FAILED -> messages.text("re.failed");
                    case UNKNOWN ->
                        messages.text("no.repair.unknown", model.number().digits());
                    default ->
                        model.refusalsProperty().get().stream()
                                .map(refusal -> RefusalWords.of(messages, refusal))
                                .collect(Collectors.joining(" "));
                };
        news.setText(words);
        Lines.show(news, !words.isEmpty());
    }

    /// Finishes the sheet that is being filled in; without one, does what the repair waits for.
    private void finish() {
        if (!sheets.finish(root.getScene().getFocusOwner())) {
            nextAct();
        }
    }

    private void nextAct() {
        switch (model.nextAct()) {
            case BENCH -> station.navigator().bench(model.number());
            case ANSWER -> sheets.answer();
            case HAND_OVER -> handOver();
            default -> {}
        }
    }

    private void handOver() {
        station.navigator().handover(model.number());
    }

    private void asked(Channel channel) {
        model.asked(channel, () -> {});
    }

    private static Button button(String words, String key, String id, Runnable does) {
        var button = new Button(key.isEmpty() ? words : words + "  " + key);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        return button;
    }

    private void arrange() {
        var em = Math.max(1, title.getFont().getSize() / 1.5);
        var now = root.getWidth() >= WIDE_EM * em;
        if (wide.equals(Optional.of(now))) {
            return;
        }
        var asking = say.asking();
        wide = Optional.of(now);
        var top = new VBox(title, news);
        var bottom = new VBox();
        root.setCenter(null);
        // Tab goes in the order in which the parts are set.
        root.setTop(top);
        if (now) {
            top.getChildren().addAll(agreements, promises);
            bottom.getChildren().add(say);
            root.setCenter(Rows.columns(new VBox(facts, codes, papersPane), journal));
        } else {
            var column = new VBox(agreements, say, promises, facts, codes, papersPane, journal);
            column.getStyleClass().add("page");
            root.setCenter(Lines.scroll(column));
        }
        bottom.getChildren().add(acts);
        top.getStyleClass().add("repair-top");
        bottom.getStyleClass().add("repair-bottom");
        root.setBottom(bottom);
        if (asking) {
            say.focus();
        }
    }
}
