package dk.holdt.usecase;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Callback;
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
import dk.holdt.domain.repair.Repair;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.usecase.answer.GiveAnswer;
import dk.holdt.usecase.bench.JudgeFault;
import dk.holdt.usecase.bench.WorkOnRepair;
import dk.holdt.usecase.calls.NoteCall;
import dk.holdt.usecase.calls.OfferCall;
import dk.holdt.usecase.calls.PromiseCall;
import dk.holdt.usecase.calls.ReadCalls;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.ContactMade;
import dk.holdt.usecase.change.NoteOnRepair;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.look.ReadRepair;
import dk.holdt.usecase.newtime.MoveTime;
import dk.holdt.usecase.promise.OfferPromise;
import dk.holdt.usecase.secret.ShowCode;
import dk.holdt.usecase.shop.ShopNow;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/// A shop with one repair in it and a clock that stands where a test puts it.
///
/// Anna Berg's Lenovo IdeaPad 5 comes in on Friday 27 November 2026 at 14:30, with two faults, against an answer within
/// 24 hours around the clock, quote only.
public final class OneRepair {

    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    public static final long METTE = 1;

    public final InMemoryShop shop;
    public final RepairNumber number;
    public final ShopNow now;
    public final OfferPromise offers;
    public final ChangeRepair changes;
    private Instant clock = at("2026-11-27T14:30");

    public OneRepair(Language language) {
        this(language, new PriceTerms.QuoteOnly(Optional.empty()));
    }

    public OneRepair(Language language, PriceTerms terms) {
        shop = InMemoryShop.open(language);
        now = new ShopNow(shop.book());
        offers = new OfferPromise(now, shop.book(), clock());
        changes = new ChangeRepair(
                shop.transactions(),
                new ChangeRepair.Books(shop.repairs(), shop.promises(), shop.journal()),
                now,
                clock());
        number = shop.transactions().inTransaction(() -> takeIn(language, terms));
    }

    private RepairNumber takeIn(Language language, PriceTerms terms) {
        var anna = shop.customers().add(anna(language));
        var device = shop.customers()
                .add(new Device(0, anna, DeviceKind.LAPTOP, "Lenovo IdeaPad 5", "PF3A1B2C", "grå", "512 GB"));
        var received = new Received(clock, METTE, Condition.notLookedAt(), Optional.empty(), MostImportant.DATA, terms);
        var visit = shop.repairs().addVisit(anna, clock);
        var given = shop.repairs().nextNumber();
        var id = shop.repairs()
                .add(new Repair(0, new UUID(1, 2), given, visit, anna, device, received, Progress.received(), 0));
        shop.repairs().addFault(id, Fault.reported(1, "starter ikke altid", "siden i går"));
        shop.repairs().addFault(id, Fault.reported(2, "blæseren larmer", ""));
        shop.repairs().addAccessory(id, "oplader");
        var answer = offer(What.ANSWER, Term.clockHours(24));
        shop.promises()
                .add(new Promise(
                        0,
                        id,
                        1,
                        What.ANSWER,
                        answer.reckoning(),
                        answer.words(),
                        new Promise.Given("Anna Berg", Channel.VISIT, METTE, METTE),
                        Optional.empty()));
        shop.journal()
                .add(
                        id,
                        new Entry(
                                0,
                                clock,
                                METTE,
                                Entry.Kind.INTAKE,
                                now.messages().text("jr.intake")));
        return given;
    }

    private static Customer anna(Language language) {
        return new Customer(
                0, "Anna Berg", "20 12 34 56", Optional.of("+4520123456"), "anna.berg@mail.dk", language, TellBy.CALL);
    }

    public InstantSource clock() {
        return () -> clock;
    }

    /// Puts the clock at a wall-clock time in Copenhagen.
    public OneRepair when(String local) {
        clock = at(local);
        return this;
    }

    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    public Dossier dossier() {
        return shop.repairs().find(number).orElseThrow();
    }

    public Seen seen() {
        return Seen.of(dossier());
    }

    /// A promise as it would be worded now.
    public PromiseOffer offer(What what, Term term) {
        return offers.offer(
                        what,
                        term,
                        offers.thisMinute(),
                        "Lenovo IdeaPad 5",
                        now.shop().language())
                .orElseThrow();
    }

    public PromiseOffer offerAt(What what, String local) {
        return offer(what, new Term.At(at(local)));
    }

    public static ContactMade call(Contact.Outcome outcome) {
        return new ContactMade(Channel.CALL, "Anna Berg", outcome, false, "");
    }

    /// A technician has begun.
    public OneRepair begun() {
        done(new WorkOnRepair(changes).start(seen(), METTE));
        return this;
    }

    public NoteOnRepair notes() {
        return new NoteOnRepair(changes);
    }

    public MoveTime moving() {
        return new MoveTime(changes);
    }

    public OfferCall callOffers() {
        return new OfferCall(now, offers);
    }

    public PromiseCall calling() {
        return new PromiseCall(changes);
    }

    public NoteCall called() {
        return new NoteCall(changes);
    }

    public ReadCalls calls() {
        return new ReadCalls(shop.repairs(), shop.staff(), new InMemorySeen(shop), now, clock());
    }

    /// A call that is promised now for the first time on offer, by Mette.
    public OneRepair callPromised(Callback about) {
        var choice = callOffers().choices().getFirst();
        done(calling().promise(seen(), METTE, "Anna Berg", about, callOffers().offer(choice, dossier())));
        return this;
    }

    public GiveAnswer answers() {
        return new GiveAnswer(changes, shop.repairs(), now);
    }

    public WorkOnRepair bench() {
        return new WorkOnRepair(changes);
    }

    public JudgeFault verdicts() {
        return new JudgeFault(changes, shop.repairs());
    }

    public ReadRepair reading() {
        return new ReadRepair(shop.repairs(), shop.staff(), new InMemoryCustody(shop).custody(), now, clock());
    }

    public ShowCode codes() {
        var ports = new ShowCode.Ports(shop.repairs(), shop.journal(), shop.unlocks(), shop.staff());
        return new ShowCode(shop.transactions(), ports, now, clock());
    }

    public Promise open(What what) {
        return dossier().book().open(what).orElseThrow();
    }

    /// The repair after an act that must have been done.
    public static Dossier done(Acted acted) {
        if (acted instanceof Acted.Done(var after)) {
            return after;
        }
        throw new AssertionError("refused: " + acted);
    }
}
