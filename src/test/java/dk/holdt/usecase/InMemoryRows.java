package dk.holdt.usecase;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.datacopy.DataCopy;
import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.loan.Loan;
import dk.holdt.domain.loan.LoanDevice;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.parting.Parting;
import dk.holdt.domain.partner.SentOut;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseEnd;
import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.repair.Accessory;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Device;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.HandIn;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.Repair;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Unlock;
import dk.holdt.domain.shelf.NextStep;
import dk.holdt.domain.shelf.ShelfPlace;
import dk.holdt.domain.shelf.Stop;
import dk.holdt.domain.shop.Preset;
import dk.holdt.domain.shop.Shop;
import dk.holdt.domain.staff.StaffEvent;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.domain.staff.Tried;
import dk.holdt.domain.staff.Tries;
import dk.holdt.usecase.draft.Draft;
import dk.holdt.usecase.draft.ThrownLabel;
import dk.holdt.usecase.find.FoundPast;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.receipt.PaperDesk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// What an in-memory shop has stored; a copy of it is what a failed transaction goes back to.
final class InMemoryRows {

    /// Something that belongs to a repair.
    record Of<T>(long repair, T what) {
        Of<T> with(T other) {
            return new Of<>(repair, other);
        }
    }

    Optional<Shop> shop = Optional.empty();
    List<StaffMember> staff = new ArrayList<>();
    Map<Long, List<String>> pins = new TreeMap<>();
    Map<Tried, Tries> tries = new HashMap<>();
    List<StaffEvent> staffEvents = new ArrayList<>();
    List<ShopCalendar> calendars = new ArrayList<>();
    List<Preset> presets = new ArrayList<>();
    Map<String, String> settings = new TreeMap<>();
    Map<Long, Customer> customers = new TreeMap<>();
    Map<Long, Device> devices = new TreeMap<>();
    Map<Long, Repair> repairs = new TreeMap<>();
    List<Of<Fault>> faults = new ArrayList<>();
    List<Of<Accessory>> accessories = new ArrayList<>();
    List<Of<HandIn>> handIns = new ArrayList<>();
    List<Of<PriceLine>> priceLines = new ArrayList<>();
    List<Promise> promises = new ArrayList<>();
    List<PromiseEnd> ends = new ArrayList<>();
    /// The ids of contacts, payments, steps, loans and copies of data, and below zero those of papers, which are
    /// counted by themselves.
    Set<Long> withdrawn = new HashSet<>();
    List<Of<Contact>> contacts = new ArrayList<>();
    List<Of<Agreement>> agreements = new ArrayList<>();
    List<Of<Entry>> entries = new ArrayList<>();
    List<Of<PartSwap>> swaps = new ArrayList<>();
    List<Of<Paper>> documents = new ArrayList<>();
    List<PaperDesk.Filing> filings = new ArrayList<>();
    Set<Long> printed = new HashSet<>();
    Set<RepairNumber> undone = new HashSet<>();
    List<RepairNumber> labels = new ArrayList<>();
    Map<Long, Unlock> unlocks = new TreeMap<>();
    List<FoundPast> past = new ArrayList<>();
    Map<UUID, Draft> drafts = new LinkedHashMap<>();
    Map<UUID, RepairNumber> reserved = new HashMap<>();
    Map<RepairNumber, ThrownLabel.Done> given = new HashMap<>();
    Map<RepairNumber, ThrownLabel> thrown = new HashMap<>();
    List<Of<ShelfPlace>> places = new ArrayList<>();
    List<Of<Stop>> stops = new ArrayList<>();
    Map<Long, Of<NextStep>> steps = new TreeMap<>();
    Map<Long, LoanDevice> loanDevices = new TreeMap<>();
    Map<Long, Loan> loans = new TreeMap<>();
    List<Of<Collector>> collectors = new ArrayList<>();
    Map<Long, Of<Payment>> payments = new TreeMap<>();
    Map<Long, Of<DataCopy>> dataCopies = new TreeMap<>();
    Map<Long, Of<Parting>> partings = new TreeMap<>();
    Map<Long, Of<SentOut>> sentOut = new TreeMap<>();
    Map<Long, SentOut> sentBefore = new TreeMap<>();
    private long lastId = 100;
    private long lastNumber = RepairNumber.FIRST - 1;

    long nextId() {
        return ++lastId;
    }

    RepairNumber nextNumber() {
        return RepairNumber.of(++lastNumber);
    }

    <T> List<T> of(List<Of<T>> all, long repair) {
        return all.stream().filter(row -> row.repair() == repair).map(Of::what).toList();
    }

    /// Of those with ids the ones that were not withdrawn.
    <T> List<T> standing(Map<Long, Of<T>> all, long repair) {
        return all.entrySet().stream()
                .filter(row -> !withdrawn.contains(row.getKey()))
                .map(Map.Entry::getValue)
                .filter(row -> row.repair() == repair)
                .map(Of::what)
                .toList();
    }

    List<Long> printed() {
        return printed.stream().filter(id -> !withdrawn.contains(-id)).sorted().toList();
    }

    InMemoryRows copy() {
        var copy = new InMemoryRows();
        copy.shop = shop;
        copy.staff.addAll(staff);
        copy.pins.putAll(pins);
        copy.tries.putAll(tries);
        copy.staffEvents.addAll(staffEvents);
        copy.calendars.addAll(calendars);
        copy.presets.addAll(presets);
        copy.settings.putAll(settings);
        copy.customers.putAll(customers);
        copy.devices.putAll(devices);
        copy.repairs.putAll(repairs);
        copy.faults.addAll(faults);
        copy.accessories.addAll(accessories);
        copy.handIns.addAll(handIns);
        copy.priceLines.addAll(priceLines);
        copy.promises.addAll(promises);
        copy.ends.addAll(ends);
        copy.withdrawn.addAll(withdrawn);
        copy.contacts.addAll(contacts);
        copy.agreements.addAll(agreements);
        copy.entries.addAll(entries);
        copy.swaps.addAll(swaps);
        copy.documents.addAll(documents);
        copy.filings.addAll(filings);
        copy.printed.addAll(printed);
        copy.undone.addAll(undone);
        copy.labels.addAll(labels);
        copy.unlocks.putAll(unlocks);
        copy.past.addAll(past);
        copy.drafts.putAll(drafts);
        copy.reserved.putAll(reserved);
        copy.given.putAll(given);
        copy.thrown.putAll(thrown);
        copyKept(copy);
        copy.lastId = lastId;
        copy.lastNumber = lastNumber;
        return copy;
    }

    private void copyKept(InMemoryRows copy) {
        copy.places.addAll(places);
        copy.stops.addAll(stops);
        copy.steps.putAll(steps);
        copy.loanDevices.putAll(loanDevices);
        copy.loans.putAll(loans);
        copy.collectors.addAll(collectors);
        copy.payments.putAll(payments);
        copy.dataCopies.putAll(dataCopies);
        copy.partings.putAll(partings);
        copy.sentOut.putAll(sentOut);
        copy.sentBefore.putAll(sentBefore);
    }
}
