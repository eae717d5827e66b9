package dk.holdt.usecase.look;

import dk.holdt.domain.promise.PromiseStanding;
import dk.holdt.domain.promise.StandingRule;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Customers;
import dk.holdt.domain.repair.Device;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.usecase.handover.Outcomes;
import dk.holdt.usecase.look.CustomerPage.Brought;
import dk.holdt.usecase.look.CustomerPage.Line;
import dk.holdt.usecase.shelf.Custody;
import dk.holdt.usecase.shop.ShopNow;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Reads what the shop keeps of one customer.
public final class ReadCustomer {

    private final Customers customers;
    private final Repairs repairs;
    private final Custody custody;
    private final ShopNow shop;
    private final InstantSource clock;

    public ReadCustomer(Customers customers, Repairs repairs, Custody custody, ShopNow shop, InstantSource clock) {
        this.customers = customers;
        this.repairs = repairs;
        this.custody = custody;
        this.shop = shop;
        this.clock = clock;
    }

    /// @param most how many of the collected repairs are read; those that are here all are
    public Optional<CustomerPage> read(long id, int most) {
        return customers.find(id).map(customer -> page(customer, most));
    }

    private CustomerPage page(Customer customer, int most) {
        var now = clock.instant();
        var here = new HashSet<>(customers.openRepairsOf(customer.id()));
        var all = repairs.ofCustomer(customer.id());
        var collected = all.stream().filter(number -> !here.contains(number)).toList();
        var past = collected.stream().limit(most).toList();
        var rule = shop.standingRule();
        return new CustomerPage(
                now,
                customer,
                customers.lastBusinessOf(customer.id()),
                customers.devicesOf(customer.id()).stream()
                        .map(device -> brought(device, here))
                        .toList(),
                lines(all.stream().filter(here::contains).toList(), rule, now),
                lines(past, rule, now),
                collected.size() - past.size(),
                custody.loans().out().stream()
                        .filter(out -> all.contains(out.repair()))
                        .toList());
    }

    private Brought brought(Device device, HashSet<RepairNumber> here) {
        var last = repairs.ofDevice(device.id()).stream().findFirst();
        return new Brought(device, last, last.filter(here::contains).isPresent());
    }

    private List<Line> lines(List<RepairNumber> numbers, StandingRule rule, Instant now) {
        return numbers.stream()
                .flatMap(number -> repairs.find(number).stream())
                .map(dossier -> new Line(
                        dossier,
                        standing(dossier, rule, now),
                        Outcomes.of(dossier.book(), shop.clock(), now),
                        dossier.stage().isOpen() ? custody.place(dossier).orElse("") : ""))
                .toList();
    }

    private Optional<PromiseStanding> standing(Dossier dossier, StandingRule rule, Instant now) {
        var expected = dossier.awaited(now, shop.shop().country().zone());
        var book = dossier.book().ofTheWork();
        return book.open().stream()
                .map(promise -> rule.of(book, promise, expected, now))
                .min(Comparator.comparing(PromiseStanding::callBy)
                        .thenComparing(one -> one.promise().seq()));
    }
}
