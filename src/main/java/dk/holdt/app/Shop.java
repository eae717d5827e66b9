package dk.holdt.app;

import dk.holdt.catalogue.HolidayFiles;
import dk.holdt.domain.part.Catalogue;
import dk.holdt.domain.shop.Country;
import dk.holdt.input.Folding;
import dk.holdt.input.LibPhoneNumbers;
import dk.holdt.input.OrdsFile;
import dk.holdt.print.HtmlPress;
import dk.holdt.print.JsonFreezer;
import dk.holdt.store.ChosenCopies;
import dk.holdt.store.Database;
import dk.holdt.store.LostRepairs;
import dk.holdt.store.SqlCustomers;
import dk.holdt.store.SqlDocuments;
import dk.holdt.store.SqlDrafts;
import dk.holdt.store.SqlJournal;
import dk.holdt.store.SqlKeyBook;
import dk.holdt.store.SqlPastRepairs;
import dk.holdt.store.SqlPrintQueue;
import dk.holdt.store.SqlPromises;
import dk.holdt.store.SqlRepairs;
import dk.holdt.store.SqlSearch;
import dk.holdt.store.SqlShopBook;
import dk.holdt.store.SqlStaff;
import dk.holdt.store.SqlSwaps;
import dk.holdt.store.SqlUnlockRows;
import dk.holdt.store.SqlUnprinted;
import dk.holdt.store.SqlWaitingJobs;
import dk.holdt.usecase.answer.GiveAnswer;
import dk.holdt.usecase.bench.JudgeFault;
import dk.holdt.usecase.bench.ReadBench;
import dk.holdt.usecase.bench.SuggestWork;
import dk.holdt.usecase.bench.WorkOnRepair;
import dk.holdt.usecase.board.ReadBoard;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.NoteOnRepair;
import dk.holdt.usecase.demo.DemoClock;
import dk.holdt.usecase.demo.DemoPorts;
import dk.holdt.usecase.demo.FillDemo;
import dk.holdt.usecase.draft.KeepDrafts;
import dk.holdt.usecase.draft.LastExit;
import dk.holdt.usecase.draft.PrintAhead;
import dk.holdt.usecase.draft.ReadLabel;
import dk.holdt.usecase.draft.ReadUnfinished;
import dk.holdt.usecase.find.FindRepairs;
import dk.holdt.usecase.handover.HandOver;
import dk.holdt.usecase.handover.ReadHandover;
import dk.holdt.usecase.imports.ImportPastRepairs;
import dk.holdt.usecase.intake.FindCustomer;
import dk.holdt.usecase.intake.TakeIn;
import dk.holdt.usecase.look.ReadCustomer;
import dk.holdt.usecase.look.ReadRepair;
import dk.holdt.usecase.newtime.MoveTime;
import dk.holdt.usecase.paper.Printers;
import dk.holdt.usecase.parts.SwapPart;
import dk.holdt.usecase.promise.OfferPromise;
import dk.holdt.usecase.receipt.ChoosePrinters;
import dk.holdt.usecase.receipt.CopyWords;
import dk.holdt.usecase.receipt.IntakeReceipt;
import dk.holdt.usecase.receipt.IssueHandover;
import dk.holdt.usecase.receipt.IssueReceipt;
import dk.holdt.usecase.receipt.PaperRun;
import dk.holdt.usecase.receipt.PrintPaper;
import dk.holdt.usecase.receipt.PrinterPlan;
import dk.holdt.usecase.receipt.RepairLabels;
import dk.holdt.usecase.receipt.RepairReceipt;
import dk.holdt.usecase.receipt.SavedNotPrinted;
import dk.holdt.usecase.receipt.WaitingPapers;
import dk.holdt.usecase.secret.KeyPaper;
import dk.holdt.usecase.secret.UnlockBook;
import dk.holdt.usecase.setup.SetUpShop;
import dk.holdt.usecase.setup.ShopSettings;
import dk.holdt.usecase.setup.WhatIsLeft;
import dk.holdt.usecase.shelf.Custody;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.vault.Vault;
import java.time.InstantSource;

/// Everything below the screen, wired by hand: the store, the adapters and what can be done in the shop.
///
/// The screens and the commands take from here what they need; nobody else knows an adapter.
final class Shop implements AutoCloseable {

    final InstantSource clock;
    final Database database;
    final Folding folding = new Folding();

    final SqlShopBook book;
    final SqlStaff staff;
    final SqlRepairs repairs;
    final SqlCustomers customers;
    final SqlPromises promises;
    final SqlJournal journal;
    final SqlSwaps swaps;
    final SqlSearch search;
    final SqlPastRepairs pastRepairs;
    final SqlPrintQueue queue;
    final PrinterPlan printerPlan;
    final SqlDocuments documents;
    final SqlDrafts drafts;
    final Custody custody;
    final HtmlPress press;
    final Vault vault;
    final UnlockBook unlocks;
    final People people;

    final ShopNow now;
    final IssueReceipt receipts;
    final ChangeRepair changes;

    /// @param clock the only clock there is; everything is handed it
    Shop(Database database, InstantSource clock) {
        this.clock = clock;
        this.database = database;
        this.book = new SqlShopBook(database);
        this.press = new HtmlPress(() -> book.setting(FillDemo.MARK).isPresent());
        this.staff = new SqlStaff(database);
        this.repairs = new SqlRepairs(database, folding);
        this.customers = new SqlCustomers(database, folding);
        this.promises = new SqlPromises(database);
        this.journal = new SqlJournal(database);
        this.swaps = new SqlSwaps(database);
        this.search = new SqlSearch(database);
        this.pastRepairs = new SqlPastRepairs(database);
        this.queue = new SqlPrintQueue(database);
        this.printerPlan = new PrinterPlan(book);
        this.documents = new SqlDocuments(database, new JsonFreezer(), clock);
        this.vault = new Vault(database.folder(), new SqlKeyBook(database));
        this.drafts = new SqlDrafts(database);
        this.custody = Keeping.custody(database, folding);
        this.unlocks = new UnlockBook(new SqlUnlockRows(database), vault);
        this.people = new People(database, staff, book, vault, clock);
        this.now = new ShopNow(book);
        this.receipts = new IssueReceipt(
                repairs, documents, new IntakeReceipt(now, staff, printerPlan), unlocks, custody.loans());
        this.changes = new ChangeRepair(database, new ChangeRepair.Books(repairs, promises, journal), now, clock);
    }

    SetUpShop setUp() {
        return new SetUpShop(database, book, staff);
    }

    ShopSettings settings() {
        return new ShopSettings(database, book, people.proving, repairs, new ChosenCopies(database.folder()), clock);
    }

    WhatIsLeft whatIsLeft() {
        return new WhatIsLeft(database, book);
    }

    LostRepairs lost() {
        return new LostRepairs(database);
    }

    OfferPromise offers() {
        return new OfferPromise(now, book, clock);
    }

    FindCustomer findCustomer() {
        return new FindCustomer(customers, repairs, folding);
    }

    TakeIn takeIn() {
        return new TakeIn(
                database,
                new TakeIn.Ports(repairs, customers, promises, journal, unlocks, custody.shelf()),
                new LibPhoneNumbers(),
                receipts,
                now,
                clock);
    }

    KeepDrafts keepDrafts() {
        return new KeepDrafts(database, drafts, repairs, takeIn(), clock);
    }

    PrintAhead printAhead() {
        return new PrintAhead(database, keepDrafts(), queue, printerPlan);
    }

    ReadUnfinished unfinished() {
        return new ReadUnfinished(drafts, staff);
    }

    ReadLabel readLabel() {
        return new ReadLabel(drafts, unfinished(), staff);
    }

    SavedNotPrinted savedNotPrinted(boolean afterCrash) {
        return new SavedNotPrinted(database, new SqlUnprinted(database), printerPlan, clock, afterCrash);
    }

    WaitingPapers waitingPapers() {
        return new WaitingPapers(database, new SqlWaitingJobs(database), queue, new SqlUnprinted(database), clock);
    }

    LastExit lastExit() {
        return new LastExit(database, book);
    }

    ReadBoard board() {
        return new ReadBoard(repairs, custody.shelf(), now, clock);
    }

    ReadRepair readRepair() {
        return new ReadRepair(repairs, staff, custody, now, clock);
    }

    ReadCustomer readCustomer() {
        return new ReadCustomer(customers, repairs, custody, now, clock);
    }

    NoteOnRepair notes() {
        return new NoteOnRepair(changes);
    }

    MoveTime newTime() {
        return new MoveTime(changes);
    }

    GiveAnswer answers() {
        return new GiveAnswer(changes, repairs, now);
    }

    SuggestWork suggestions() {
        return new SuggestWork(repairs, now, clock);
    }

    ReadBench readBench() {
        return new ReadBench(repairs, staff, now, clock);
    }

    WorkOnRepair work() {
        return new WorkOnRepair(changes);
    }

    JudgeFault faults() {
        return new JudgeFault(changes, repairs);
    }

    SwapPart swapPart() {
        return new SwapPart(changes, swaps, people.proving);
    }

    ReadHandover readHandover() {
        return new ReadHandover(repairs, now, custody, clock);
    }

    HandOver handOver() {
        var papers = new IssueHandover(
                repairs, documents, new RepairReceipt(now, staff, ShippedParts::kinds), unlocks, custody.loans());
        return new HandOver(changes, repairs, papers, now, custody, unlocks);
    }

    FindRepairs find() {
        return new FindRepairs(search, folding, readLabel(), customers);
    }

    PrintPaper printPaper() {
        return new PrintPaper(documents, queue, printerPlan, database, press);
    }

    PaperRun paperRun(Printers printers) {
        var labels = new RepairLabels(repairs, drafts, now, printerPlan, custody::place, clock);
        return new PaperRun(documents, queue, press, printers, labels, new CopyWords(now, clock));
    }

    KeyPaper keyPaper(Printers printers) {
        return new KeyPaper(database, now, printerPlan, new KeyPaper.Way(press, printers), clock);
    }

    ChoosePrinters choosePrinters(Printers printers) {
        return new ChoosePrinters(printerPlan, database, printers, press);
    }

    /// The demo, told by a clock of its own; it must be this shop's clock.
    FillDemo demo(DemoClock time) {
        var ports = new DemoPorts(
                database, book, staff, repairs, customers, promises, journal, swaps, documents, custody, unlocks);
        var holidays = HolidayFiles.shipped(Country.DK.name()).orElseThrow();
        return new FillDemo(ports, new LibPhoneNumbers(), new Catalogue(ShippedParts.kinds()), holidays, time);
    }

    ImportPastRepairs importPastRepairs() {
        return new ImportPastRepairs(new OrdsFile(folding), pastRepairs, database);
    }

    @Override
    public void close() {
        database.close();
    }
}
