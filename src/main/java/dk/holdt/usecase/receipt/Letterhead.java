package dk.holdt.usecase.receipt;

import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.repair.Business;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Device;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.shop.Country;
import dk.holdt.domain.shop.Shop;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Block.KeyValues;
import dk.holdt.usecase.paper.Masthead;
import dk.holdt.words.DateWords;
import dk.holdt.words.DeviceWords;
import dk.holdt.words.HandInWords;
import dk.holdt.words.Messages;
import dk.holdt.words.OpeningHoursWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What both receipts have in common: the shop's head, who and what it is about, and the law of the country.
final class Letterhead {

    private final Shop shop;
    private final ShopCalendar calendar;
    private final Messages words;
    private final DateWords dates;

    Letterhead(Shop shop, ShopCalendar calendar, Messages words) {
        this.shop = shop;
        this.calendar = calendar;
        this.words = words;
        this.dates = new DateWords(words.language(), shop.country().zone());
    }

    DateWords dates() {
        return dates;
    }

    /// @param issue what this one stands in the place of; empty for a first one
    Masthead masthead(String title, List<RepairNumber> numbers, String issue) {
        var lines = new ArrayList<String>();
        add(lines, shop.address());
        add(lines, shop.phone());
        add(lines, shop.email());
        add(lines, companyNumber());
        lines.add(words.text("doc.hours", new OpeningHoursWords(words.language()).of(calendar.usualWeek())));
        var digits = numbers.stream().map(RepairNumber::digits).collect(Collectors.joining(" · "));
        return new Masthead(title, words.text("doc.no"), digits, issue, shop.name(), lines);
    }

    String footer() {
        var lines = new ArrayList<String>();
        add(lines, shop.name());
        add(lines, shop.phone());
        add(lines, companyNumber());
        return String.join(" · ", lines);
    }

    /// Customer at the left, device at the right.
    Block parties(Dossier dossier) {
        var device = new ArrayList<KeyValues.Row>();
        device.add(row("doc.kind", DeviceWords.kind(words, dossier.device().kind())));
        device.add(row("doc.model", dossier.device().name()));
        device.addAll(marks(dossier.device()));
        return new Block.SideBySide(
                customer(dossier.customer(), dossier.handIn().business()),
                new KeyValues(words.text("doc.device"), device));
    }

    /// What one device is told from another of the same kind by.
    private List<KeyValues.Row> marks(Device device) {
        return List.of(
                row("doc.serial", device.serial()),
                row("doc.colour", device.colour()),
                row("doc.storage", device.storage()));
    }

    /// A company first, and then who of it we speak with.
    KeyValues customer(Customer customer, Optional<Business> business) {
        var rows = new ArrayList<KeyValues.Row>();
        business.ifPresent(one -> rows.addAll(business(one)));
        rows.add(row(business.isPresent() ? "doc.contact" : "doc.name", customer.name()));
        rows.add(row("doc.phone", customer.phone()));
        rows.add(row("doc.email", customer.email()));
        return customer(rows);
    }

    KeyValues customer(List<KeyValues.Row> rows) {
        return new KeyValues(words.text("doc.customer"), rows);
    }

    List<KeyValues.Row> business(Business business) {
        return List.of(row("doc.company", company(business)), row("doc.reference", business.reference()));
    }

    /// Its name and number.
    String company(Business business) {
        return HandInWords.company(words, business);
    }

    /// One of several devices on a paper.
    ///
    /// @param told how it differs from what is said above it
    Block device(Dossier dossier, List<KeyValues.Row> told, List<Block> blocks) {
        var marks = Stream.concat(marks(dossier.device()).stream(), told.stream())
                .filter(row -> !row.value().isBlank())
                .map(row -> row.label() + " " + row.value());
        return new Block.Device(
                words.text("doc.no"),
                dossier.number().digits(),
                dossier.device().name(),
                Stream.concat(Stream.of(DeviceWords.kind(words, dossier.device().kind())), marks)
                        .collect(Collectors.joining(" · ")),
                blocks);
    }

    KeyValues.Row row(String label, String value) {
        return new KeyValues.Row(words.text(label), value);
    }

    /// Whom to call when something is wrong, what becomes of the data, and where to complain.
    List<Block> rights() {
        var rights = new ArrayList<Block>();
        if (!shop.phone().isBlank()) {
            // a number is read out in one breath, so it is not broken over two lines
            var phone = shop.phone().replace(' ', '\u00A0');
            rights.add(Block.Note.of(words.text("rc.contact", shop.name(), phone)));
        }
        rights.add(Block.Note.small("", words.text("doc.data")));
        rights.add(
                Block.Note.small("", words.text(shop.country() == Country.DK ? "doc.complain.dk" : "doc.complain.no")));
        return rights;
    }

    private String companyNumber() {
        if (shop.companyNumber().isBlank()) {
            return "";
        }
        if (shop.country() == Country.DK) {
            return words.text("doc.company.dk", shop.companyNumber());
        }
        return words.text(shop.vatRegistered() ? "doc.company.no" : "doc.company.no.novat", shop.companyNumber());
    }

    private static void add(List<String> lines, String text) {
        if (!text.isBlank()) {
            lines.add(text);
        }
    }
}
