package dk.holdt.usecase.intake;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.journal.Journal;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.promise.Promises;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Customers;
import dk.holdt.domain.repair.Device;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.Progress;
import dk.holdt.domain.repair.Received;
import dk.holdt.domain.repair.Repair;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.domain.shelf.Shelf;
import dk.holdt.domain.shelf.ShelfPlace;
import dk.holdt.usecase.Transactions;
import dk.holdt.usecase.receipt.IssueReceipt;
import dk.holdt.usecase.secret.UnlockBook;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.usecase.text.PhoneNumbers;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Takes a device in: customer, device, repair, faults, promise, journal and paper in one transaction.
///
/// Paper leaves afterwards from its queue; an intake never waits for a printer.
public final class TakeIn {

    private final Transactions transactions;
    private final Ports ports;
    private final PhoneNumbers phones;
    private final IssueReceipt receipts;
    private final ShopNow shop;
    private final InstantSource clock;

    public TakeIn(
            Transactions transactions,
            Ports ports,
            PhoneNumbers phones,
            IssueReceipt receipts,
            ShopNow shop,
            InstantSource clock) {
        this.transactions = transactions;
        this.ports = ports;
        this.phones = phones;
        this.receipts = receipts;
        this.shop = shop;
        this.clock = clock;
    }

    /// Where an intake writes.
    public record Ports(
            Repairs repairs,
            Customers customers,
            Promises promises,
            Journal journal,
            UnlockBook unlocks,
            Shelf shelf) {}

    /// Saves the intake, or says what is missing. The same form pressed twice is saved once.
    public TakenIn takeIn(IntakeForm typed) {
        return takeIn(typed, Optional.empty(), false);
    }

    /// @param reserved the number that stands on its label already; empty for the next one
    /// @param oneMore another device of the same visit is to come, and its receipt is printed with that one's
    public TakenIn takeIn(IntakeForm typed, Optional<RepairNumber> reserved, boolean oneMore) {
        return transactions.inTransaction(() -> {
            var already = ports.repairs().numberOf(typed.uuid());
            if (already.isPresent()) {
                return new TakenIn.Saved(
                        already.get(), receipts.intakeReceiptOf(already.get()), Optional.empty(), Optional.empty());
            }
            var checked = check(typed);
            return checked.gaps().isEmpty()
                    ? save(checked.form(), checked.e164(), reserved, oneMore)
                    : new TakenIn.Incomplete(checked.gaps());
        });
    }

    /// What is missing before the form could be saved; nothing is saved.
    public List<Gap> gaps(IntakeForm typed) {
        return check(typed).gaps();
    }

    private IntakeCheck.Checked check(IntakeForm typed) {
        // asked only for a form with a code, because the first look for the key takes a moment
        var sealed = typed.device()
                        .unlock()
                        .filter(UnlockPart.Noted.class::isInstance)
                        .isEmpty()
                || ports.unlocks().canSeal();
        return IntakeCheck.of(typed, phones, shop.shop().country(), clock.instant(), sealed);
    }

    private TakenIn save(IntakeForm form, Optional<String> e164, Optional<RepairNumber> reserved, boolean oneMore) {
        var offer = form.promise().orElseThrow();
        var customer = customer(form, e164);
        var correcting = new CorrectCustomer(ports.customers(), ports.repairs(), ports.journal());
        var corrected = form.customer().known().flatMap(_ -> correcting.save(customer));
        var number = reserved.orElseGet(ports.repairs()::nextNumber);
        var repair = repair(form, customer, offer, number);
        int position = 0;
        for (var fault : form.faults()) {
            position++;
            var told = Fault.reported(position, fault.words(), fault.since());
            ports.repairs()
                    .addFault(
                            repair.id(),
                            fault.comesAndGoes().map(told::comingAndGoing).orElse(told));
        }
        form.accessories().forEach(words -> ports.repairs().addAccessory(repair.id(), words));
        promise(form, repair, customer, offer);
        corrected.ifPresent(
                one -> correcting.note(one, new CorrectCustomer.Writing(shop.messages(), form.by(), clock.instant())));
        form.device().unlock().ifPresent(unlock -> unlock(repair.id(), unlock, form.by()));
        place(repair.id(), new ShelfPlace(form.device().place(), clock.instant(), form.by()));
        new HandInBook(ports.repairs(), ports.journal(), shop.messages())
                .write(repair.id(), form.handIn(), form.by(), clock.instant());
        var document = receipts.intakeReceipt(repair.number(), oneMore, clock.instant(), form.by());
        form.handIn()
                .sameVisitAs()
                .filter(before -> !isOneVisit(repair, before))
                .ifPresent(receipts::nothingMore);
        return new TakenIn.Saved(
                repair.number(), document, corrected, form.handIn().kept().deposit());
    }

    private boolean isOneVisit(Repair repair, RepairNumber before) {
        return ports.repairs()
                .find(before)
                .filter(one -> one.repair().visit() == repair.visit())
                .isPresent();
    }

    /// No more devices come in at the visit of this one: its receipt is printed if it was held.
    public void nothingMore(RepairNumber number) {
        receipts.nothingMore(number);
    }

    private void place(long repair, ShelfPlace place) {
        if (place.isNamed()) {
            ports.shelf().put(repair, place);
            ports.journal()
                    .add(
                            repair,
                            new Entry(
                                    0,
                                    place.at(),
                                    place.by(),
                                    Entry.Kind.SHELF,
                                    shop.messages().text("jr.place", place.name())));
        }
    }

    private void unlock(long repair, UnlockPart unlock, long by) {
        var key =
                switch (unlock) {
                    case UnlockPart.Noted(var code) -> {
                        ports.unlocks().note(repair, code);
                        yield "jr.unlock.noted";
                    }
                    case UnlockPart.Without(var how) -> {
                        ports.unlocks().without(repair, how);
                        yield how == Unlock.How.NONE ? "jr.unlock.none" : "jr.unlock.customer";
                    }
                };
        ports.journal()
                .add(
                        repair,
                        new Entry(
                                0,
                                clock.instant(),
                                by,
                                Entry.Kind.UNLOCK,
                                shop.messages().text(key)));
    }

    private Customer customer(IntakeForm form, Optional<String> e164) {
        var part = form.customer();
        var typed = new Customer(
                part.known().orElse(0L), part.name(), part.phone(), e164, part.email(), part.language(), part.tellBy());
        if (part.known().isPresent()) {
            return typed;
        }
        var id = ports.customers().add(typed);
        return new Customer(id, part.name(), part.phone(), e164, part.email(), part.language(), part.tellBy());
    }

    private Repair repair(IntakeForm form, Customer customer, PromiseOffer offer, RepairNumber number) {
        var part = form.device();
        var device = part.known()
                .flatMap(known -> ports.customers().devicesOf(customer.id()).stream()
                        .filter(one -> one.id() == known && isAsTyped(one, part))
                        .findFirst())
                .map(Device::id)
                .orElseGet(() -> ports.customers()
                        .add(new Device(
                                0,
                                customer.id(),
                                part.kind(),
                                part.name(),
                                part.serial(),
                                part.colour(),
                                part.storage())));
        var received = new Received(
                offer.reckoning().receivedAt(),
                form.by(),
                part.condition(),
                form.terms().neededBy(),
                form.terms().mostImportant(),
                form.terms().price().orElseThrow());
        var visit = visit(form, customer, received);
        var repair = new Repair(0, form.uuid(), number, visit, customer.id(), device, received, Progress.received(), 0);
        var id = ports.repairs().add(repair);
        return new Repair(id, form.uuid(), number, visit, customer.id(), device, received, Progress.received(), 0);
    }

    /// One more device of the same customer belongs to the visit it was handed in with.
    private long visit(IntakeForm form, Customer customer, Received received) {
        return form.handIn()
                .sameVisitAs()
                .flatMap(ports.repairs()::find)
                .map(Dossier::repair)
                .filter(first -> first.customerId() == customer.id())
                .map(Repair::visit)
                .orElseGet(() -> ports.repairs().addVisit(customer.id(), received.at()));
    }

    private static boolean isAsTyped(Device known, IntakeForm.DevicePart typed) {
        return known.name().equals(typed.name())
                && known.kind() == typed.kind()
                && known.serial().equals(typed.serial())
                && known.colour().equals(typed.colour())
                && known.storage().equals(typed.storage());
    }

    private void promise(IntakeForm form, Repair repair, Customer customer, PromiseOffer offer) {
        var now = clock.instant();
        var given = new Promise.Given(customer.name(), Channel.VISIT, form.by(), form.by());
        ports.promises()
                .add(new Promise(
                        0, repair.id(), 1, offer.what(), offer.reckoning(), offer.words(), given, Optional.empty()));
        ports.journal()
                .add(
                        repair.id(),
                        new Contact(
                                0,
                                Optional.empty(),
                                now,
                                form.by(),
                                Channel.VISIT,
                                customer.name(),
                                Contact.About.INTAKE,
                                Contact.Outcome.AGREED,
                                false,
                                ""));
        var words = shop.messages();
        ports.journal().add(repair.id(), new Entry(0, now, form.by(), Entry.Kind.INTAKE, words.text("jr.intake")));
        ports.journal()
                .add(
                        repair.id(),
                        new Entry(
                                0,
                                now,
                                form.by(),
                                Entry.Kind.PROMISE,
                                offer.words().sentence()));
    }
}
