package dk.holdt.usecase.shelf;

import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.repair.OpenRepair;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.shelf.OnShelf;
import dk.holdt.domain.shop.ShopBook;
import dk.holdt.usecase.datacopy.ReadDataCopies;
import dk.holdt.usecase.shop.HouseRules;
import dk.holdt.usecase.shop.ShopNow;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/// Reads what is ready to collect, where it lies, since when, and who knows of it.
public final class ReadShelf {

    private static final Comparator<ShelfPage.Row> NOT_TOLD_FIRST = Comparator.comparing(
                    (ShelfPage.Row row) -> row.told().isPresent())
            .thenComparing(Comparator.comparingLong(ShelfPage.Row::days).reversed())
            .thenComparing(row -> row.repair().repair().number().digits());

    private final Repairs repairs;
    private final Custody custody;
    private final ShopNow shop;
    private final ShopBook book;
    private final InstantSource clock;

    public ReadShelf(Repairs repairs, Custody custody, ShopNow shop, ShopBook book, InstantSource clock) {
        this.repairs = repairs;
        this.custody = custody;
        this.shop = shop;
        this.book = book;
        this.clock = clock;
    }

    public ShelfPage read() {
        var now = clock.instant();
        var country = shop.shop().country();
        var today = LocalDate.ofInstant(now, country.zone());
        var noted = custody.shelf().ofOpen();
        var paid = custody.collecting().ofOpen();
        var rows = repairs.open().stream()
                .filter(open -> open.repair().stage() == Stage.READY)
                .map(open -> {
                    var id = open.repair().id();
                    return row(
                            open, noted.getOrDefault(id, OnShelf.unnoted()), Optional.ofNullable(paid.get(id)), today);
                })
                .sorted(NOT_TOLD_FIRST)
                .toList();
        var counter = new ShelfPage.Counter(
                custody.loans().devices(),
                custody.loans().out(),
                custody.collecting().owing(),
                custody.copies().kept().stream().map(ReadDataCopies::inOneLine).toList());
        return new ShelfPage(now, today, country, HouseRules.in(book).lateAfter(), rows, counter);
    }

    private ShelfPage.Row row(OpenRepair open, OnShelf noted, Optional<Payment> payment, LocalDate today) {
        var ready = open.repair().progress().readyAt().orElseThrow();
        var since = LocalDate.ofInstant(ready, shop.shop().country().zone());
        var contacts = open.book().contacts().stream()
                .filter(contact -> !contact.at().isBefore(ready))
                .toList();
        var told = contacts.stream().filter(Contact::hasReached).reduce((_, later) -> later);
        var reminders = (int) contacts.stream()
                .filter(contact -> contact.about() == Contact.About.COLLECT)
                .count();
        return new ShelfPage.Row(open, noted, ChronoUnit.DAYS.between(since, today), told, reminders, payment);
    }
}
