package dk.holdt.ui.setup;

import dk.holdt.domain.repair.Limits;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.ErrorSummary;
import dk.holdt.ui.kit.ScrollToFocus;
import dk.holdt.ui.setup.SetUpViewModel.Outcome;
import dk.holdt.ui.setup.SetUpViewModel.Page;
import dk.holdt.words.Messages;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The first start, page by page; speaks the language as soon as it is chosen.
public final class SetUpView extends BorderPane {

    private final SetUpViewModel model;
    private final Runnable demo;
    private final Runnable done;
    private final ErrorSummary summary = new ErrorSummary();
    private final Button back = new Button();
    private final Button next = new Button();
    private final Label place = new Label();
    private final Label later = new Label();
    private final Label failed = new Label();
    private final ScrollPane middle = new ScrollPane();
    private Messages messages;
    private SetUpPage page;

    /// @param demo opens a shop with invented repairs instead
    /// @param done the shop is saved: on to the board
    public SetUpView(SetUpViewModel model, Runnable demo, Runnable done) {
        this.model = Objects.requireNonNull(model, "model");
        this.demo = Objects.requireNonNull(demo, "demo");
        this.done = Objects.requireNonNull(done, "done");

        back.setId("back");
        back.setOnAction(_ -> model.back());
        next.setId("next");
        next.getStyleClass().add("main-act");
        next.setOnAction(_ -> goOn());
        next.disableProperty().bind(model.outcomeProperty().isEqualTo(Outcome.SAVING));
        place.setId("page");
        failed.setId("failed");
        failed.getStyleClass().add("field-error");
        failed.setWrapText(true);
        later.getStyleClass().add("quiet");

        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(later, gap, failed, back, next);
        foot.getStyleClass().add("set-up-foot");
        middle.setFitToWidth(true);
        middle.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        middle.getStyleClass().add("set-up-middle");
        ScrollToFocus.install(middle);

        getStyleClass().add("set-up");
        setCenter(middle);
        setBottom(foot);
        EnterMovesOn.install(this, model::back);
        model.pageProperty().subscribe(this::build);
        model.languageProperty().subscribe(_ -> build());
        model.outcomeProperty().subscribe(this::tell);
    }

    /// To be called once it is in its scene.
    public void shown() {
        page.focusFirst();
    }

    private void build() {
        messages = new Messages(model.languageProperty().get());
        page = pageOf(model.pageProperty().get());
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
        place.setText(messages.text("setup.page", number, Page.values().length));
        back.setText(messages.text("act.back"));
        back.setVisible(number > 1);
        back.setManaged(number > 1);
        next.setText(messages.text(model.isLast() ? "setup.finish" : "setup.next"));
        later.setText(messages.text("setup.later"));
        failed.setText("");
        page.focusFirst();
    }

    private SetUpPage pageOf(Page shown) {
        var example = new ExampleView(messages);
        Runnable count = () -> example.show(model.example());
        var built =
                switch (shown) {
                    case LANGUAGE -> LanguagePage.of(model, messages, this::goOn, demo);
                    case SHOP -> ShopPage.of(model, messages, this::goOn);
                    case MANAGER -> ShopPage.manager(model, messages, this::goOn);
                    case HOURS -> new HoursPage(model, messages, count).build(this::goOn, example);
                    case PROMISES -> new PromisesPage(model, messages, count).build(this::goOn, example);
                };
        count.run();
        return built;
    }

    private void goOn() {
        page.clearErrors();
        var left = page;
        show(left, model.next());
    }

    private void show(SetUpPage left, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        problems.forEach(problem -> left.field(problem.field()).error().accept(word(problem)));
        summary.show(
                messages.text("setup.problems", problems.size()),
                problems.stream()
                        .map(problem -> new ErrorSummary.Problem(
                                word(problem), left.field(problem.field()).node()))
                        .toList());
    }

    private void tell(Outcome outcome) {
        switch (outcome) {
            case NOT_YET -> failed.setText("");
            case SAVING -> failed.setText(messages.text("setup.saving"));
            case DONE -> done.run();
            case FAILED -> failed.setText(messages.text("setup.failed"));
            default -> throw new IllegalStateException("no words for " + outcome);
        }
    }

    private String word(Problem problem) {
        return switch (problem.kind()) {
            case NAME_MISSING -> messages.text("setup.error.name");
            case NAME_TOO_LONG -> messages.text("setup.error.toolong", Limits.NAME, problem.count());
            case FIELD_TOO_LONG -> messages.text("setup.error.toolong", Limits.CONTACT_FIELD, problem.count());
            case PHONE_MISSING -> messages.text("setup.error.phone");
            case NOT_AN_EMAIL -> messages.text("setup.error.email");
            case NOT_A_CVR -> messages.text("setup.error.cvr");
            case NOT_AN_ORGANISATION_NUMBER -> messages.text("setup.error.organisation");
            case MANAGER_MISSING -> messages.text("setup.error.manager");
            case NOT_HOURS -> messages.text("setup.error.hours", weekday(problem.field()));
            case NEVER_OPEN -> messages.text("setup.error.neveropen");
            case NOT_HOURS_TO_PROMISE ->
                messages.text("setup.error.preset", problem.field().substring("preset-".length()));
            case NOTHING_PROMISED -> messages.text("setup.error.nopreset");
        };
    }

    private String weekday(String field) {
        var day = DayOfWeek.valueOf(field.substring("hours-".length()).toUpperCase(Locale.ROOT));
        return new HoursPage(model, messages, () -> {}).weekday(day);
    }
}
