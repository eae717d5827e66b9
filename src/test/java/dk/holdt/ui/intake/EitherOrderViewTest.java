package dk.holdt.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Device;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.shop.Country;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.kit.RecordingNavigator;
import dk.holdt.ui.kit.Shortcuts;
import dk.holdt.ui.kit.Theme;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// An intake begins with the customer, with the device, or from the customer's card.
class EitherOrderViewTest extends RobotTest {

    private final IntakeFixture fixture = new IntakeFixture(Language.DA);
    private final IntakeViewModel model = fixture.model(new DirectBackground());
    private final RecordingNavigator navigator = new RecordingNavigator();
    private IntakeView view;
    private Scene scene;

    @Start
    void open(Stage stage) {
        view = new IntakeView(model, Country.DK, fixture.station(navigator, Language.DA));
        scene = new Scene(new StackPane(view.view()), 1366, 697);
        Theme.apply(scene, 100);
        new Shortcuts(scene).screen(view::commands);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @Test
    void an_intake_may_begin_with_a_device_that_is_known_by_its_number(FxRobot robot) {
        robot.write("5cd1234xyz");
        robot.type(KeyCode.ENTER);
        assertThat(model.customer().knownId()).contains(fixture.hanne);
        assertThat(model.device().knownProperty().get()).map(Device::serial).contains("5CD1234XYZ");
        assertThat(scene.getFocusOwner()).isEqualTo(robot.lookup("#fault-1").query());
    }

    @Test
    void a_scanned_number_offers_whose_it_was_and_enter_takes_both(FxRobot robot) {
        fixture.shop
                .customers()
                .add(new Device(0, fixture.hanne, DeviceKind.PHONE, "Pixel 8", "490154203237518", "", ""));
        robot.interact(() -> {
            view.scanned("490154203237518");
        });
        assertThat(model.customer().knownId()).as("only offered").isEmpty();
        robot.type(KeyCode.DOWN).type(KeyCode.UP);
        robot.type(KeyCode.ENTER);
        assertThat(model.customer().knownId()).contains(fixture.hanne);
        assertThat(model.device().nameProperty().get()).isEqualTo("Pixel 8");
        assertThat(scene.getFocusOwner()).isEqualTo(robot.lookup("#fault-1").query());
    }

    @Test
    void an_intake_may_begin_with_a_strange_device_and_end_with_its_customer(FxRobot robot) {
        robot.write("356938035643809");
        robot.type(KeyCode.ENTER);
        robot.write("pixel 8");
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ENTER);
        robot.write("glas");
        for (int times = 0; times < 5; times++) {
            robot.type(KeyCode.ENTER);
        }
        assertThat(model.device().serialProperty().get()).isEqualTo("356938035643809");
        assertThat(scene.getFocusOwner()).isEqualTo(robot.lookup("#who").query());
        robot.write("2041");
        robot.type(KeyCode.ENTER);
        assertThat(model.device().nameProperty().get()).isEqualTo("pixel 8");
        robot.type(KeyCode.DIGIT1);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(navigator.asked).containsExactly("board", "undo 100009 gemt");
    }

    @Test
    void from_a_card_two_keys_lead_to_the_faults_and_half_a_form_is_put_aside(FxRobot robot) {
        robot.interact(() -> {
            model.customer().nameProperty().set("Bo Vang");
            view.begin(fixture.hanne, Optional.of(laptop()));
        });
        assertThat(scene.getFocusOwner()).isEqualTo(robot.lookup("#fault-1").query());
        assertThat(model.device().nameProperty().get()).isEqualTo("HP Pavilion 15");
        assertThat(navigator.asked).anyMatch(said -> said.contains("Bo Vang"));
        robot.press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
        assertThat(navigator.asked).endsWith("customer " + fixture.hanne);
        var asked = navigator.asked.size();
        robot.interact(() -> view.begin());
        robot.interact(() -> view.begin(fixture.hanne, Optional.empty()));
        robot.interact(() -> view.begin(fixture.hanne, Optional.of(laptop())));
        assertThat(model.device().nameProperty().get()).isEqualTo("HP Pavilion 15");
        assertThat(navigator.asked)
                .as("put aside: the form before, and not what is only this customer")
                .hasSize(asked + 1);
    }

    private long laptop() {
        return fixture.shop.customers().devicesOf(fixture.hanne).getFirst().id();
    }
}
