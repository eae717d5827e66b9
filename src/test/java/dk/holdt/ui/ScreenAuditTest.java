package dk.holdt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.ui.kit.ShortText;
import dk.holdt.ui.kit.Theme;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// An audit that refuses nothing guards nothing: each thing it is there for, planted on a screen of its own.
class ScreenAuditTest extends RobotTest {

    private static final long PATIENCE_MS = 10_000;

    private final StackPane root = new StackPane();
    private Scene scene;

    @BeforeEach
    void open() throws TimeoutException {
        var stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, () -> {
            Theme.use(Theme.Look.LIGHT);
            scene = new Scene(root, 400, 300);
            Theme.apply(scene, Theme.SMALLEST);
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void hide() throws TimeoutException {
        FxToolkit.hideStage();
    }

    @Nested
    class Cut {

        @Test
        void a_date_that_ends_in_dots() {
            assertThat(cut(narrow(new Label("lørdag den 28. november kl. 14.30"))))
                    .first()
                    .asString()
                    .startsWith("cut");
        }

        @Test
        void words_that_end_in_dots() {
            assertThat(cut(narrow(new Button("Læs op og aftalt"))))
                    .first()
                    .asString()
                    .startsWith("cut");
        }

        @Test
        void what_an_empty_field_asks_for() {
            var field = new TextField();
            field.setPromptText("Hvilken stand er den i, når den kommer tilbage?");
            assertThat(cut(narrow(field))).first().asString().startsWith("prompt cut");
        }

        @Test
        void a_time_that_stands_outside_the_window() {
            var time = new Label("kl. 14.30");
            time.setTranslateX(300);
            assertThat(cut(time)).first().asString().startsWith("outside");
        }

        @Test
        void a_bar_that_scrolls_sideways() {
            var pane = new ScrollPane(wide());
            assertThat(cut(pane)).first().asString().startsWith("scrolls sideways");
        }

        @Test
        void what_is_wider_than_the_pane_that_hides_its_bar() {
            var pane = new ScrollPane(wide());
            pane.setFitToWidth(true);
            pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            assertThat(cut(pane)).first().asString().startsWith("too wide");
        }

        @Test
        void a_line_that_is_taller_than_its_box_and_lies_over_the_next() {
            var line = new HBox(new Label("Klar torsdag"));
            line.setMaxHeight(5);
            line.setMinHeight(5);
            assertThat(cut(line)).first().asString().startsWith("lies over its neighbours");
        }

        @Test
        void a_date_of_a_row_that_ends_in_dots_or_lies_over_the_next() {
            assertThat(cut(row(date -> date.fit(60)))).first().asString().startsWith("cut");
            assertThat(cut(row(date -> date.wrap(60)))).first().asString().startsWith("cut");
            assertThat(cut(row(date -> date.fit(390)))).isEmpty();
        }

        private static Node row(Consumer<ShortText> laidOut) {
            var date = new ShortText().words("lørdag den 28. november kl. 14.30");
            laidOut.accept(date);
            var row = new HBox(date);
            row.setMinHeight(30);
            row.setMaxHeight(30);
            return row;
        }

        @Test
        void nothing_where_there_is_room() {
            var words = new Label("Det hele er klar lørdag den 28. november kl. 14.30, og vi ringer, hvis det ikke er");
            words.setWrapText(true);
            assertThat(cut(words)).isEmpty();
        }

        private List<String> cut(Node planted) {
            return found(planted, scene -> new ScreenAudit(scene).cut());
        }

        private static Node narrow(Control control) {
            control.setMaxWidth(60);
            return control;
        }

        private static Node wide() {
            var wide = new HBox(new Label("bredt"));
            wide.setMinWidth(900);
            return wide;
        }
    }

    @Test
    void a_button_without_a_name_is_refused() {
        assertThat(found(new Button(), scene -> new ScreenAudit(scene).nameless()))
                .hasSize(1);
        assertThat(found(new Button("Gem"), scene -> new ScreenAudit(scene).nameless()))
                .isEmpty();
    }

    @Test
    void a_line_of_a_list_that_says_nothing_is_refused() {
        var list = new ListView<String>();
        list.setCellFactory(_ -> new ListCell<>());
        list.getItems().add("104121");
        assertThat(found(list, scene -> new ScreenAudit(scene).silentLines())).hasSize(1);
    }

    @Test
    void what_has_the_keyboard_and_is_scrolled_away_is_refused() {
        var low = new Button("Gem");
        low.setTranslateY(700);
        var pane = page(low);
        assertThat(found(pane, scene -> focused(low, scene))).first().asString().startsWith("scrolled away");
        low.setTranslateY(0);
        assertThat(found(pane, scene -> focused(low, scene))).isEmpty();
    }

    private static List<String> focused(Node node, Scene scene) {
        node.requestFocus();
        return new ScreenAudit(scene).scrolledAway();
    }

    @Test
    void a_list_that_scrolls_on_a_page_that_scrolls_is_refused() {
        var list = new ListView<String>();
        IntStream.range(0, 90).forEach(line -> list.getItems().add("104121"));
        list.setPrefHeight(120);
        assertThat(found(page(list), scene -> new ScreenAudit(scene).scrollingTwice()))
                .first()
                .asString()
                .startsWith("scrolls in what scrolls");
        var alone = new ListView<String>();
        alone.getItems().setAll(list.getItems());
        assertThat(found(alone, scene -> new ScreenAudit(scene).scrollingTwice()))
                .isEmpty();
    }

    /// Put together where it is shown.
    private static ScrollPane page(Node content) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, () -> new ScrollPane(new VBox(content, tall(900))));
    }

    private static Region tall(double height) {
        var tall = new Region();
        tall.setMinHeight(height);
        return tall;
    }

    @Test
    void what_moves_by_itself_is_refused() {
        assertThat(found(new ProgressIndicator(), scene -> new ScreenAudit(scene).moving()))
                .hasSize(1);
    }

    @Nested
    class By_tab {

        @Test
        void once_round_and_in_reading_order_is_fine() {
            assertThat(walked(new HBox(new TextField(), new Button("Gem")))).isEmpty();
        }

        @Test
        void a_field_that_keeps_the_key_is_refused() {
            var trap = new TextField();
            trap.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.TAB) {
                    event.consume();
                }
            });
            assertThat(walked(new HBox(new Button("Gem"), trap, new Button("Luk"))))
                    .anyMatch(said -> said.startsWith("Tab does not come round"))
                    .anyMatch(said -> said.startsWith("Tab never comes to"));
        }

        @Test
        void going_back_to_what_stands_before_is_refused() {
            var first = new Button("Først");
            var second = new Button("Siden");
            first.setTranslateX(200);
            assertThat(walked(new HBox(first, second))).anyMatch(said -> said.startsWith("Tab goes back"));
        }

        @Test
        void a_button_that_does_not_show_the_focus_is_refused() {
            var plain = new Button("Gem");
            plain.setStyle("-fx-border-color: transparent;");
            assertThat(walked(new VBox(plain))).anyMatch(said -> said.startsWith("no ring on"));
        }

        private List<String> walked(Node planted) {
            return found(planted, scene -> new TabWalk(scene).wrong());
        }
    }

    private List<String> found(Node planted, Function<Scene, List<String>> looks) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, () -> {
            root.getChildren().setAll(planted);
            for (int pass = 0; pass < 2; pass++) {
                root.applyCss();
                root.layout();
            }
            return looks.apply(scene);
        });
    }
}
