package dk.holdt.domain;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.part.Settlement;
import dk.holdt.domain.part.Verdict;
import dk.holdt.domain.promise.Opening;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseBook;
import dk.holdt.domain.promise.PromiseEnd;
import dk.holdt.domain.promise.PromiseWords;
import dk.holdt.domain.promise.Reckoning;
import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.WeeklyHours;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Condition;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Device;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.HandIn;
import dk.holdt.domain.repair.MostImportant;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.Progress;
import dk.holdt.domain.repair.Received;
import dk.holdt.domain.repair.Repair;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.domain.shot.ShotCount;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Things to test with: the shop, the customer and the hours that the design pages use. All invented.
public final class Samples {

    public static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private Samples() {}

    /// Mon–Fri 10:00–17:30, Sat 10:00–14:00.
    public static WeeklyHours hours() {
        var days = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(day, List.of(Opening.of("10:00", "17:30")));
        }
        days.put(DayOfWeek.SATURDAY, List.of(Opening.of("10:00", "14:00")));
        days.put(DayOfWeek.SUNDAY, List.of());
        return new WeeklyHours(days);
    }

    public static ShopCalendar calendar() {
        return ShopCalendar.of(1, COPENHAGEN, hours());
    }

    /// A wall-clock time in Copenhagen.
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(COPENHAGEN).toInstant();
    }

    public static Customer anna() {
        return new Customer(1, "Anna Berg", "20 12 34 56", Optional.of("+4520123456"), "", Language.EN, TellBy.CALL);
    }

    public static Device ideapad() {
        return new Device(1, 1, DeviceKind.LAPTOP, "Lenovo IdeaPad 5", "", "", "");
    }

    public static Repair repair(Progress progress) {
        var received = new Received(
                at("2026-11-27T14:30"),
                1,
                Condition.notLookedAt(),
                Optional.empty(),
                MostImportant.NOT_SAID,
                new PriceTerms.QuoteOnly(Optional.empty()));
        return new Repair(1, new UUID(0, 1), RepairNumber.of(10_412), 1, 1, 1, received, progress, 0);
    }

    public static Dossier dossier(List<Fault> faults, List<PartSwap> swaps) {
        return new Dossier(
                repair(Progress.received()),
                anna(),
                ideapad(),
                faults,
                List.of(),
                new PromiseBook(List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                swaps,
                List.of(),
                HandIn.plain(),
                List.of(),
                ShotCount.NONE,
                List.of());
    }

    public static Dossier dossier(List<Fault> faults, List<Agreement> agreements, PromiseBook book) {
        return new Dossier(
                repair(Progress.received()),
                anna(),
                ideapad(),
                faults,
                List.of(),
                book,
                agreements,
                List.of(),
                List.of(),
                List.of(),
                HandIn.plain(),
                List.of(),
                ShotCount.NONE,
                List.of());
    }

    public static PartSwap swap(Verdict verdict, Instant at, Settlement... settled) {
        var line = new PartSwap.Line("frontUsb", true, "2", "2", verdict, false);
        return swap(new PartSwap.Comparison(verdict, List.of(line)), at, settled);
    }

    /// The same for parts that were compared.
    public static PartSwap swap(PartSwap.Comparison comparison, Instant at, Settlement... settled) {
        return new PartSwap(
                1,
                "pc-case",
                new PartSwap.Part("Chieftec", ""),
                new PartSwap.Part("Basic-2", ""),
                comparison,
                at,
                1,
                settled.length == 0 ? Optional.empty() : Optional.of(settled[0]),
                false);
    }

    /// A promise that was given at one time and is due at another.
    public static Promise promise(long id, What what, String given, String due, Long... replaces) {
        var reckoning = new Reckoning(new Term.At(at(due)), at(given), at(given), at(due));
        var words = new PromiseWords(Language.EN, "We promise it.", "Mon–Fri 10:00–17:30", "", COPENHAGEN, 1);
        return new Promise(
                id,
                1,
                (int) id,
                what,
                reckoning,
                words,
                new Promise.Given("Anna Berg", Channel.VISIT, 1, 1),
                replaces.length == 0 ? Optional.empty() : Optional.of(replaces[0]));
    }

    public static Contact contact(long id, Promise about, String at, Contact.About why, Contact.Outcome outcome) {
        return new Contact(id, Optional.of(about.id()), at(at), 1, Channel.CALL, "Anna Berg", why, outcome, false, "");
    }

    public static PromiseBook book(List<Promise> promises, List<PromiseEnd> ends, Contact... contacts) {
        return new PromiseBook(promises, ends, List.of(contacts));
    }
}
