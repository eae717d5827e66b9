package dk.holdt.ui.setup;

import dk.holdt.domain.language.Language;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.ErrorSummary;
import dk.holdt.ui.kit.ScrollToFocus;
import dk.holdt.ui.setup.SetUpViewModel.Outcome;
import dk.holdt.usecase.setup.SetUpTopic;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The first start, page by page; speaks the language as soon as it is chosen.
public final class SetUpView extends BorderPane {

    private final SetUpViewModel model;
    private final Consumer<Language> demo;
    private final Runnable done;
    private final ErrorSummary summary = new ErrorSummary();
    private final Button back = new Button();
    private final Button usual = new Button();
    private final Button next = new Button();
    private final Label place = new Label();
    private final Label later = new Label();
    private final Label failed = new Label();
    private final ScrollPane middle = new ScrollPane();
    private Messages messages;
    private Pages pages;
    private SetUpPage page = new SetUpPage("");

    /// @param demo opens a shop with invented repairs instead, in the language chosen
    /// @param done the shop is saved: on to the board
    public SetUpView(SetUpViewModel model, Consumer<Language> demo, Runnable done) {
        this.model = Objects.requireNonNull(model, "model");
        this.demo = Objects.requireNonNull(demo, "demo");
        this.done = Objects.requireNonNull(done, "done");

        back.setId("back");
        back.setOnAction(_ -> model.back());
        usual.setId("usual");
        usual.setOnAction(_ -> model.useUsual());
        next.setId("next");
        next.getStyleClass().add("main-act");
        next.setOnAction(_ -> goOn());
        next.disableProperty().bind(model.outcomeProperty().isEqualTo(Outcome.SAVING));
        place.setId("page");
        failed.setId("failed");
        failed.getStyleClass().add("field-error");
        failed.setWrapText(true);
        later.getStyleClass().add("quiet");
        later.setWrapText(true);

        middle.setFitToWidth(true);
        middle.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        middle.getStyleClass().add("set-up-middle");
        ScrollToFocus.install(middle);
        getStyleClass().add("set-up");
        setCenter(middle);
        setBottom(foot());
        EnterMovesOn.install(this, model::back);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.pageProperty().subscribe(this::build);
        model.forms().languageProperty().subscribe(_ -> build());
        model.outcomeProperty().subscribe(this::tell);
    }

    /// To be called once it is in its scene.
    public void shown() {
        page.focusFirst(next);
    }

    /// Something went wrong that no page says by itself.
    public void unexpected() {
        say(messages.text("setup.uncaught"));
    }

    private HBox foot() {
        for (var act : List.of(back, usual, next)) {
            act.setMinWidth(Region.USE_PREF_SIZE);
        }
        var said = new VBox(failed, later);
        said.getStyleClass().add("middle");
        HBox.setHgrow(said, Priority.ALWAYS);
        var foot = new HBox(said, back, usual, next);
        foot.getStyleClass().add("set-up-foot");
        return foot;
    }

    /// Before the fields see it, or a text of several lines would take it for itself.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isControlDown() && !event.isAltDown()) {
            event.consume();
            model.useAllUsual();
        }
    }

    private void build() {
        messages = new Messages(model.forms().languageProperty().get());
        pages = new Pages(model.forms(), messages, this::goOn, () -> {});
        page.end();
        page = pages.of(model.pageProperty().get(), Optional.of(this::lookAround));
        summary.clear();
        var title = new Label(messages.text("setup.title"));
        title.getStyleClass().add("quiet");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, place);
        head.getStyleClass().add("set-up-head");
        var column = new VBox(head, summary, page);
        column.getStyleClass().add("set-up-column");
        column.setMaxWidth(Region.USE_PREF_SIZE);
        var centred = new HBox(column);
        centred.getStyleClass().add("set-up-centred");
        middle.setContent(centred);
        middle.setVvalue(0);

        var number = model.pageProperty().get().ordinal() + 1;
        place.setText(messages.text("setup.page", number, SetUpTopic.asked().size()));
        back.setText(messages.text("act.back"));
        show(back, number > 1);
        usual.setText(messages.text("setup.usual"));
        show(usual, number > 1 && !model.isLast());
        next.setText(messages.text(model.isLast() ? "setup.finish" : "setup.next"));
        later.setText(messages.text("setup.later"));
        say("");
        page.focusFirst(next);
    }

    private void lookAround() {
        demo.accept(messages.language());
    }

    private void goOn() {
        var left = page;
        var problems = model.next();
        if (!problems.isEmpty()) {
            pages.show(problems, left, summary);
        }
    }

    private void tell(Outcome outcome) {
        switch (outcome) {
            case NOT_YET -> say("");
            case SAVING -> say(messages.text("setup.saving"));
            case DONE -> done.run();
            case FAILED -> say(messages.text("setup.failed"));
            default -> throw new IllegalStateException("no words for " + outcome);
        }
    }

    private void say(String words) {
        failed.setText(words);
        show(failed, !words.isEmpty());
    }

    private static void show(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
