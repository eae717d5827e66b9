package dk.holdt.usecase;

import dk.holdt.domain.Samples;
import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Condition;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Device;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.MostImportant;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.Progress;
import dk.holdt.domain.repair.Received;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Repair;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.domain.shop.Country;
import dk.holdt.domain.shop.Money;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.input.LibPhoneNumbers;
import dk.holdt.usecase.answer.GiveAnswer;
import dk.holdt.usecase.bench.JudgeFault;
import dk.holdt.usecase.bench.ReadBench;
import dk.holdt.usecase.bench.SuggestWork;
import dk.holdt.usecase.bench.WorkOnRepair;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.NoteOnRepair;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.datacopy.KeepDataCopy;
import dk.holdt.usecase.draft.KeepDrafts;
import dk.holdt.usecase.handover.HandOver;
import dk.holdt.usecase.handover.ReadHandover;
import dk.holdt.usecase.intake.TakeIn;
import dk.holdt.usecase.loan.LendDevice;
import dk.holdt.usecase.parts.SwapPart;
import dk.holdt.usecase.promise.OfferPromise;
import dk.holdt.usecase.receipt.IntakeReceipt;
import dk.holdt.usecase.receipt.IssueHandover;
import dk.holdt.usecase.receipt.IssueReceipt;
import dk.holdt.usecase.receipt.PrinterPlan;
import dk.holdt.usecase.receipt.RepairReceipt;
import dk.holdt.usecase.secret.ShowCode;
import dk.holdt.usecase.shelf.Custody;
import dk.holdt.usecase.shelf.HoldBack;
import dk.holdt.usecase.shelf.KeepOnShelf;
import dk.holdt.usecase.shelf.ReadShelf;
import dk.holdt.usecase.shelf.RemindToCollect;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.usecase.undo.TakeBack;
import dk.holdt.usecase.undo.Undo;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A shop in memory with its use cases, two people and a clock that stands until a test moves it.
/// Staff 1 is Mette, a manager; staff 2 is Mia, who is not. It is Friday 27 November 2026, 14.30.
public final class ShopFloor {

    public static final long METTE = 1;
    public static final long MIA = 2;

    public static final PriceTerms DO_NOT_ASK = new PriceTerms.TimeSpent();
    public static final PriceTerms QUOTE_ONLY = new PriceTerms.QuoteOnly(Optional.empty());

    public final InMemoryShop in;
    public final ShopNow shop;
    public final ChangeRepair changes;
    private Instant now = Samples.at("2026-11-27T14:30");

    public ShopFloor(Language language) {
        in = InMemoryShop.open(language);
        in.staff().add(new StaffMember(0, "Mia Lund", Role.TECHNICIAN));
        shop = new ShopNow(in.book());
        changes = new ChangeRepair(
                in.transactions(), new ChangeRepair.Books(in.repairs(), in.promises(), in.journal()), shop, clock());
    }

    public InstantSource clock() {
        return () -> now;
    }

    /// Moves the clock to this wall-clock time in Copenhagen.
    public void itIs(String local) {
        now = Samples.at(local);
    }

    public WorkOnRepair work() {
        return new WorkOnRepair(changes);
    }

    public JudgeFault judge() {
        return new JudgeFault(changes, in.repairs());
    }

    public SwapPart swaps() {
        return new SwapPart(changes, in.swaps(), new ByRole(in.staff()));
    }

    public NoteOnRepair notes() {
        return new NoteOnRepair(changes);
    }

    public GiveAnswer answers() {
        return new GiveAnswer(changes, in.repairs(), shop);
    }

    public TakeIn takeIn() {
        var shelf = custody().shelf();
        var ports = new TakeIn.Ports(in.repairs(), in.customers(), in.promises(), in.journal(), in.unlocks(), shelf);
        return new TakeIn(in.transactions(), ports, new LibPhoneNumbers(), receipts(), shop, clock());
    }

    public TakeBack takeBack() {
        return new TakeBack(changes, in.repairs(), in.swaps(), in.staff());
    }

    /// Takes the act back that was just done.
    public Dossier undone() {
        return done(takeBack().takeBack(changes.lastChanged().flatMap(Undo::of).orElseThrow(), MIA));
    }

    public KeepDrafts drafts() {
        return new KeepDrafts(in.transactions(), in.drafts(), in.repairs(), takeIn(), clock());
    }

    public SuggestWork suggest() {
        return new SuggestWork(in.repairs(), shop, clock());
    }

    public ReadBench bench() {
        return new ReadBench(in.repairs(), in.staff(), shop, clock());
    }

    public OfferPromise offers() {
        return new OfferPromise(shop, in.book(), clock());
    }

    public ReadHandover handover() {
        return new ReadHandover(in.repairs(), shop, custody(), clock());
    }

    public HandOver handOver() {
        var receipt = new RepairReceipt(shop, in.staff(), List::of);
        var papers = new IssueHandover(
                in.repairs(), in.desk(), receipt, in.unlocks(), custody().loans());
        return new HandOver(changes, in.repairs(), papers, shop, custody(), in.unlocks());
    }

    public IssueReceipt receipts() {
        var intake = new IntakeReceipt(shop, in.staff(), new PrinterPlan(in.book()));
        return new IssueReceipt(
                in.repairs(), in.desk(), intake, in.unlocks(), custody().loans());
    }

    public KeepDataCopy dataCopies() {
        return new KeepDataCopy(changes, in.repairs(), custody().copies(), in.transactions());
    }

    public Custody custody() {
        return new InMemoryCustody(in).custody();
    }

    public KeepOnShelf shelf() {
        return new KeepOnShelf(changes, in.repairs(), custody().shelf(), in.transactions());
    }

    public HoldBack holdBack() {
        return new HoldBack(changes, custody().shelf(), in.staff());
    }

    public RemindToCollect reminding() {
        return new RemindToCollect(changes, custody().shelf());
    }

    public ReadShelf readShelf() {
        return new ReadShelf(in.repairs(), custody(), shop, in.book(), clock());
    }

    public LendDevice lending() {
        return new LendDevice(changes, custody().loans(), receipts(), in.transactions());
    }

    public ShowCode codes() {
        var ports = new ShowCode.Ports(in.repairs(), in.journal(), in.unlocks(), in.staff());
        return new ShowCode(in.transactions(), ports, shop, clock());
    }

    /// A promise to be ready, in working hours from now.
    public PromiseOffer ready(int hours) {
        return offers().offer(
                        What.READY,
                        Term.workingHours(hours),
                        now,
                        "Lenovo IdeaPad 5",
                        shop.shop().language())
                .orElseThrow();
    }

    /// Anna Berg's laptop, promised ready in 24 working hours.
    public RepairNumber take(PriceTerms terms, String... faults) {
        return take(terms, 24, faults);
    }

    public RepairNumber take(PriceTerms terms, int hours, String... faults) {
        return in.transactions().inTransaction(() -> {
            var customer = in.customers()
                    .add(new Customer(
                            0,
                            "Anna Berg",
                            "20 12 34 56",
                            Optional.of("+4520123456"),
                            "",
                            shop.shop().language(),
                            TellBy.CALL));
            var device = in.customers().add(new Device(0, customer, DeviceKind.LAPTOP, "Lenovo IdeaPad 5", "", "", ""));
            var received =
                    new Received(now, MIA, Condition.notLookedAt(), Optional.empty(), MostImportant.NOT_SAID, terms);
            var number = in.repairs().nextNumber();
            var visit = in.repairs().addVisit(customer, now);
            var id = in.repairs()
                    .add(new Repair(
                            0, UUID.randomUUID(), number, visit, customer, device, received, Progress.received(), 0));
            for (int at = 0; at < faults.length; at++) {
                in.repairs().addFault(id, Fault.reported(at + 1, faults[at], ""));
            }
            var offer = ready(hours);
            var given = new Promise.Given("Anna Berg", Channel.VISIT, MIA, MIA);
            in.promises()
                    .add(new Promise(0, id, 1, What.READY, offer.reckoning(), offer.words(), given, Optional.empty()));
            return number;
        });
    }

    public Dossier dossier(RepairNumber number) {
        return in.repairs().find(number).orElseThrow();
    }

    /// The repair as somebody sees it now.
    public Seen seen(RepairNumber number) {
        return Seen.of(dossier(number));
    }

    public Fault fault(RepairNumber number, int position) {
        return dossier(number).faults().get(position - 1);
    }

    /// Takes it to the bench.
    public RepairNumber started(RepairNumber number) {
        done(work().start(seen(number), MIA));
        return number;
    }

    /// Repairs every fault, tests it and puts the device on the shelf.
    public RepairNumber finished(RepairNumber number) {
        judged(started(number));
        done(work().finish(seen(number), MIA));
        return number;
    }

    /// Repairs and tests every fault of what is on the bench.
    public void judged(RepairNumber number) {
        for (var fault : dossier(number).faults()) {
            var found = new Verdict.Found("power board", new Verdict.Remedy.Fixed());
            done(judge().give(seen(number), MIA, fault.id(), found));
            done(judge().test(seen(number), MIA, fault.id(), true, "started three times"));
        }
    }

    public static Dossier done(Acted acted) {
        if (acted instanceof Acted.Done(var after)) {
            return after;
        }
        throw new AssertionError("refused: " + reasons(acted));
    }

    /// Why it was refused; empty when it was done.
    public static List<Refusal.Reason> reasons(Acted acted) {
        return acted instanceof Acted.Refused(var refusals)
                ? refusals.stream().map(Refusal::reason).toList()
                : List.of();
    }

    public static Money kroner(long kroner) {
        return new Money(kroner * 100, Country.DK.currency());
    }
}
