package dk.holdt.ui.handover;

import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.ErrorSummary;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Privacy;
import dk.holdt.ui.kit.Screen;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.handover.HandoverPage;
import dk.holdt.usecase.handover.Party;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import dk.holdt.words.StageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The handover: nothing is paid and nothing goes home before it was looked at together. Opened anew each time.
public final class HandoverView implements Screen {

    private static final String LOOK = "/dk/holdt/ui/handover.css";

    private final RepairNumber number;
    private final Station station;
    private final HandoverParty party;
    private final Messages messages;
    private final HandoverViewModel model;
    private final BorderPane root = new BorderPane();
    private final Label title = Lines.text("", "title");
    private final Label news = Lines.text("", "heading");
    private final ErrorSummary problems = new ErrorSummary();
    private final AgreedPane agreed;
    private final DemoPane demo;
    private final SendBackPane sendBack;
    private final ReturnPane home;
    private final CopyPane copy;
    private final PricePane price;
    private final KeptPane kept;
    private final TextField label = new TextField();
    private final Label place = Lines.word("", "shelf-place");
    private final TogetherPane together;
    private final KeptBackPane keptBack;
    private final CollectingPane collecting;
    private final Label left = Lines.text("");
    private final Label noPrice = Lines.text("", "inline-warning");
    private final Button finish;
    private boolean focused;
    private Runnable stopListening = () -> {};

    public HandoverView(RepairNumber number, HandoverDesk desk, Station station) {
        this.number = number;
        this.station = station;
        this.party = desk.party();
        this.messages = station.messages();
        this.model = new HandoverViewModel(
                number, desk, station.background(), messages, station.by(), station.changed()::tell);
        var dates = new DateWords(messages.language(), station.zone());
        this.agreed = new AgreedPane(messages);
        this.demo = new DemoPane(model, messages, dates);
        this.sendBack = new SendBackPane(model, desk.newTimes(), station, this::sentBack);
        this.home = new ReturnPane(model, messages);
        this.copy = new CopyPane(model, messages, dates);
        this.price = new PricePane(model, messages);
        this.kept = new KeptPane(messages, dates, price::offerGoodwill);
        this.together = new TogetherPane(messages);
        this.keptBack = new KeptBackPane(model, messages);
        this.collecting = new CollectingPane(model, messages, dates);
        this.finish = Lines.button("finish", messages.text("ho.finish"), Command.FINISH, this::finish);
        finish.getStyleClass().add("main-act");
        layOut();
        listen();
    }

    private void layOut() {
        title.setId("handover-title");
        place.setId("handover-place");
        label.setId("label");
        left.setId("still-open");
        noPrice.setId("no-price");
        noPrice.setText(messages.text("hv.noprice"));
        label.textProperty().bindBidirectional(model.leaving().labelProperty());
        HBox.setHgrow(title, Priority.ALWAYS);
        var labelField = new FormField(messages.text("hv.label"), label);
        labelField.setMinWidth(Region.USE_PREF_SIZE);
        var top = new HBox(title, place, labelField);
        top.getStyleClass().add("gap-wide");
        top.setAlignment(Pos.CENTER_LEFT);
        var page = Lines.box("page", "handover");
        page.getChildren()
                .setAll(
                        top,
                        problems,
                        news,
                        together,
                        keptBack,
                        agreed,
                        demo,
                        sendBack,
                        home,
                        copy,
                        kept,
                        price,
                        collecting);
        var foot = Lines.box("handover-foot");
        foot.getChildren().setAll(left, noPrice, finish);
        root.setCenter(Lines.scroll(page));
        root.setBottom(foot);
        root.setId("handover");
        root.getStylesheets().add(LOOK);
        EnterMovesOn.install(root);
    }

    private void listen() {
        model.pageProperty().subscribe(page -> page.ifPresent(this::show));
        model.openProperty().subscribe(_ -> look());
        model.completeProperty().subscribe(_ -> look());
        model.refusalsProperty()
                .subscribe(refusals -> problems.show(
                        messages.text("re.not.saved"),
                        refusals.stream()
                                .map(why -> new ErrorSummary.Problem(RefusalWords.of(messages, why), fieldOf(why)))
                                .toList()));
        model.failedProperty().subscribe(failed -> {
            if (failed) {
                problems.show(
                        messages.text("re.not.saved"),
                        List.of(new ErrorSummary.Problem(messages.text("re.failed"), collecting.who())));
            }
        });
    }

    private void show(HandoverPage page) {
        var dossier = page.dossier();
        title.setText(messages.text(
                "hv.title",
                number.digits(),
                dossier.device().name(),
                dossier.customer().name()));
        var ready = dossier.stage() == Stage.READY;
        news.setText(news(page));
        Lines.show(news, !news.getText().isEmpty());
        var shelf = page.beside().kept().noted().placeName();
        place.setText(shelf.isEmpty() ? "" : messages.text("sh.place", shelf));
        Lines.show(place, !shelf.isEmpty());
        together.show(page, model.together().gone());
        keptBack.show(page);
        agreed.show(dossier.standingAgreements());
        Lines.show(demo, ready);
        demo.show(page);
        home.show(page);
        copy.show(page);
        price.show(page);
        kept.show(page);
        collecting.show(page);
        finish.setText(messages.text(ready ? "ho.finish" : "hv.takeback") + "  " + Command.FINISH.keyText());
        look();
        if (!focused && root.getScene() != null) {
            focused = true;
            firstOpen().orElse(finish).requestFocus();
        }
    }

    /// Where the handover goes on, from the top of the page to its end.
    private Optional<Node> firstOpen() {
        return keptBack.firstOpen()
                .or(() -> demo.isVisible() ? demo.firstOpen() : Optional.empty())
                .or(home::firstOpen)
                .or(copy::firstOpen)
                .or(collecting::firstOpen);
    }

    private String news(HandoverPage page) {
        var stage = page.dossier().stage();
        if (stage == Stage.COLLECTED) {
            return StageWords.gone(messages, page.dossier().repair().progress());
        }
        if (stage != Stage.READY) {
            return messages.text("hv.notready", StageWords.of(messages, stage));
        }
        return page.dossier()
                .repair()
                .progress()
                .ending()
                .filter(ending -> ending != Ending.REPAIRED)
                .map(ending -> messages.text("hv.unrepaired", StageWords.of(messages, ending)))
                .orElse("");
    }

    /// Some of what is open is a sentence, some a question and some neither; read on, each has to end.
    private static String ended(String words) {
        return words.endsWith(".") || words.endsWith("?") ? words : words + ".";
    }

    /// The button is there once everything is answered; until then stands what is still open.
    private void look() {
        sendBack.look();
        collecting.look();
        var open = new ArrayList<String>();
        model.openProperty().get().forEach(why -> open.add(RefusalWords.of(messages, why)));
        if (model.asksForOldParts()) {
            open.add(messages.text("hv.old"));
        }
        left.setText(messages.text(
                "hv.left",
                String.join(" ", open.stream().map(HandoverView::ended).toList())));
        Lines.show(left, !open.isEmpty());
        Lines.show(finish, model.isComplete());
        var free = model.pageProperty().get().filter(HandoverPage::isRepairedForNothing);
        Lines.show(noPrice, model.isComplete() && free.isPresent());
    }

    private Node fieldOf(Refusal refusal) {
        return switch (refusal.reason()) {
            case WRONG_DEVICE -> label;
            case LOAN_OUT -> keptBack.firstOpen().orElse(finish);
            case NOT_THE_CUSTOMER, NOT_NAMED, CALL_WORDS_MISSING -> collecting.permission();
            case PAYMENT_OPEN -> collecting.payment();
            case OLD_MEDIUM_OPEN -> home.mediumKeys();
            case COPY_UNSAID, COPY_PLACE_MISSING, COPY_DAY_MISSING, COPY_DAY_PAST -> copy.field();
            case ACCESSORY_OUT -> home.firstOpen().orElse(finish);
            case DEMO_OPEN, DEMO_DOES_NOT_WORK -> demo.firstOpen().orElse(finish);
            case PRICE_ABOVE_LIMIT, REASON_MISSING, PRICE_MISSING, AMOUNT_MISSING -> price.field();
            case PROMISE_MISSING, PROMISE_PAST, PROMISE_TOO_OLD -> sendBack.field();
            case SWAP_NOT_TOLD -> home.oldPartsKeys();
            default -> collecting.who();
        };
    }

    private void finish() {
        if (!model.isComplete()) {
            firstOpen().orElse(label).requestFocus();
            return;
        }
        if (price.isSettled()) {
            model.finish(together.next().isPresent(), this::goOn);
        }
    }

    /// To the next device of the same visit, with the same person at the counter; or home.
    private void goOn(List<Party.Gone> gone) {
        together.next().ifPresentOrElse(next -> goOn(next, gone), station.navigator()::board);
    }

    private void goOn(RepairNumber next, List<Party.Gone> gone) {
        party.goesOn(next, new HandoverParty.Arriving(model.leaving().same(), gone));
        station.navigator().handover(next);
    }

    private void sentBack() {
        station.navigator().toast(messages.text("hv.back.done", number.digits()));
        station.navigator().board();
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        stopListening.run();
        stopListening = station.changed().onChange(model::readIfChanged);
        model.read();
    }

    @Override
    public Privacy privacy() {
        return Privacy.CUSTOMER_THERE;
    }

    @Override
    public void left() {
        model.together().end();
        stopListening.run();
        stopListening = () -> {};
    }

    @Override
    public Map<Command, Runnable> commands() {
        return Map.of(Command.FINISH, this::finish);
    }
}
