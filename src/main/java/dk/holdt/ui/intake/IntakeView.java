package dk.holdt.ui.intake;

import dk.holdt.domain.shop.Country;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.ErrorSummary;
import dk.holdt.ui.kit.FocusPlace;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.IntakeScreen;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.ui.kit.RepairsChanged;
import dk.holdt.ui.kit.ScrollToFocus;
import dk.holdt.ui.kit.ShopClock;
import dk.holdt.usecase.draft.Draft;
import dk.holdt.usecase.intake.Gap;
import dk.holdt.words.DateWords;
import dk.holdt.words.DraftWords;
import dk.holdt.words.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The intake on one screen: five blocks in the order of a talk, to be filled in any order, and the read-back.
public final class IntakeView implements IntakeScreen {

    private static final double READ_BACK_BESIDE_FROM_EM = 75;

    /// A key is in the store well within a second.
    private static final Duration LOOKS = Duration.millis(400);

    private final IntakeViewModel model;
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
    private final Map<Gap.Field, FormField> fields = new EnumMap<>(Gap.Field.class);
    private final ErrorSummary summary = new ErrorSummary();
    private final VBox form = new VBox();
    private final Label ruler = new Label();
    private final BorderPane page = new BorderPane();
    private final StackPane root = new StackPane(page);
    private final Timeline keeping;
    private Optional<FocusPlace> focusedBefore = Optional.empty();

    public IntakeView(
            IntakeViewModel model,
            Messages messages,
            Country country,
            ShopClock clock,
            Navigator navigator,
            RepairsChanged changed) {
        this.model = model;
        this.messages = messages;
        this.navigator = navigator;
        this.changed = changed;
        this.offer = new SavedOffer(model.saved(), messages, navigator, changed);
        var path = new EnterPath();
        var dates = new DateWords(messages.language(), country.zone());
        this.readBack = new ReadBack(model, messages, dates);
        this.promise = new PromiseBlock(model, messages, dates, country.zone(), clock);
        this.withIt = new WithItBlock(
                model.withIt(), messages, path, () -> promise.first().requestFocus());
        this.faults =
                new FaultRows(model, messages, dates, path, () -> withIt.first().requestFocus());
        this.device = new DeviceBlock(
                model.device(), messages, path, () -> faults.first().requestFocus());
        this.customer = new CustomerBlock(
                model.customer(), messages, path, () -> device.first().requestFocus());
        this.seldom = new SeldomNeeded(model, messages, dates, country.zone());
        layOut();
        path.install(root);
        EnterMovesOn.install(page, this::putAside);
        this.keeping = new Timeline(new KeyFrame(LOOKS, _ -> model.drafts().look()));
        keeping.setCycleCount(Animation.INDEFINITE);
        clock.onMinute(_ -> model.refreshChoices());
        model.outcomeProperty().subscribe(this::outcome);
        model.drafts().labelledProperty().subscribe((_, how) -> {
            if (how instanceof DraftKeeper.Labelled.Now) {
                changed.tell();
            }
        });
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
        keeping.play();
        model.refreshChoices();
        focusedBefore.ifPresentOrElse(
                FocusPlace::comeBack, () -> customer.first().requestFocus());
    }

    @Override
    public void left() {
        if (model.drafts().isAllKept()) {
            keeping.stop();
        }
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
    public Map<Command, Runnable> commands() {
        return Map.of(
                Command.FINISH, model::save, Command.ONE_MORE, model::saveAndOneMore, Command.PRINT, model::label);
    }

    private void layOut() {
        fields.putAll(customer.fields());
        fields.putAll(device.fields());
        fields.putAll(promise.fields());
        fields.putAll(seldom.fields());
        fields.put(Gap.Field.NEEDED_BY, faults.neededField());
        fields.put(Gap.Field.ACCESSORY, withIt.field());
        fields.put(Gap.Field.UNLOCK, withIt.unlockField());
        fields.put(Gap.Field.PLACE, withIt.placeField());
        var who = customer.view();
        var what = device.view();
        var with = withIt.view();
        var when = promise.view();
        seldom.addTo(who, what, with, when);
        form.getChildren().setAll(seldom.visit(), summary, who, what, faults.view(), with, when);
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
            case IntakeViewModel.Outcome.Incomplete incomplete -> incomplete(incomplete.gaps());
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
        summary.clear();
        fields.values().forEach(field -> field.error(""));
        faults.clearErrors();
    }

    private void incomplete(List<Gap> gaps) {
        gaps.forEach(gap -> seldom.open(gap.field()));
        gaps.forEach(this::sayAtField);
        summary.show(
                messages.text("er.sum", gaps.size()),
                gaps.stream()
                        .map(gap -> new ErrorSummary.Problem(GapWords.of(messages, gap), place(gap)))
                        .toList());
    }

    private void sayAtField(Gap gap) {
        var words = GapWords.of(messages, gap);
        if (gap.field() == Gap.Field.FAULT) {
            faults.error(gap.position(), words);
        } else {
            fields.get(gap.field()).error(words);
        }
    }

    private Node place(Gap gap) {
        return switch (gap.field()) {
            case FAULT -> faults.place(gap.position());
            case PROMISE -> promise.first();
            case PRICE -> promise.priceAt(gap.problem() == Gap.Problem.AMOUNT_MISSING);
            default -> fields.get(gap.field()).input();
        };
    }
}
