package dk.holdt.ui.board;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.shop.Country;
import dk.holdt.ui.kit.AtCounter;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.ui.kit.Nobody;
import dk.holdt.ui.kit.RepairsChanged;
import dk.holdt.ui.kit.ShopClock;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.StoreFailure;
import dk.holdt.usecase.board.ReadBoard;
import dk.holdt.usecase.datacopy.ReadDataCopies;
import dk.holdt.usecase.draft.KeepDrafts;
import dk.holdt.usecase.draft.ReadUnfinished;
import dk.holdt.usecase.look.ReadRepair;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.paper.PrinterChoice;
import dk.holdt.usecase.receipt.PrinterPlan;
import dk.holdt.usecase.receipt.SavedNotPrinted;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// A shop on Friday 27 November 2026 with repairs in several bands, and a store that can be made to fail.
final class BoardFixture {

    final ShopFloor floor;
    final Language language;
    final List<UUID> gone = new ArrayList<>();
    final PapersLeft papers = new PapersLeft();
    final AtCounter atCounter = Nobody.there();
    boolean storeFails;
    long here = ShopFloor.MIA;

    BoardFixture(Language language) {
        this.language = language;
        this.floor = new ShopFloor(language);
    }

    /// One late, two within the next open hours, one for tomorrow, one for later.
    RepairNumber fill() {
        floor.itIs("2026-11-27T10:30");
        var late = floor.take(ShopFloor.DO_NOT_ASK, 2, "tænder ikke");
        floor.take(ShopFloor.DO_NOT_ASK, 4, "revnet glas");
        floor.take(ShopFloor.QUOTE_ONLY, 6, "blæseren larmer", "langsom");
        floor.take(ShopFloor.DO_NOT_ASK, 9, "HDMI virker ikke");
        floor.take(ShopFloor.DO_NOT_ASK, 30, "batteriet holder ikke");
        floor.itIs("2026-11-27T13:40");
        return late;
    }

    final Background background = new Background() {
        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
            if (storeFails) {
                onFailure.accept(new StoreFailure(StoreFailure.Kind.UNAVAILABLE, "the disk is away", null));
            } else {
                new DirectBackground().run(work, onSuccess, onFailure);
            }
        }
    };

    BoardViewModel model() {
        return model(Optional.empty());
    }

    BoardReader reader() {
        return new BoardReader(
                new ReadBoard(floor.in.repairs(), floor.custody().shelf(), floor.shop, floor.clock()),
                floor.in.search(),
                new BoardWording(new Messages(language), Country.DK.zone()));
    }

    /// @param first was begun before the window was made
    BoardViewModel model(Optional<Future<BoardReading>> first) {
        var shop = floor.in;
        return new BoardViewModel(
                reader(),
                first,
                new ReadRepair(shop.repairs(), shop.staff(), floor.custody(), floor.shop, floor.clock()),
                background,
                () -> here,
                atCounter);
    }

    UnfinishedStrip strip(Navigator navigator, boolean crashed) {
        var shop = floor.in;
        var model = new UnfinishedViewModel(
                new ReadUnfinished(shop.drafts(), shop.staff()), drafts(), background, () -> ShopFloor.MIA, gone::add);
        var due = new DueCopiesViewModel(
                new ReadDataCopies(floor.custody().copies(), floor.shop, floor.clock()),
                floor.dataCopies(),
                background,
                () -> ShopFloor.MIA,
                () -> {});
        due.begin();
        var station = new Station(
                background,
                navigator,
                new RepairsChanged(),
                new ShopClock(floor.clock()),
                new Messages(language),
                Country.DK.zone(),
                () -> ShopFloor.MIA,
                atCounter);
        return new UnfinishedStrip(new UnfinishedStrip.Waits(model, unprinted(), due), station, crashed);
    }

    private UnprintedViewModel unprinted() {
        var shop = floor.in;
        var plan = new PrinterPlan(shop.book());
        plan.choose(PrintPurpose.INTAKE_RECEIPT, new PrinterChoice.Queue("front desk"));
        var saved = new SavedNotPrinted(shop.transactions(), papers, plan, floor.clock(), false);
        return new UnprintedViewModel(saved, background, () -> ShopFloor.MIA, () -> {});
    }

    KeepDrafts drafts() {
        return floor.drafts();
    }
}
