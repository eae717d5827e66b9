package dk.holdt.usecase.alarm;

import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.Standing;
import dk.holdt.domain.promise.StandingRule;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.OpenRepair;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.usecase.shop.ShopNow;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the two things that may be heard: a promised call that is to be made now, and a promise that was broken
/// without a word to its customer (`ux` alert levels).
public final class ReadUrgent {

    private final Repairs repairs;
    private final ShopNow shop;
    private final InstantSource clock;

    public ReadUrgent(Repairs repairs, ShopNow shop, InstantSource clock) {
        this.repairs = repairs;
        this.shop = shop;
        this.clock = clock;
    }

    /// The ids of their promises.
    public Set<Long> read() {
        var now = clock.instant();
        var rule = shop.standingRule();
        return repairs.open().stream()
                .flatMap(open -> urgent(open, rule, now))
                .map(Promise::id)
                .collect(Collectors.toSet());
    }

    private static Stream<Promise> urgent(OpenRepair open, StandingRule rule, Instant now) {
        return open.book().open().stream().filter(promise -> {
            var standing = rule.of(open.book(), promise, Optional.empty(), now).standing();
            return standing == Standing.LATE_NOT_TOLD || promise.what() == What.CALL && standing == Standing.AT_RISK;
        });
    }
}
