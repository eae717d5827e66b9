package dk.holdt.usecase.look;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.promise.OpenInterval;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseStanding;
import dk.holdt.domain.promise.Reminder;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.PriceLimit;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.shop.Money;
import dk.holdt.domain.shop.Shop;
import dk.holdt.domain.staff.Staff;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.say.HoursNow;
import dk.holdt.usecase.say.SayToCustomer;
import dk.holdt.usecase.shelf.Custody;
import dk.holdt.usecase.shop.ShopNow;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads everything about one repair at once, with how its promises stand and what to say about it.
public final class ReadRepair {

    /// Longer ago than this the picture of the days is too narrow to read.
    private static final Duration PICTURE = Duration.ofDays(42);

    private final Repairs repairs;
    private final Staff staff;
    private final Custody custody;
    private final ShopNow shop;
    private final InstantSource clock;

    public ReadRepair(Repairs repairs, Staff staff, Custody custody, ShopNow shop, InstantSource clock) {
        this.repairs = repairs;
        this.staff = staff;
        this.custody = custody;
        this.shop = shop;
        this.clock = clock;
    }

    public Optional<RepairPage> read(RepairNumber number) {
        return repairs.find(number).map(this::page);
    }

    private RepairPage page(Dossier dossier) {
        var now = clock.instant();
        var today = shop.shop();
        var expected = dossier.awaited(now, today.country().zone());
        var rule = shop.standingRule();
        var book = dossier.book();
        var open = book.open().stream()
                .map(promise -> rule.of(book, promise, expected, now))
                .sorted(Comparator.comparing(PromiseStanding::callBy)
                        .thenComparing(standing -> standing.promise().seq()))
                .toList();
        var zone = today.country().zone();
        var toSay = new SayToCustomer(dossier.customer().language(), zone)
                .of(
                        dossier,
                        open.stream()
                                .filter(one -> one.promise().what() != What.CALL)
                                .findFirst(),
                        HoursNow.of(shop.clock(), now));
        var names = staff.all().stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
        return new RepairPage(
                now,
                today,
                dossier,
                open,
                names,
                limit(dossier, today),
                shop.ownGoodwill(),
                opening(dossier, now, zone),
                toSay,
                Reminder.usual(shop.clock(), now),
                dossier.handIn().comeback().flatMap(back -> repairs.find(back.earlier())),
                custody.shelf()
                        .of(dossier.repair().id())
                        .stop()
                        .filter(stop -> stop.standsOn(LocalDate.ofInstant(now, zone))),
                custody.copies().of(dossier.repair().id()),
                dossier.repair().progress().parting().flatMap(_ -> custody.partings()
                        .of(dossier.repair().id())));
    }

    private static Optional<Money> limit(Dossier dossier, Shop shop) {
        var later = Agreement.newestAmount(dossier.agreements())
                .map(minor -> new Money(minor, shop.country().currency()));
        return PriceLimit.of(dossier.repair().received().priceTerms(), later, shop.country());
    }

    private List<OpenInterval> opening(Dossier dossier, Instant now, ZoneId zone) {
        var last = Stream.concat(
                        Stream.of(now), dossier.book().promises().stream().map(Promise::dueAt))
                .max(Comparator.naturalOrder())
                .orElse(now);
        var received = dossier.repair().received().at();
        var first = received.isBefore(last.minus(PICTURE)) ? last.minus(PICTURE) : received;
        var from = first.atZone(zone).toLocalDate().atStartOfDay(zone);
        var to = last.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone);
        return shop.clock().openIntervals(from.toInstant(), to.toInstant());
    }
}
