package dk.holdt.ui.board;

import dk.holdt.domain.repair.Stage;
import dk.holdt.usecase.board.ReadBoard.Band;

/// What one heading of the board gathers.
sealed interface BoardGroup {

    record ByPromise(Band band) implements BoardGroup {}

    record ByStage(Stage stage) implements BoardGroup {}
}
