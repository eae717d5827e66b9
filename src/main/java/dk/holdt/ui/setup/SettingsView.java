package dk.holdt.ui.setup;

import dk.holdt.ui.kit.Act;
import dk.holdt.ui.kit.AtCounter;
import dk.holdt.ui.kit.Command;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.ErrorSummary;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.ui.kit.PinField;
import dk.holdt.ui.kit.Privacy;
import dk.holdt.ui.kit.Screen;
import dk.holdt.ui.kit.ScrollToFocus;
import dk.holdt.ui.setup.SettingsViewModel.State;
import dk.holdt.usecase.setup.SetUpTopic;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The pages of the first start beside a list of them, to be changed by a manager.
public final class SettingsView implements Screen {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_EM = 64;

    private final SettingsViewModel model;
    private final Messages messages;
    private final Runnable speakAnother;
    private final Consumer<SetUpTopic> saved;
    private final Pages pages;
    private final ErrorSummary summary = new ErrorSummary();
    private final AffectedPromises affected;
    private final ListView<SetUpTopic> list = new ListView<>();
    private final Button save = new Button();
    private final Label pinName = new Label();
    private final PinField pin = new PinField("settings-pin");
    private final Label managers = new Label();
    private final Label said = new Label();
    private final HBox foot = new HBox();
    private final ScrollPane middle = new ScrollPane();
    private final BorderPane root = new BorderPane();
    private SetUpPage page = new SetUpPage("");
    private boolean intoPage;
    private boolean saves = true;

    /// Where it leads.
    ///
    /// @param speakAnother opens the window anew, once another language is saved
    /// @param staff opens the sheet of staff and PINs
    /// @param saved told which page was saved
    /// @param atCounter whether a customer may read along
    public record Ways(Runnable speakAnother, Runnable staff, Consumer<SetUpTopic> saved, AtCounter atCounter) {}

    public SettingsView(SettingsViewModel model, Messages messages, Navigator navigator, Ways ways) {
        this.model = Objects.requireNonNull(model, "model");
        this.messages = Objects.requireNonNull(messages, "messages");
        this.speakAnother = ways.speakAnother();
        this.saved = ways.saved();
        this.pages = new Pages(model.forms(), messages, this::end, ways.staff());
        this.affected = new AffectedPromises(messages, navigator, ways.atCounter());
        layOut();
        build();
        model.pageProperty().subscribe(this::build);
        model.stateProperty().subscribe(this::tell);
        model.staff().hereProperty().subscribe(this::begunBy);
        model.read();
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        if (intoPage) {
            page.focusFirst(list);
        } else {
            list.requestFocus();
        }
    }

    @Override
    public Privacy privacy() {
        return Privacy.NAMES_HIDDEN;
    }

    @Override
    public void left() {
        intoPage = false;
    }

    @Override
    public Map<Command, Runnable> commands() {
        return saves ? Map.of(Command.FINISH, this::save) : Map.of();
    }

    /// In a shop that may only be looked at nothing is offered to be saved.
    public void onlyToLook() {
        saves = false;
        Lines.show(foot, false);
    }

    /// A page by its name, so that it is found without knowing that it is a page of the settings.
    public static Act page(SetUpTopic topic, Runnable opens) {
        return Act.seldom(messages -> messages.text("nav.settings") + ": " + Pages.name(topic, messages), opens);
    }

    /// Opens on a page, with the keyboard in its first field.
    public SettingsView on(SetUpTopic topic) {
        intoPage = true;
        list.getSelectionModel().select(topic);
        return this;
    }

    private void layOut() {
        list.setId("settings-pages");
        list.setAccessibleText(messages.text("nav.settings"));
        list.getItems().setAll(SetUpTopic.values());
        list.setCellFactory(_ -> new Cell(messages));
        list.getStyleClass().add("settings-pages");
        list.getSelectionModel().select(model.pageProperty().get());
        list.getSelectionModel().selectedItemProperty().subscribe(topic -> {
            if (topic != null) {
                model.pageProperty().set(topic);
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT) {
                event.consume();
                page.focusFirst(list);
            }
        });
        middle.setFitToWidth(true);
        middle.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        middle.getStyleClass().add("edge-to-edge");
        ScrollToFocus.install(middle);
        EnterMovesOn.install(middle);
        root.getStyleClass().add("settings");
        root.setLeft(list);
        root.setCenter(middle);
        root.setBottom(foot);
        foot();
        root.widthProperty().subscribe(this::fit);
        save.fontProperty().subscribe(this::fit);
    }

    /// With little room the names of the pages wrap, so that the page keeps its own.
    private void fit() {
        var em = save.getFont().getSize();
        list.pseudoClassStateChanged(NARROW, root.getWidth() < NARROW_EM * em);
    }

    private void foot() {
        save.setId("save");
        save.setText(messages.text("set.save") + "  " + Command.FINISH.keyText());
        save.getStyleClass().add("main-act");
        save.setOnAction(_ -> save());
        pinName.setText(messages.text("staff.proof"));
        pinName.getStyleClass().add("field-label");
        pinName.setLabelFor(pin);
        pin.setPrefColumnCount(6);
        pin.textProperty().bindBidirectional(model.pinProperty());
        pin.setOnAction(_ -> save());
        for (var node : List.<Region>of(pinName, pin, save)) {
            node.setMinWidth(Region.USE_PREF_SIZE);
        }
        managers.setText(messages.text("set.managers"));
        managers.getStyleClass().add("strong");
        managers.setWrapText(true);
        said.setId("said");
        said.setWrapText(true);
        foot.getChildren().setAll(pinName, pin, save, managers, said);
        foot.getStyleClass().addAll("settings-foot", "middle");
    }

    private void build() {
        page.end();
        page = pages.of(model.pageProperty().get(), Optional.empty());
        summary.clear();
        var column = new VBox(summary, affected, page);
        column.getStyleClass().add("settings-column");
        middle.setContent(column);
        middle.setVvalue(0);
        if (intoPage) {
            page.focusFirst(list);
        }
        Lines.show(foot, saves && model.isSaved());
        said.setText("");
        fitPin();
    }

    /// Another one who comes in finds nothing typed.
    private void begunBy() {
        pin.clear();
        fitPin();
    }

    private void fitPin() {
        for (var node : List.of(pinName, pin)) {
            node.setVisible(model.asksForPin());
            node.setManaged(model.asksForPin());
        }
        Lines.show(managers, model.isForManagersAlone());
        Lines.show(save, !model.isForManagersAlone());
    }

    /// At the end of a page: on to the PIN, or where none is asked for to the saving.
    private void end() {
        if (saves && model.asksForPin() && pin.getText().isEmpty()) {
            pin.requestFocus();
        } else {
            save();
        }
    }

    private void save() {
        if (!saves) {
            return;
        }
        var problems = model.save();
        pages.show(problems, page, summary);
    }

    private void tell(State state) {
        said.setText(
                switch (state) {
                    case State.Reading _ -> messages.text("set.reading");
                    case State.Ready _ -> "";
                    case State.Saving _ -> messages.text("setup.saving");
                    case State.Saved _ -> messages.text("set.saved");
                    case State.Refused(var refusal) -> RefusalWords.of(messages, refusal);
                    case State.Wrong _ -> messages.text("re.not.saved");
                    case State.Failed _ -> messages.text("set.failed");
                });
        said.getStyleClass()
                .setAll(
                        "label",
                        state instanceof State.Refused || state instanceof State.Wrong || state instanceof State.Failed
                                ? "field-error"
                                : "strong");
        switch (state) {
            case State.Ready _ -> build();
            case State.Refused _ when model.asksForPin() -> pin.requestFocus();
            case State.Wrong(var problem) -> pages.show(List.of(problem), page, summary);
            case State.Saved(var promises) -> {
                affected.show(promises);
                saved.accept(model.pageProperty().get());
                if (model.speaksAnother()) {
                    speakAnother.run();
                }
            }
            default -> {}
        }
    }

    /// A page by its name.
    private static final class Cell extends ListCell<SetUpTopic> {

        private final Messages messages;

        Cell(Messages messages) {
            this.messages = messages;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(SetUpTopic topic, boolean empty) {
            super.updateItem(topic, empty);
            setText(empty || topic == null ? "" : Pages.name(topic, messages));
            setId(empty || topic == null ? null : "settings-" + topic.name().toLowerCase(Locale.ROOT));
            setWrapText(true);
        }
    }
}
