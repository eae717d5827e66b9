package dk.holdt.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.ui.RobotTest;
import dk.holdt.words.Messages;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class EmptyBoardViewTest extends RobotTest {

    private EmptyBoard board;

    @Start
    void open(Stage stage) {
        board = new EmptyBoard(new Messages(Language.DA), _ -> {});
        stage.setScene(new Scene(board, 800, 300));
        stage.show();
    }

    @Test
    void under_the_lock_its_sentence_is_away_and_comes_back(FxRobot robot) {
        robot.interact(board::hideAtLock);
        assertThat(board.lookup("#nothing").getParent().isVisible()).isFalse();
        robot.interact(board::unlocked);
        assertThat(board.lookup("#nothing").getParent().isVisible()).isTrue();
    }
}
