package dk.holdt.app;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.shop.Shop;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.input.NordicSorting;
import dk.holdt.usecase.backup.MissingRepairs;
import dk.holdt.words.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// What the window has to know before it can be drawn, read once and off the JavaFX thread.
///
/// @param crashed whether the program had closed by itself before this start
record CounterFacts(
        Shop shop, List<StaffMember> staff, boolean demo, boolean crashed, Optional<MissingRepairs> missing) {

    /// The setting that marks a demo shop.
    static final String DEMO = "demo";

    CounterFacts {
        staff = List.copyOf(staff);
    }

    /// Empty until the first start is through.
    static Optional<CounterFacts> of(dk.holdt.app.Shop wired) {
        return of(wired, () -> wired.lastExit().wasCrash());
    }

    /// Of a shop in which nothing may be changed.
    static Optional<CounterFacts> toLook(dk.holdt.app.Shop wired) {
        return of(wired, () -> false);
    }

    private static Optional<CounterFacts> of(dk.holdt.app.Shop wired, BooleanSupplier crashed) {
        return wired.book
                .shop()
                .map(shop -> new CounterFacts(
                        shop,
                        byName(wired.staff.working(), shop.language()),
                        wired.book.setting(DEMO).isPresent(),
                        crashed.getAsBoolean(),
                        wired.lost().missing()));
    }

    /// In the order in which people of the shop's language look for a name.
    static List<StaffMember> byName(List<StaffMember> staff, Language language) {
        return staff.stream()
                .sorted(Comparator.comparing(StaffMember::name, new NordicSorting().by(language)))
                .toList();
    }

    Messages messages() {
        return new Messages(shop.language());
    }

    String title() {
        var name = messages().text("app.title", shop.name());
        return demo ? name + " · " + messages().text("app.demo") : name;
    }
}
