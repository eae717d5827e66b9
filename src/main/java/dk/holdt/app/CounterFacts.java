package dk.holdt.app;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.shop.Shop;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.input.NordicSorting;
import dk.holdt.ui.board.BoardReader;
import dk.holdt.ui.board.BoardReading;
import dk.holdt.ui.board.BoardWording;
import dk.holdt.ui.kit.StationRole;
import dk.holdt.usecase.backup.MissingRepairs;
import dk.holdt.words.Messages;
import dk.holdt.words.Names;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;

/// What the window has to know before it can be drawn, read once and off the JavaFX thread.
///
/// @param crashed whether the program had closed by itself before this start
/// @param board is being read, so that it stands there as soon as the window does
record CounterFacts(
        Shop shop,
        List<StaffMember> staff,
        boolean demo,
        boolean crashed,
        Optional<MissingRepairs> missing,
        Future<BoardReading> board) {

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
        var demo = wired.book.setting(DEMO).isPresent();
        var role = new LookFile(wired.database.folder()).read().role(demo);
        var names = role == StationRole.COUNTER ? Names.HIDDEN : Names.SHOWN;
        return wired.book
                .shop()
                .map(shop -> new CounterFacts(
                        shop,
                        byName(wired.staff.working(), shop.language()),
                        demo,
                        crashed.getAsBoolean(),
                        wired.lost().missing(),
                        begun(board(wired, shop), names)));
    }

    private static Future<BoardReading> begun(BoardReader reader, Names names) {
        var reading = new FutureTask<>(() -> reader.read(names));
        Thread.ofPlatform().name("first board").start(reading);
        return reading;
    }

    /// Reads and words the board of this shop.
    static BoardReader board(dk.holdt.app.Shop wired, Shop shop) {
        var wording =
                new BoardWording(new Messages(shop.language()), shop.country().zone());
        return new BoardReader(wired.board(), wired.search, wording);
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
