package dk.holdt.usecase.demo;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.HolidayProfile;
import dk.holdt.domain.promise.Opening;
import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.promise.WeeklyHours;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.shop.Country;
import dk.holdt.domain.shop.Preset;
import dk.holdt.domain.shop.Shop;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.setup.SetUpShop;
import dk.holdt.usecase.setup.ShopSetUp;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;

/// The shop itself: an invented one in Denmark, with three at the counter.
final class DemoShop {

    private static final String MANAGER = "Karen Bech";

    private DemoShop() {}

    static void open(DemoPorts ports, HolidayProfile holidays, Language language) {
        var shop = new Shop(
                "Demobutikken",
                "Prøvegade 7, 8000 Aarhus C",
                "84 00 00 00",
                "butik@example.dk",
                "00000000",
                true,
                Country.DK,
                language);
        var answer = new SetUpShop(ports.transactions(), ports.book(), ports.staff())
                .setUp(new ShopSetUp(shop, MANAGER, calendar(holidays), presets()));
        if (answer != SetUpShop.Answer.OPENED) {
            throw new IllegalStateException("the demo shop did not open: " + answer);
        }
        ports.staff().add(new StaffMember(0, "Jonas Wium", Role.COUNTER));
        ports.staff().add(new StaffMember(0, "Amina Thorsen", Role.TECHNICIAN));
        ports.book().set(FillDemo.MARK, FillDemo.MARKED);
    }

    private static ShopCalendar calendar(HolidayProfile holidays) {
        var week = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, List.of(Opening.of("10:00", "17:30")));
        }
        week.put(DayOfWeek.SATURDAY, List.of(Opening.of("10:00", "14:00")));
        week.put(DayOfWeek.SUNDAY, List.of());
        return ShopCalendar.of(1, Country.DK.zone(), new WeeklyHours(week)).withHolidays(holidays.usual());
    }

    private static List<Preset> presets() {
        return List.of(
                new Preset(1, What.ANSWER, Basis.CLOCK_HOURS, 24),
                new Preset(2, What.ANSWER, Basis.WORKING_HOURS, 24),
                new Preset(3, What.READY, Basis.CLOCK_HOURS, 48),
                new Preset(4, What.READY, Basis.WORKING_HOURS, 16),
                new Preset(5, What.READY, Basis.FIXED_TIME, 0));
    }
}
