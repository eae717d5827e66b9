package dk.holdt.usecase.demo;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.part.Catalogue;
import dk.holdt.domain.promise.HolidayProfile;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.text.PhoneNumbers;

/// Fills an empty shop with three at the counter, 250 customers, 60 open repairs and 300 closed ones.
///
/// Everything is done by the shop's own acts, so that promises, contacts, journal and documents agree with each other.
/// The same seed and the same moment give the same shop.
public final class FillDemo {

    /// The setting that says what the shop is: no real one.
    public static final String MARK = "demo";

    /// What stands there.
    public static final String MARKED = "yes";

    private final DemoPorts ports;
    private final PhoneNumbers phones;
    private final Catalogue catalogue;
    private final HolidayProfile holidays;
    private final DemoClock clock;

    /// @param holidays those of Denmark, where the shop lies
    /// @param clock stands at the moment at which the demo is looked at; stands there again afterwards
    public FillDemo(
            DemoPorts ports, PhoneNumbers phones, Catalogue catalogue, HolidayProfile holidays, DemoClock clock) {
        this.ports = ports;
        this.phones = phones;
        this.catalogue = catalogue;
        this.holidays = holidays;
        this.clock = clock;
    }

    /// What the shop holds now.
    public record Filled(int customers, int open, int closed) {}

    /// Fills the shop, all or nothing; throws `IllegalStateException` for one that was opened before.
    ///
    /// @param language what the shop itself speaks; its customers speak all three
    public Filled fill(long seed, Language language) {
        return ports.transactions().inTransaction(() -> {
            if (ports.book().shop().isPresent()) {
                throw new IllegalStateException("only an empty shop is filled with a demo");
            }
            DemoShop.open(ports, holidays, language);
            var staff = ports.staff().all().stream().map(StaffMember::id).toList();
            var acts = DemoActs.of(ports, phones, catalogue, clock);
            var plans = new Plans(acts, new Draw(seed), SwapStory.all(catalogue), staff, clock.end());
            var schedule = new Schedule();
            plans.closed().forEach(script -> schedule.add(script.steps()));
            plans.open().forEach(script -> schedule.add(script.steps()));
            clock.startAt(schedule.first());
            schedule.play(clock);
            clock.moveTo(clock.end());
            return new Filled(Plans.CUSTOMERS, Plans.OPEN, Plans.CLOSED);
        });
    }
}
