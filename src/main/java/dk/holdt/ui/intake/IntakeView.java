package dk.holdt.ui.intake;

import dk.holdt.domain.shop.Country;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FocusPlace;
import dk.holdt.ui.kit.IntakeScreen;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.ui.kit.Privacy;
import dk.holdt.ui.kit.RepairsChanged;
import dk.holdt.ui.kit.ScrollToFocus;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.shot.ShotPane;
import dk.holdt.usecase.draft.Draft;
import dk.holdt.words.DateWords;
import dk.holdt.words.DraftWords;
import dk.holdt.words.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The intake on one screen: five blocks in the order of a talk, to be filled in any order, and the read-back.
public final class IntakeView implements IntakeScreen {

    private static final double READ_BACK_BESIDE_FROM_EM = 75;

    private final IntakeViewModel model;
    private final EnterPath path = new EnterPath();
    private final Messages messages;
    private final Navigator navigator;
    private final RepairsChanged changed;
    private final CustomerBlock customer;
    private final DeviceBlock device;
    private final FaultRows faults;
    private final WithItBlock withIt;
    private final PromiseBlock promise;
    private final SeldomNeeded seldom;
    private final ReadBack readBack;
    private final SavedOffer offer;
    private final IntakeProblems problems;
    private final VBox form = new VBox();
    private final Label ruler = new Label();
    private final BorderPane page = new BorderPane();
    private final StackPane root = new StackPane(page);
    private final DraftLooks looks;
    private Optional<FocusPlace> focusedBefore = Optional.empty();
    private Optional<ShotPane> shots = Optional.empty();

    public IntakeView(IntakeViewModel model, Country country, Station station) {
        this.model = model;
        this.messages = station.messages();
        this.navigator = station.navigator();
        this.changed = station.changed();
        this.offer = new SavedOffer(model.saved(), messages, navigator, changed);
        var dates = new DateWords(messages.language(), country.zone());
        this.readBack = new ReadBack(model, messages, dates);
        this.promise = new PromiseBlock(model, messages, dates, country.zone(), station.clock());
        this.withIt = new WithItBlock(model.withIt(), messages, path, this::toWhoOrPromise);
        this.faults =
                new FaultRows(model, messages, dates, path, () -> withIt.first().requestFocus());
        this.device = new DeviceBlock(model.device(), model.owners(), station, path, () -> faults.first()
                .requestFocus());
        this.customer = new CustomerBlock(model.customer(), station, path, this::onward, navigator::customer);
        this.seldom = new SeldomNeeded(model, messages, dates, country.zone());
        this.problems = new IntakeProblems(messages, faults, promise, seldom)
                .at(customer.fields())
                .at(device.fields())
                .at(withIt.fields());
        layOut();
        path.install(root);
        EnterMovesOn.install(page, this::putAside);
        this.looks = new DraftLooks(root, model.drafts());
        station.clock().onMinute(_ -> model.refreshChoices());
        model.outcomeProperty().subscribe(this::outcome);
        model.drafts().labelledProperty().subscribe((_, how) -> {
            if (how instanceof DraftKeeper.Labelled.Now) {
                changed.tell();
            }
        });
    }

    /// Pictures and films can be added to it.
    public IntakeView shots(ShotPane pane) {
        shots = Optional.of(pane);
        seldom.besideCondition(pane.addButton());
        device.shots(pane.takesFrom(root));
        model.shots().follow(pane.model(), model.drafts());
        return this;
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void begin() {
        focusedBefore = Optional.empty();
        var before = root.getScene() != null;
        model.drafts().putAside().filter(_ -> before).ifPresent(this::toldAside);
    }

    @Override
    public void begin(long who, Optional<Long> again) {
        if (!model.isOnly(who)) {
            begin();
        }
        path.until(
                root,
                arrived -> model.begin(who, again, () -> {
                    onward();
                    arrived.run();
                }));
    }

    /// To the first of device, faults and promise that says nothing yet: an intake may have begun with the device.
    private void onward() {
        if (model.device().nameProperty().get().isBlank()) {
            device.first().requestFocus();
        } else if (model.faults().getFirst().isBlank()) {
            faults.first().requestFocus();
        } else {
            promise.first().requestFocus();
        }
    }

    /// What is promised is promised to somebody.
    private void toWhoOrPromise() {
        (model.customer().isBlank() ? customer.first() : promise.first()).requestFocus();
    }

    private void card() {
        customer.meant()
                .ifPresentOrElse(one -> navigator.customer(one.id()), () -> navigator.toast(messages.text("cu.none")));
    }

    @Override
    public void resume(UUID draft) {
        focusedBefore = Optional.empty();
        model.drafts().resume(draft);
    }

    /// Said where the form has just changed before somebody's eyes; elsewhere the board says it.
    private void toldAside(Draft draft) {
        var whose = DraftWords.whose(messages, draft.customer(), draft.device());
        var hide = navigator.toast(
                messages.text("dr.aside", whose), messages.text("dr.resume"), () -> navigator.intake(draft.uuid()));
        model.drafts().offered(draft.uuid(), hide);
    }

    /// Esc never loses a word: the draft stands above the board.
    private void putAside() {
        model.drafts().putAside();
        navigator.board();
        focusedBefore = Optional.empty();
    }

    @Override
    public void shown() {
        looks.begin();
        model.refreshChoices();
        focusedBefore.ifPresentOrElse(
                FocusPlace::comeBack, () -> customer.first().requestFocus());
    }

    @Override
    public Privacy privacy() {
        return Privacy.CUSTOMER_THERE;
    }

    @Override
    public void left() {
        model.drafts().look();
        focusedBefore = Optional.ofNullable(root.getScene())
                .filter(scene -> isHere(scene.getFocusOwner()))
                .map(FocusPlace::in);
    }

    private boolean isHere(Node focused) {
        for (var at = focused; at != null; at = at.getParent()) {
            if (at == root) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Key> keys() {
        return shots.map(ShotPane::keys).orElse(List.of());
    }

    @Override
    public Map<Command, Runnable> commands() {
        var commands = new EnumMap<Command, Runnable>(Command.class);
        commands.put(Command.FINISH, model::save);
        commands.put(Command.ONE_MORE, model::saveAndOneMore);
        commands.put(Command.PRINT, model::label);
        commands.put(Command.CUSTOMER, this::card);
        shots.ifPresent(pane -> commands.put(Command.SHOT, pane::choose));
        return commands;
    }

    @Override
    public boolean scanned(String digits) {
        var taken = device.scanned(digits, () -> navigator.toast(messages.text("in.serial.other", digits)));
        if (taken && model.customer().isBlank() && customer.first().isFocused()) {
            // the intake begins with its device: whose it was is offered there
            device.first().requestFocus();
        }
        return taken;
    }

    private void layOut() {
        var who = customer.view();
        var what = device.view();
        var with = withIt.view();
        var when = promise.view();
        seldom.addTo(who, what, with, when);
        form.getChildren().setAll(seldom.visit(), problems.summary(), who, what, faults.view(), with, when);
        form.getStyleClass().add("intake-form");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        ScrollToFocus.install(scroll);
        ruler.setManaged(false);
        ruler.setVisible(false);
        root.getChildren().add(ruler);
        root.getStylesheets().add("/dk/holdt/ui/intake.css");
        page.getStyleClass().add("intake");
        page.setCenter(scroll);
        placeReadBack();
        root.widthProperty().subscribe(this::placeReadBack);
        ruler.fontProperty().subscribe(this::placeReadBack);
    }

    /// Beside the form where there is room, otherwise as its end.
    private void placeReadBack() {
        var beside = root.getWidth() == 0
                || root.getWidth() >= READ_BACK_BESIDE_FROM_EM * ruler.getFont().getSize();
        if (beside == (page.getRight() == readBack)
                && (beside || form.getChildren().contains(readBack))) {
            return;
        }
        form.getChildren().remove(readBack);
        readBack.beside(beside);
        page.setRight(beside ? readBack : null);
        if (!beside) {
            form.getChildren().add(readBack);
        }
    }

    private void outcome(IntakeViewModel.Outcome outcome) {
        switch (outcome) {
            case IntakeViewModel.Outcome.None _ -> clearProblems();
            case IntakeViewModel.Outcome.Saved _ -> saved();
            case IntakeViewModel.Outcome.OneMore _ -> oneMore();
            case IntakeViewModel.Outcome.Incomplete incomplete -> problems.say(incomplete.gaps());
            case IntakeViewModel.Outcome.Failed failed ->
                readBack.notSaved(IntakeWords.failure(messages, failed.cause()));
        }
    }

    private void saved() {
        focusedBefore = Optional.empty();
        changed.tell();
        navigator.board();
        focusedBefore = Optional.empty();
        offer.show();
    }

    /// The board behind has its row; the form stays for the next device.
    private void oneMore() {
        changed.tell();
        offer.show();
        device.first().requestFocus();
    }

    private void clearProblems() {
        readBack.notSaved("");
        problems.clear();
    }
}
