package dk.holdt.ui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Device;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.input.LibPhoneNumbers;
import dk.holdt.ui.CounterWindow;
import dk.holdt.ui.RobotTest;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.intake.CorrectCustomer;
import dk.holdt.usecase.intake.CorrectKnown;
import dk.holdt.usecase.look.ReadCustomer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Anna Berg has a laptop here and a telephone at home.
class CustomerViewTest extends RobotTest {

    private final ShopFloor floor = new ShopFloor(Language.DA);
    private final CounterWindow window = new CounterWindow();
    private long anna;
    private long pixel;

    @Start
    void open(Stage stage) {
        anna = floor.dossier(floor.take(ShopFloor.DO_NOT_ASK, "blæseren larmer"))
                .customer()
                .id();
        var in = floor.in;
        pixel = in.customers().add(new Device(0, anna, DeviceKind.PHONE, "Pixel 8", "", "", ""));
        var desk = new CustomerDesk(
                new ReadCustomer(in.customers(), in.repairs(), floor.custody(), floor.shop, floor.clock()),
                new CorrectKnown(
                        in.transactions(),
                        new CorrectKnown.Ports(
                                in.customers(),
                                in.staff(),
                                new CorrectCustomer(in.customers(), in.repairs(), in.journal())),
                        new LibPhoneNumbers(),
                        floor.shop,
                        floor.clock()));
        window.show(stage, new CustomerView(anna, desk, CounterWindow.station(floor, window, ShopFloor.MIA)), 100);
    }

    @Test
    void one_digit_begins_with_a_device_that_is_not_here_and_ctrl_d_with_none(FxRobot robot) {
        robot.type(KeyCode.DIGIT2);
        robot.type(KeyCode.DIGIT9);
        assertThat(window.went).as("the second is here, and there is no ninth").isEmpty();
        robot.type(KeyCode.DIGIT1);
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        assertThat(window.went).containsExactly("intake for " + anna + " with " + pixel, "intake for " + anna);
    }

    @Test
    void a_correction_is_said_with_both_values_and_taken_back(FxRobot robot) {
        robot.interact(() -> robot.lookup("#correct").queryButton().fire());
        robot.interact(
                () -> robot.lookup("#correct-name").queryAs(TextField.class).setText("Anna Bergh"));
        robot.interact(
                () -> robot.lookup("#correct-phone").queryAs(TextField.class).setText("12"));
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(window.hasSheet()).as("nothing is saved yet").isTrue();
        robot.interact(
                () -> robot.lookup("#correct-phone").queryAs(TextField.class).setText("20123456"));
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(window.hasSheet()).isFalse();
        assertThat(robot.lookup("#customer-name").queryAs(Label.class).getText())
                .isEqualTo("Anna Bergh");
        assertThat(window.went)
                .containsExactly("said Kunden rettet – Navn: Anna Berg → Anna Bergh · Telefon: 20 12 34 56 → 20123456");
        robot.interact(window.undo);
        assertThat(floor.in.customers().find(anna).orElseThrow().name()).isEqualTo("Anna Berg");
    }
}
