package dk.holdt.app;

import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.store.Database;
import dk.holdt.usecase.staff.PinAnswer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// Measures a PIN from its last digit to the answer, with everything that is counted and kept about it; run by hand, it
/// prints p50, p95 and the slowest in ms. The figure is 100 ms.
///
/// The one argument is a folder on the disk to be measured; a new shop is made in it.
public final class PinMeasurement {

    private static final int WARM_UP = 20;
    private static final int RUNS = 200;

    private PinMeasurement() {}

    public static void main(String[] folder) throws IOException {
        var clock = Clock.systemUTC();
        var data = Path.of(folder[0]).resolve("pins-" + UUID.randomUUID());
        try (var shop = new Shop(Database.create(data), clock)) {
            shop.staff.add(new StaffMember(0, "Mette", Role.MANAGER));
            shop.staff.add(new StaffMember(0, "Mia", Role.COUNTER));
            DemoPins.give(shop);
            var mia = shop.staff.all().getLast().id();
            var come = shop.people.comingIn();
            var right = new ArrayList<Long>();
            var wrong = new ArrayList<Long>();
            for (int run = 0; run < WARM_UP + RUNS; run++) {
                wrong.add(nanos(() -> come.comeIn(mia, "0000")));
                right.add(nanos(() -> come.comeIn(mia, DemoPins.STAFF)));
            }
            say("wrong PIN", wrong);
            say("right PIN", right);
            for (int one = 0; one < 5; one++) {
                come.comeIn(mia, "0000");
            }
            var waiting = new ArrayList<Long>();
            for (int run = 0; run < WARM_UP + RUNS; run++) {
                waiting.add(nanos(() -> come.comeIn(mia, DemoPins.STAFF)));
            }
            say("while waiting", waiting);
        }
    }

    private static long nanos(Supplier<PinAnswer> act) {
        var begun = System.nanoTime();
        act.get();
        return System.nanoTime() - begun;
    }

    private static void say(String what, List<Long> all) {
        var sorted = all.subList(WARM_UP, all.size()).stream().sorted().toList();
        System.out.printf(
                "%-14s p50 %.1f  p95 %.1f  slowest %.1f ms%n",
                what,
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 95 / 100) / 1e6,
                sorted.getLast() / 1e6);
    }
}
