package dk.holdt.app;

import dk.holdt.domain.part.Catalogue;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.input.LibPhoneNumbers;
import dk.holdt.ui.bench.BenchDesk;
import dk.holdt.ui.board.BoardWays;
import dk.holdt.ui.calls.CallNowDesk;
import dk.holdt.ui.calls.CallWays;
import dk.holdt.ui.calls.DayCloseDesk;
import dk.holdt.ui.customer.CustomerDesk;
import dk.holdt.ui.handover.HandoverDesk;
import dk.holdt.ui.handover.HandoverParty;
import dk.holdt.ui.intake.IntakeActs;
import dk.holdt.ui.kit.ShopClock;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.parts.SwapDesk;
import dk.holdt.ui.repair.AnswerView;
import dk.holdt.ui.repair.CallDesk;
import dk.holdt.ui.repair.CallMadeView;
import dk.holdt.ui.repair.CallSheets;
import dk.holdt.ui.repair.MoveOnView;
import dk.holdt.ui.repair.NewTimeView;
import dk.holdt.ui.repair.NoteSheet;
import dk.holdt.ui.repair.OffersForRepair;
import dk.holdt.ui.repair.PapersDesk;
import dk.holdt.ui.repair.PartnerDesk;
import dk.holdt.ui.repair.PartnerSheets;
import dk.holdt.ui.repair.PrintAgain;
import dk.holdt.ui.repair.RepairDesk;
import dk.holdt.ui.repair.SeveralDesk;
import dk.holdt.ui.repair.SeveralSheets;
import dk.holdt.ui.shelf.ShelfSheets;
import dk.holdt.usecase.bench.MoveOn;
import dk.holdt.usecase.bench.TakeOver;
import dk.holdt.usecase.board.ActOnSeveral;
import dk.holdt.usecase.calls.NoteCall;
import dk.holdt.usecase.calls.NoteTry;
import dk.holdt.usecase.calls.OfferCall;
import dk.holdt.usecase.calls.PromiseCall;
import dk.holdt.usecase.calls.ReadCalls;
import dk.holdt.usecase.calls.ReadDayClose;
import dk.holdt.usecase.calls.SayItIsMade;
import dk.holdt.usecase.partner.SendOut;
import dk.holdt.usecase.promise.ReadLoad;
import dk.holdt.usecase.secret.ShowCode;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// What each screen of a repair can do in this shop.
final class Desks {

    private final Shop shop;

    Desks(Shop shop) {
        this.shop = shop;
    }

    BenchDesk bench() {
        return new BenchDesk(
                shop.suggestions(),
                shop.readBench(),
                shop.work(),
                shop.faults(),
                shop.answers(),
                shop.notes(),
                codes(),
                new TakeOver(shop.changes));
    }

    /// @param of the shop that takes in
    IntakeActs intake(dk.holdt.domain.shop.Shop of, ShopClock clock) {
        return new IntakeActs(
                shop.findCustomer(),
                shop.offers(),
                new ReadLoad(shop.repairs, shop.now, clock::now),
                shop.takeIn(),
                shop.keepDrafts(),
                shop.unfinished(),
                shop.printAhead(),
                new TakingBack(shop).intake(),
                new TakingBack(shop).part(),
                new LibPhoneNumbers(),
                of.country(),
                of.language());
    }

    RepairDesk repair() {
        return new RepairDesk(
                shop.readRepair(),
                shop.notes(),
                shop.newTime(),
                shop.answers(),
                shop.offers(),
                codes(),
                calls(),
                moves());
    }

    /// What the board does with its selected repair.
    BoardWays board(Station station, PapersDesk papers, ShelfSheets place) {
        var several = new SeveralSheets(several(), station);
        return new BoardWays(
                one -> NoteSheet.open(one, repair(), station),
                one -> NewTimeView.open(one, repair(), station),
                one -> CallSheets.open(one, repair(), station),
                (all, done) -> {
                    if (all.size() == 1) {
                        MoveOnView.open(all.getFirst(), repair(), station);
                    } else {
                        several.stage(all, done);
                    }
                },
                one -> PrintAgain.newest(one, papers, station),
                (all, done) -> {
                    if (all.size() == 1) {
                        place.place(all.getFirst());
                    } else {
                        several.place(all, done);
                    }
                });
    }

    CustomerDesk customer() {
        return new CustomerDesk(shop.readCustomer(), new TakingBack(shop).known());
    }

    CallNowDesk callNow(ReadCalls reading) {
        return new CallNowDesk(reading, shop.readRepair(), calls().offers(), new NoteTry(shop.changes));
    }

    /// Where a call leads to: the sheet of the promise it is about, with what has come of it.
    CallWays calls(Station station) {
        return new CallWays(
                (item, digit) -> {
                    var number = item.repair().repair().number();
                    if (item.isReminder()) {
                        var asked = AnswerView.open(number, repair(), station);
                        digit.ifPresent(asked::went);
                    } else if (item.isPromisedCall()) {
                        var made = CallMadeView.open(number, repair(), station);
                        digit.ifPresent(made::went);
                    } else {
                        var told = NewTimeView.open(number, repair(), station);
                        digit.ifPresent(told::went);
                    }
                },
                one -> CallSheets.open(one, repair(), station),
                one -> NewTimeView.open(one, repair(), station),
                one -> NoteSheet.open(one, repair(), station));
    }

    DayCloseDesk dayClose(ReadCalls reading, DayCloseDesk.Papers papers, Station station) {
        return new DayCloseDesk(
                new ReadDayClose(reading, shop.now, shop.clock),
                shop.readRepair(),
                new SayItIsMade(shop.changes),
                item -> calls(station).sheet().accept(item, OptionalInt.empty()),
                papers);
    }

    private SeveralDesk several() {
        return new SeveralDesk(shop.readRepair(), new ActOnSeveral(shop.changes, moves(), new Keeping(shop).places()));
    }

    private MoveOn moves() {
        return new MoveOn(shop.work(), shop.answers());
    }

    private CallDesk calls() {
        return new CallDesk(
                new OfferCall(shop.now, shop.offers()), new PromiseCall(shop.changes), new NoteCall(shop.changes));
    }

    SwapDesk swap() {
        return new SwapDesk(new Catalogue(ShippedParts.kinds()), shop.repairs, shop.staff, shop.swapPart());
    }

    HandoverDesk handover(HandoverParty party) {
        return new HandoverDesk(
                shop.readHandover(),
                shop.handOver(),
                shop.swapPart(),
                shop.notes(),
                new Keeping(shop).lending(),
                new Keeping(shop).copies(),
                party,
                dossier -> OffersForRepair.of(shop.offers(), What.READY, dossier));
    }

    /// Sends a device to a partner workshop, or takes it back in.
    Consumer<RepairNumber> sendOut(Station station) {
        return number -> PartnerSheets.open(
                number,
                new PartnerDesk(
                        shop.readRepair(),
                        new SendOut(shop.changes, shop.custody.sentOut(), shop.custody.shelf()),
                        one -> NewTimeView.open(one, repair(), station)),
                station);
    }

    private ShowCode codes() {
        var ports = new ShowCode.Ports(shop.repairs, shop.journal, shop.unlocks, shop.staff);
        return new ShowCode(shop.database, ports, shop.now, shop.clock);
    }
}
