package dk.holdt.app;

import dk.holdt.ui.board.BoardView;
import dk.holdt.ui.board.BoardViewModel;
import dk.holdt.ui.board.BoardWays;
import dk.holdt.ui.board.UnfinishedStrip;
import dk.holdt.ui.board.UnfinishedViewModel;
import dk.holdt.ui.board.UnprintedViewModel;
import dk.holdt.ui.kit.ScreenLook;
import dk.holdt.ui.kit.StaffHere;
import dk.holdt.ui.kit.Station;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// The board, with what is unfinished or unprinted above it.
///
/// @param thrownAway told which draft was thrown away
/// @param prepare called once the board can be used
/// @param looking whether nothing can be saved, and nothing that saves is offered
record CounterBoard(
        Shop shop,
        CounterFacts facts,
        ScreenLook screen,
        StaffHere staff,
        Consumer<UUID> thrownAway,
        Runnable prepare,
        boolean looking) {

    BoardView on(Station station, BoardWays ways, UnprintedViewModel unprinted) {
        var words = station.messages();
        var background = station.background();
        var model = new BoardViewModel(
                CounterFacts.board(shop, facts.shop()),
                Optional.of(facts.board()),
                shop.readRepair(),
                background,
                station.by());
        model.groupingProperty().bindBidirectional(screen.groupingProperty());
        staff.hereProperty().addListener((_, _, _) -> model.read());
        Usable.watch(model, prepare);
        var unfinished =
                new UnfinishedViewModel(shop.unfinished(), shop.keepDrafts(), background, station.by(), thrownAway);
        var strip = new UnfinishedStrip(
                unfinished, unprinted, words, station.zone(), station.clock(), station.navigator(), facts.crashed());
        var view = new BoardView(model, station, ways, strip);
        return looking ? view.onlyToLook() : view;
    }
}
