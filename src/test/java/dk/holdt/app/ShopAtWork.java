package dk.holdt.app;

import dk.holdt.catalogue.HolidayFiles;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.Opening;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.WeeklyHours;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.shop.Country;
import dk.holdt.domain.shop.Money;
import dk.holdt.domain.shop.Preset;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.store.Database;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.setup.SetUpShop;
import dk.holdt.usecase.setup.ShopSetUp;
import dk.holdt.usecase.staff.Proof;
import dk.holdt.usecase.staff.StaffAnswer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A whole Danish shop in a folder, without its screens: three people, the hours of every worked example, four presets,
/// and a clock that stands until a test moves it.
final class ShopAtWork implements AutoCloseable {

    /// Mette is the manager.
    static final List<String> STAFF = List.of("Mette Krogh", "Mia Lund", "Jonas Dam");

    private static final String PIN = "472831";

    final Shop shop;
    final FakePrinters printers = new FakePrinters();
    private final Map<String, Long> staff = new HashMap<>();
    private Instant now = CounterRecords.at("11-26 09:00");

    private ShopAtWork(Database database) {
        shop = new Shop(database, this::now);
    }

    /// A shop on its first day.
    static ShopAtWork opened(Path folder) {
        var counter = new ShopAtWork(Database.create(folder));
        if (counter.shop.setUp().setUp(setUp()) != SetUpShop.Answer.OPENED) {
            throw new AssertionError("the shop did not open");
        }
        counter.shop.staff.add(new StaffMember(0, STAFF.get(1), Role.COUNTER));
        counter.shop.staff.add(new StaffMember(0, STAFF.get(2), Role.COUNTER));
        counter.shop
                .staff
                .all()
                .forEach(member -> counter.staff.put(member.name().split(" ")[0], member.id()));
        return counter;
    }

    /// The shop that lies there already.
    static ShopAtWork again(Path folder) {
        var counter = new ShopAtWork(Database.open(folder));
        counter.shop
                .staff
                .all()
                .forEach(member -> counter.staff.put(member.name().split(" ")[0], member.id()));
        return counter;
    }

    static ShopSetUp setUp() {
        var shop = new dk.holdt.domain.shop.Shop(
                "Havnens Reparation",
                "Havnegade 12, 8000 Aarhus C",
                "86 12 34 56",
                "post@havnens.example",
                "12 34 56 74",
                true,
                Country.DK,
                Language.DA);
        var presets = List.of(
                new Preset(1, What.ANSWER, Basis.CLOCK_HOURS, 24),
                new Preset(2, What.ANSWER, Basis.WORKING_HOURS, 8),
                new Preset(3, What.READY, Basis.CLOCK_HOURS, 48),
                new Preset(4, What.READY, Basis.WORKING_HOURS, 24));
        return new ShopSetUp(shop, STAFF.getFirst(), calendar(), presets);
    }

    static ShopCalendar calendar() {
        var usual = List.of(Opening.of("10:00", "17:30"));
        var weekly = new WeeklyHours(Map.of(
                DayOfWeek.MONDAY, usual,
                DayOfWeek.TUESDAY, usual,
                DayOfWeek.WEDNESDAY, usual,
                DayOfWeek.THURSDAY, usual,
                DayOfWeek.FRIDAY, usual,
                DayOfWeek.SATURDAY, List.of(Opening.of("10:00", "14:00"))));
        return ShopCalendar.of(0, CounterRecords.ZONE, weekly)
                .withHolidays(HolidayFiles.shipped("DK").orElseThrow().usual());
    }

    Instant now() {
        return now;
    }

    void itIs(Instant moment) {
        now = moment;
    }

    /// Moves the clock to "11-27 14:30".
    void itIs(String local) {
        now = CounterRecords.at(local);
    }

    /// By first name.
    long staff(String name) {
        return staff.get(name);
    }

    /// A manager with their PIN, which they choose now if they have none.
    Proof proof(long manager) {
        if (!shop.staff.find(manager).orElseThrow().hasPin()
                && shop.people.setting().own(new Proof(manager, ""), PIN) instanceof StaffAnswer.Refused(var why)) {
            throw new AssertionError("no PIN was set: " + why);
        }
        return new Proof(manager, PIN);
    }

    Dossier dossier(RepairNumber number) {
        return shop.repairs.find(number).orElseThrow();
    }

    Seen seen(RepairNumber number) {
        return Seen.of(dossier(number));
    }

    /// A promise as it is worded this minute: "READY WORK 8", "ANSWER CLOCK 24", "READY AT 12-02 12:00".
    PromiseOffer offer(String promise, String device, Language language) {
        var words = promise.split(" ", 3);
        var term =
                switch (words[1]) {
                    case "WORK" -> Term.workingHours(Integer.parseInt(words[2]));
                    case "CLOCK" -> Term.clockHours(Integer.parseInt(words[2]));
                    default -> new Term.At(CounterRecords.at(words[2]));
                };
        var offers = shop.offers();
        return offers.offer(What.valueOf(words[0]), term, offers.thisMinute(), device, language)
                .orElseThrow();
    }

    static Money kroner(String amount) {
        return new Money(new BigDecimal(amount).movePointRight(2).longValueExact(), Country.DK.currency());
    }

    static Dossier done(Acted acted) {
        if (acted instanceof Acted.Done(var after)) {
            return after;
        }
        throw new AssertionError("refused: " + acted);
    }

    @Override
    public void close() {
        shop.close();
    }

    /// "LABOUR 400; PART 695.5 strømprint".
    static List<PriceLine> priceLines(String typed) {
        return Arrays.stream(typed.split("; "))
                .map(line -> line.split(" ", 3))
                .map(words -> new PriceLine(
                        0, PriceLine.Kind.valueOf(words[0]), words.length > 2 ? words[2] : "", kroner(words[1])))
                .toList();
    }
}
