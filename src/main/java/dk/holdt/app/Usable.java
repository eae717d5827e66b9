package dk.holdt.app;

import dk.holdt.ui.board.BoardViewModel;
import javafx.animation.AnimationTimer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says once in the log when the board was first on the screen with what it read: the end of a start, for anyone who
/// wants to know how long it took.
final class Usable {

    private static final Logger LOG = LoggerFactory.getLogger(Usable.class);

    private Usable() {}

    /// @param then what can wait until now
    static void watch(BoardViewModel board, Runnable then) {
        new AnimationTimer() {

            private boolean read;

            @Override
            public void handle(long now) {
                if (read) {
                    LOG.info("the board can be used");
                    stop();
                    then.run();
                }
                read = !(board.stateProperty().get() instanceof BoardViewModel.State.Unread);
            }
        }.start();
    }
}
