package dk.holdt.app;

import dk.holdt.ui.board.BoardView;
import dk.holdt.ui.board.BoardViewModel;
import dk.holdt.ui.board.BoardWays;
import dk.holdt.ui.board.DueCopiesViewModel;
import dk.holdt.ui.board.UnfinishedStrip;
import dk.holdt.ui.board.UnfinishedViewModel;
import dk.holdt.ui.board.UnprintedViewModel;
import dk.holdt.ui.kit.ScreenLook;
import dk.holdt.ui.kit.StaffHere;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.datacopy.ReadDataCopies;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// The board, with what is unfinished, unprinted or to be deleted above it.
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
        var background = station.background();
        var model = new BoardViewModel(
                CounterFacts.board(shop, facts.shop()),
                Optional.of(facts.board()),
                shop.readRepair(),
                background,
                station.by(),
                station.atCounter());
        model.groupingProperty().bindBidirectional(screen.groupingProperty());
        staff.hereProperty().addListener((_, _, _) -> model.read());
        var copies = new DueCopiesViewModel(
                new ReadDataCopies(shop.custody.copies(), shop.now, shop.clock),
                new Keeping(shop).copies(),
                background,
                station.by(),
                station.changed()::tell);
        Usable.watch(model, () -> {
            prepare.run();
            copies.begin();
        });
        var unfinished =
                new UnfinishedViewModel(shop.unfinished(), shop.keepDrafts(), background, station.by(), thrownAway);
        var waits = new UnfinishedStrip.Waits(unfinished, unprinted, copies);
        var strip = new UnfinishedStrip(waits, station, facts.crashed());
        var view = new BoardView(model, station, ways, strip);
        return looking ? view.onlyToLook() : view;
    }
}
