package dk.holdt.usecase;

import dk.holdt.domain.collecting.Collecting;
import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.datacopy.DataCopies;
import dk.holdt.domain.datacopy.DataCopy;
import dk.holdt.domain.loan.Loan;
import dk.holdt.domain.loan.LoanDevice;
import dk.holdt.domain.loan.Loans;
import dk.holdt.domain.parting.Parting;
import dk.holdt.domain.parting.Partings;
import dk.holdt.domain.repair.PriceLimit;
import dk.holdt.domain.repair.Repair;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.shelf.NextStep;
import dk.holdt.domain.shelf.OnShelf;
import dk.holdt.domain.shelf.Shelf;
import dk.holdt.domain.shelf.ShelfPlace;
import dk.holdt.domain.shelf.Stop;
import dk.holdt.domain.shelf.StopEnd;
import dk.holdt.domain.shop.Currency;
import dk.holdt.usecase.shelf.Custody;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What an in-memory shop keeps for its customers: shelf, loans and who collected.
public final class InMemoryCustody {

    private final InMemoryShop in;

    public InMemoryCustody(InMemoryShop in) {
        this.in = in;
    }

    public Custody custody() {
        return new Custody(
                new OfShelf(in),
                new OfLoans(in),
                new OfCollecting(in),
                new OfCopies(in),
                new OfPartings(in),
                new InMemorySendOuts(in));
    }

    /// Who collected a repair, if it was.
    public Optional<Collector> collector(long repair) {
        return in.rows.of(in.rows.collectors, repair).stream().findFirst();
    }

    private static Map<Long, Repair> open(InMemoryShop in) {
        var open = new HashMap<>(in.rows.repairs);
        open.values().removeIf(repair -> repair.stage() == Stage.COLLECTED);
        return open;
    }

    private static <T> Optional<T> newest(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private record OfShelf(InMemoryShop in) implements Shelf {

        @Override
        public void put(long repairId, ShelfPlace place) {
            in.rows.places.add(new InMemoryRows.Of<>(repairId, place));
        }

        @Override
        public long stop(long repairId, Stop stop) {
            var id = in.rows.nextId();
            in.rows.stops.add(new InMemoryRows.Of<>(
                    repairId, new Stop(id, stop.reason(), stop.words(), stop.until(), stop.at(), stop.by())));
            return id;
        }

        @Override
        public void lift(StopEnd end) {
            in.rows.stops.removeIf(stop -> stop.what().id() == end.stopId());
        }

        @Override
        public long plan(long repairId, NextStep step) {
            var id = in.rows.nextId();
            in.rows.steps.put(id, new InMemoryRows.Of<>(repairId, step));
            return id;
        }

        @Override
        public void withdraw(long stepId, Instant at, long by) {
            in.rows.withdrawn.add(stepId);
        }

        @Override
        public OnShelf of(long repairId) {
            return new OnShelf(
                    newest(in.rows.of(in.rows.places, repairId)).filter(ShelfPlace::isNamed),
                    newest(in.rows.of(in.rows.stops, repairId)),
                    newest(in.rows.standing(in.rows.steps, repairId)));
        }

        @Override
        public Map<Long, OnShelf> ofOpen() {
            var all = new HashMap<Long, OnShelf>();
            open(in).keySet().forEach(repair -> all.put(repair, of(repair)));
            return all;
        }
    }

    private record OfLoans(InMemoryShop in) implements Loans {

        @Override
        public long add(LoanDevice device) {
            var id = in.rows.nextId();
            in.rows.loanDevices.put(id, withId(device, id));
            return id;
        }

        private static LoanDevice withId(LoanDevice device, long id) {
            return new LoanDevice(id, device.number(), device.name(), device.condition(), device.accessories());
        }

        @Override
        public void save(LoanDevice device) {
            in.rows.loanDevices.put(device.id(), device);
        }

        @Override
        public List<LoanDevice> devices() {
            return List.copyOf(in.rows.loanDevices.values());
        }

        @Override
        public long lend(Loan loan) {
            var id = in.rows.nextId();
            in.rows.loans.put(
                    id, new Loan(id, loan.repairId(), loan.device(), loan.lentAt(), loan.lentBy(), Optional.empty()));
            return id;
        }

        @Override
        public void back(long loanId, Loan.Back back) {
            var loan = in.rows.loans.get(loanId);
            in.rows.loans.put(
                    loanId,
                    new Loan(loanId, loan.repairId(), loan.device(), loan.lentAt(), loan.lentBy(), Optional.of(back)));
        }

        @Override
        public void withdraw(long loanId, Instant at, long by) {
            in.rows.withdrawn.add(loanId);
        }

        private Stream<Loan> standing() {
            return in.rows.loans.values().stream().filter(loan -> !in.rows.withdrawn.contains(loan.id()));
        }

        @Override
        public List<Loan> of(long repairId) {
            return standing().filter(loan -> loan.repairId() == repairId).toList();
        }

        @Override
        public List<Out> out() {
            return standing()
                    .filter(Loan::isOut)
                    .map(loan -> {
                        var repair = Objects.requireNonNull(in.rows.repairs.get(loan.repairId()));
                        var customer = in.rows.customers.get(repair.customerId());
                        return new Out(loan, repair.number(), customer.name(), customer.phone());
                    })
                    .toList();
        }
    }

    private record OfCopies(InMemoryShop in) implements DataCopies {

        @Override
        public long say(long repairId, DataCopy copy, Instant at, long by) {
            var id = in.rows.nextId();
            in.rows.dataCopies.put(id, new InMemoryRows.Of<>(repairId, copy));
            return id;
        }

        @Override
        public void withdraw(long id, Instant at, long by) {
            in.rows.withdrawn.add(id);
        }

        @Override
        public Optional<DataCopy> of(long repairId) {
            return newest(in.rows.standing(in.rows.dataCopies, repairId));
        }

        @Override
        public List<Kept> kept() {
            return in.rows.repairs.values().stream()
                    .flatMap(repair -> of(repair.id())
                            .filter(DataCopy::isKept)
                            .map(copy -> new Kept(
                                    copy,
                                    repair.number(),
                                    in.rows.customers.get(repair.customerId()).name(),
                                    in.rows.devices.get(repair.deviceId()).name()))
                            .stream())
                    .sorted(Comparator.comparing(kept -> kept.copy().day().orElse(LocalDate.MAX)))
                    .toList();
        }
    }

    private record OfCollecting(InMemoryShop in) implements Collecting {

        @Override
        public void collected(long repairId, Collector collector) {
            in.rows.collectors.add(new InMemoryRows.Of<>(repairId, collector));
        }

        @Override
        public long paid(long repairId, Payment payment) {
            var id = in.rows.nextId();
            in.rows.payments.put(id, new InMemoryRows.Of<>(repairId, payment));
            return id;
        }

        @Override
        public void withdraw(long paymentId, Instant at, long by) {
            in.rows.withdrawn.add(paymentId);
        }

        @Override
        public Optional<Payment> payment(long repairId) {
            return newest(in.rows.standing(in.rows.payments, repairId));
        }

        @Override
        public Map<Long, Payment> ofOpen() {
            var all = new HashMap<Long, Payment>();
            open(in).keySet().forEach(repair -> payment(repair).ifPresent(one -> all.put(repair, one)));
            return all;
        }

        @Override
        public List<Owing> owing() {
            return in.rows.repairs.values().stream()
                    .filter(repair -> repair.stage() == Stage.COLLECTED)
                    .filter(repair ->
                            payment(repair.id()).filter(one -> !one.isPaid()).isPresent())
                    .map(repair -> {
                        var customer = in.rows.customers.get(repair.customerId());
                        return new Owing(
                                repair.id(),
                                repair.number(),
                                customer.name(),
                                customer.phone(),
                                in.rows.devices.get(repair.deviceId()).name(),
                                PriceLimit.due(
                                                in.repairs()
                                                        .find(repair.number())
                                                        .orElseThrow(),
                                                Currency.DKK)
                                        .minor(),
                                repair.progress().collectedAt().orElseThrow());
                    })
                    .toList();
        }
    }

    private record OfPartings(InMemoryShop in) implements Partings {

        @Override
        public long add(long repairId, Parting parting, Instant at, long by) {
            var id = in.rows.nextId();
            in.rows.partings.put(id, new InMemoryRows.Of<>(repairId, parting));
            return id;
        }

        @Override
        public void withdraw(long partingId, Instant at, long by) {
            in.rows.partings.remove(partingId);
        }

        @Override
        public Optional<Parting> of(long repairId) {
            return newest(in.rows.of(List.copyOf(in.rows.partings.values()), repairId));
        }
    }
}
