package dk.holdt.ui.repair;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.AgreementStrip;
import dk.holdt.ui.kit.CodePane;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.InFront;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Privacy;
import dk.holdt.ui.kit.Screen;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.shot.ShotPane;
import dk.holdt.usecase.look.RepairPage;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
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
    private final RepairActs acts;
    private Optional<Boolean> wide = Optional.empty();
    private Optional<ShotPane> shots = Optional.empty();
    private final VBox shotsPlace = new VBox();

    public RepairView(RepairNumber number, RepairDesk desk, PapersDesk paperDesk, Station station) {
        this.station = station;
        this.messages = station.messages();
        this.model = new RepairViewModel(
                number, desk.reading(), desk.notes(), station.background(), station.by(), station.changed()::tell);
        this.inFront =
                station.inFront(model::read, () -> model.pageProperty().get().ifPresent(this::show));
        this.sheets = new RepairSheets(model, desk, station);
        this.agreements = new AgreementStrip(messages);
        this.promises = new PromiseBox(messages, station.zone(), sheets::newTime);
        this.facts = new FactsPane(station);
        this.journal = new JournalPane(model, station);
        this.codes = new CodePane(desk.codeSource(), station);
        this.papers = new PapersViewModel(number, paperDesk, station.background(), () -> station.navigator()
                .toast(messages.text("pp.queued")));
        this.papersPane = new PapersPane(papers, paperDesk.choosePrinters(), station, number.digits());
        this.say = new SayBox(messages, this::asked);
        this.acts = new RepairActs(model, sheets, messages, station.navigator());
        title.setId("repair-title");
        news.setId("news");
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

    /// Offers one thing more to do with this repair, which another part of the program knows.
    public RepairView also(Command key, String id, String words, Consumer<RepairNumber> does) {
        acts.also(key, id, words, does);
        return this;
    }

    /// The same without a key.
    public RepairView also(String id, String words, Consumer<RepairNumber> does) {
        acts.also(id, words, does);
        return this;
    }

    /// Offers to send the device to a partner workshop, or to take it back in.
    public RepairView sending(Consumer<RepairNumber> does) {
        acts.sending(does);
        return this;
    }

    /// Offers to let nobody have the device, or to lift the stop that stands.
    ///
    /// @param does told whether a stop stands
    public RepairView stopping(BiConsumer<RepairNumber, Boolean> does) {
        acts.stopping(does);
        return this;
    }

    /// Pictures and films of the device stand with what is known of it.
    public RepairView shots(ShotPane pane) {
        shots = Optional.of(pane);
        shotsPlace.getChildren().setAll(pane.headed().takesFrom(root));
        return this;
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
    public Privacy privacy() {
        return Privacy.OF_ONE_CUSTOMER;
    }

    @Override
    public Optional<Object> whose() {
        return Optional.of(model.number());
    }

    @Override
    public void left() {
        codes.hide();
        inFront.end();
    }

    @Override
    public List<Key> keys() {
        return shots.map(ShotPane::keys).orElse(List.of());
    }

    @Override
    public Map<Command, Runnable> commands() {
        var commands = new EnumMap<>(acts.commands());
        commands.put(Command.PRINT, papers::printNewest);
        commands.put(Command.FINISH, this::finish);
        shots.ifPresent(pane -> commands.put(Command.SHOT, pane::choose));
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
        shots.ifPresent(pane -> pane.of(dossier.repair().uuid()));
        journal.show(page);
        say.show(page.toSay());
        acts.showNext();
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
            acts.doNext();
        }
    }

    private void asked(Channel channel) {
        model.asked(channel, () -> {});
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
            root.setCenter(Lines.columns(new VBox(facts, shotsPlace, codes, papersPane), journal));
        } else {
            var column = new VBox(agreements, say, promises, facts, shotsPlace, codes, papersPane, journal);
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
