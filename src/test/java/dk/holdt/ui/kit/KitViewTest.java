package dk.holdt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.ui.RobotTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Every control of the kit on one page, driven by the keyboard alone.
class KitViewTest extends RobotTest {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM 'kl.' HH.mm", Locale.of("da", "DK"));

    private ChoiceKeys<String> counting;
    private ChoiceKeys<String> channel;
    private TextField name;
    private TextArea fault;
    private AmountField amount;
    private DateTimeField moment;
    private FormField nameField;
    private ErrorSummary summary;
    private SideSheet sheets;
    private Toasts toasts;
    private final List<String> done = new ArrayList<>();
    private Scene scene;
    private long nanos;

    @Start
    void open(Stage stage) {
        Theme.use(Theme.Look.LIGHT);
        counting = new ChoiceKeys<>("Løfte", Orientation.VERTICAL);
        channel = new ChoiceKeys<>("Besked på", Orientation.HORIZONTAL);
        name = new TextField();
        fault = new TextArea();
        amount = new AmountField();
        moment = new DateTimeField(() -> LocalDateTime.parse("2026-11-27T14:30"), WORDS::format);
        nameField = new FormField("_Navn", name);
        summary = new ErrorSummary();
        sheets = new SideSheet("Tilbage Esc");
        toasts = new Toasts();
        name.setId("name");
        fault.setId("fault");
        fault.setPrefRowCount(2);
        amount.setId("amount");
        moment.input().setId("moment");
        offerChoices();
        var scroll = new ScrollPane(page());
        scroll.setFitToWidth(true);
        scene = new Scene(new StackPane(scroll, sheets, toasts), 1366, 768);
        Theme.apply(scene, 100);
        new Shortcuts(scene, () -> nanos)
                .on(Command.INTAKE, () -> done.add("intake"))
                .on(Command.UNDO, () -> done.add("undone"))
                .typingFinds(() -> true, done::add);
        stage.setScene(scene);
        stage.show();
    }

    private void offerChoices() {
        counting.offer(List.of(
                new ChoiceKeys.Choice<>(1, "clock", "Svar, 24 timer i træk (1 døgn)", "lør. 28. nov. kl. 14.30"),
                new ChoiceKeys.Choice<>(2, "working", "Svar, 24 timer i åbningstiden", "ons. 2. dec. kl. 12.00"),
                new ChoiceKeys.Choice<>(3, "fixed", "Klar, aftalt dag og klokkeslæt", "")));
        channel.offer(List.of(
                new ChoiceKeys.Choice<>(1, "sms", "SMS"),
                new ChoiceKeys.Choice<>(2, "email", "e-mail"),
                new ChoiceKeys.Choice<>(3, "call", "kun opkald")));
    }

    private VBox page() {
        var save = new Button("Gem");
        save.setId("save");
        save.getStyleClass().add("main-act");
        save.setOnAction(_ -> done.add("saved"));
        var form = new FormGrid()
                .add(nameField.hint("Som kunden siger det"))
                .add(new FormField("Besked på", channel))
                .add(new FormField("Fejl", fault))
                .add(new FormField("Op til", amount))
                .add(new FormField("Dag og tid", moment))
                .add(new FormField("Løfte", counting));
        var page = new VBox(summary, new Label("Kit"), form, marks(), bar(), save);
        page.getStyleClass().add("page");
        EnterMovesOn.install(page, () -> done.add("back"));
        return page;
    }

    @Test
    void taking_text_back_once_too_often_takes_no_act_back(FxRobot robot) {
        robot.interact(name::requestFocus);
        robot.write("Anna");
        for (int press = 0; press < 4; press++) {
            undo(robot);
        }
        assertThat(name.getText()).isEmpty();
        assertThat(done).isEmpty();
        nanos += 3_000_000_000L;
        undo(robot);
        robot.interact(amount::requestFocus);
        undo(robot);
        assertThat(done).containsExactly("undone", "undone");
    }

    private static void undo(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    }

    @Test
    void a_form_is_filled_in_with_enter_and_digits_alone(FxRobot robot) {
        robot.interact(name::requestFocus);
        robot.write("Anna Berg").type(KeyCode.ENTER);
        robot.type(KeyCode.DIGIT2).type(KeyCode.ENTER);
        robot.write("tænder ikke").type(KeyCode.ENTER);
        robot.write("1.200").type(KeyCode.ENTER);
        robot.write("28/11 14.30").type(KeyCode.ENTER);
        robot.type(KeyCode.NUMPAD2).type(KeyCode.ENTER);
        keepPicture(robot, scene, "kit-100");
        assertThat(name.getText()).isEqualTo("Anna Berg");
        assertThat(channel.value()).contains("email");
        assertThat(fault.getText()).isEqualTo("tænder ikke");
        assertThat(amount.minorProperty().get()).hasValue(120_000);
        assertThat(moment.momentProperty().get()).contains(LocalDateTime.parse("2026-11-28T14:30"));
        assertThat(counting.value()).contains("working");
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ESCAPE);
        assertThat(done).containsExactly("saved", "back");
    }

    @Test
    void nothing_is_chosen_until_a_key_is_pressed_and_arrows_choose_too(FxRobot robot) {
        robot.interact(counting::requestFocus);
        assertThat(counting.value()).isEmpty();
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.UP);
        assertThat(counting.value()).contains("clock");
        robot.type(KeyCode.DIGIT7);
        assertThat(counting.value()).contains("clock");
        assertThat(counting.getAccessibleText()).startsWith("Løfte: 1 Svar").endsWith("(1/3)");
    }

    @Test
    void what_is_missing_is_said_above_and_each_line_leads_to_its_field(FxRobot robot) {
        robot.interact(() -> {
            nameField.error("Navn mangler");
            summary.show("1 ting mangler, før det kan gemmes", List.of(new ErrorSummary.Problem("Navn mangler", name)));
        });
        assertThat(summary.isFocused()).isTrue();
        keepPicture(robot, scene, "kit-problems");
        robot.type(KeyCode.TAB).type(KeyCode.ENTER);
        assertThat(name.isFocused()).isTrue();
        robot.interact(summary::requestFocus);
        robot.type(KeyCode.ENTER);
        assertThat(name.isFocused()).as("Enter on what is missing").isTrue();
    }

    @Test
    void a_sheet_over_a_sheet_gives_it_back_with_what_was_typed(FxRobot robot) {
        var field = new TextField();
        robot.interact(() -> sheets.open("Ny tid", new VBox(field)));
        robot.write("delen");
        robot.interact(() -> sheets.openOver("Taster", new VBox(new Button("F1"))));
        assertThat(field.getScene()).isNull();
        robot.type(KeyCode.ESCAPE).write(" mangler");
        assertThat(field.getText()).isEqualTo("delen mangler");
        robot.type(KeyCode.ESCAPE);
        assertThat(sheets.isOpen()).isFalse();
    }

    @Test
    void a_summary_says_the_same_words_at_the_field_and_takes_them_away(FxRobot robot) {
        var name = new TextField();
        var field = new FormField("Navn", name);
        var summary = new ErrorSummary();
        robot.interact(() -> sheets.open("Kunde", new VBox(summary, field)));
        robot.interact(() -> summary.show("Mangler", List.of(new ErrorSummary.Problem("Skriv et navn", name))));
        assertThat(field.error()).isEqualTo("Skriv et navn");
        assertThat(summary.isFocused()).isTrue();
        robot.clickOn(".error-summary .hyperlink");
        assertThat(name.isFocused()).isTrue();
        robot.interact(summary::clear);
        assertThat(field.error()).isEmpty();
    }

    @Test
    void a_sheet_takes_the_focus_and_gives_it_back_on_escape(FxRobot robot) {
        robot.interact(amount::requestFocus);
        var reason = new TextField();
        robot.interact(() -> {
            var content = new VBox(new FormField("Hvad skete der", reason));
            content.getStyleClass().add("page");
            sheets.open("Ny tid – og sig det til kunden", content);
            toasts.show("104121 gemt", List.of(new Toasts.Action("Fortryd", () -> done.add("undone"))));
        });
        assertThat(reason.isFocused()).isTrue();
        keepPicture(robot, scene, "kit-sheet");
        robot.type(KeyCode.ESCAPE);
        assertThat(sheets.isOpen()).isFalse();
        assertThat(amount.isFocused()).isTrue();
        robot.clickOn("Fortryd");
        assertThat(done).containsExactly("undone");
    }

    @Test
    void keys_of_the_window_work_in_a_field_but_typing_there_never_finds(FxRobot robot) {
        robot.interact(name::requestFocus);
        robot.write("a1").type(KeyCode.F2);
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N).release(KeyCode.N, KeyCode.ALT, KeyCode.CONTROL);
        assertThat(done).containsExactly("intake", "intake");
        robot.interact(() -> robot.lookup("#save").query().requestFocus());
        robot.write("b2");
        assertThat(done).containsExactly("intake", "intake", "b", "2");
        assertThat(name.getText()).as("what AltGr types is the field’s").isEqualTo("a1n");
    }

    @Test
    void everything_grows_with_the_text(FxRobot robot) {
        var before = name.getHeight();
        robot.interact(() -> Theme.apply(scene, 200));
        robot.interact(() -> {});
        keepPicture(robot, scene, "kit-200");
        assertThat(name.getHeight()).isGreaterThan(1.8 * before);
        assertThat(name.getFont().getFamily()).isEqualTo("Inter");
    }

    private static FlowPane marks() {
        var marks = new FlowPane(
                new StandingMark(StandingMark.Shape.NONE, "lør. 28. nov."),
                new StandingMark(StandingMark.Shape.CLOCK_QUARTER, "om 3 t"),
                new StandingMark(StandingMark.Shape.TRIANGLE, "i fare · ring senest 13.30"),
                new StandingMark(StandingMark.Shape.HOLLOW_SQUARE, "1 t 10 min for sent · kunden ved det"),
                new StandingMark(StandingMark.Shape.SOLID_SQUARE, "1 t 10 min for sent · IKKE SAGT"),
                new StandingMark(StandingMark.Shape.TWO_BARS, "på pause til man. 30."),
                new StandingMark(StandingMark.Shape.CHECK, "holdt"),
                new StandingMark(StandingMark.Shape.CROSS, "ikke holdt, 20 min"));
        marks.getStyleClass().add("gap");
        return marks;
    }

    private static DayBar bar() {
        var zone = ZoneId.of("Europe/Copenhagen");
        var day = DateTimeFormatter.ofPattern("EEE d.", Locale.of("da", "DK"));
        var first = LocalDate.parse("2026-11-27");
        var last = LocalDate.parse("2026-12-02");
        var open = first.datesUntil(last.plusDays(1))
                .map(date -> switch (date.getDayOfWeek()) {
                    case SUNDAY -> Optional.<DayBar.Span>empty();
                    case SATURDAY ->
                        Optional.of(new DayBar.Span(
                                date.atTime(10, 0).atZone(zone).toInstant(),
                                date.atTime(14, 0).atZone(zone).toInstant()));
                    default ->
                        Optional.of(new DayBar.Span(
                                date.atTime(10, 0).atZone(zone).toInstant(),
                                date.atTime(17, 30).atZone(zone).toInstant()));
                })
                .flatMap(Optional::stream)
                .toList();
        var bar = new DayBar(day::format);
        bar.show(new DayBar.Picture(
                first,
                last,
                zone,
                open,
                List.of(
                        mark("2026-11-27T13:30:00Z", DayBar.Kind.HAND_IN, "ind 14.30"),
                        mark("2026-11-28T13:30:00Z", DayBar.Kind.DUE, "1 lør. 14.30"),
                        mark("2026-12-02T11:00:00Z", DayBar.Kind.DUE, "2 ons. 12.00")),
                "Indleveret fredag kl. 14.30. I træk: lørdag kl. 14.30. I åbningstiden: onsdag kl. 12.00."));
        return bar;
    }

    private static DayBar.Mark mark(String at, DayBar.Kind kind, String label) {
        return new DayBar.Mark(Instant.parse(at), kind, label);
    }
}
