package dk.holdt.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.Command;
import dk.holdt.words.Messages;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class BoardFootTest extends RobotTest {

    private BoardFoot foot;

    @Start
    void open(Stage stage) {
        var commands = Arrays.stream(Command.values())
                .collect(Collectors.toMap(Function.identity(), _ -> (Runnable) () -> {}));
        foot = new BoardFoot(new Messages(Language.DA), commands);
        stage.setScene(new Scene(foot, 1366, 100));
        stage.show();
    }

    @Test
    void a_shop_that_may_only_be_looked_at_offers_only_another_order(FxRobot robot) {
        assertThat(robot.lookup("#new-time").tryQuery()).isPresent();
        robot.interact(foot::onlyToLook);
        assertThat(robot.lookup(".button").queryAllAs(Button.class))
                .extracting(Button::getId)
                .containsExactly("group");
    }
}
