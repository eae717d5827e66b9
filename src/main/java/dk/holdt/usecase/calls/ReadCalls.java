package dk.holdt.usecase.calls;

import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseStanding;
import dk.holdt.domain.promise.Standing;
import dk.holdt.domain.promise.StandingRule;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.OpenRepair;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.staff.Staff;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.shop.ShopNow;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the calls that were promised and not yet made, and whose they are now.
public final class ReadCalls {

    private final Repairs repairs;
    private final Staff staff;
    private final SeenHere seen;
    private final ShopNow shop;
    private final InstantSource clock;

    public ReadCalls(Repairs repairs, Staff staff, SeenHere seen, ShopNow shop, InstantSource clock) {
        this.repairs = repairs;
        this.staff = staff;
        this.seen = seen;
        this.shop = shop;
        this.clock = clock;
    }

    /// @param owner whose it is; empty for the counter's
    public record Call(OpenRepair repair, PromiseStanding standing, Optional<StaffMember> owner) {

        /// A quarter of an hour before its time somebody is reminded, and from then on until it is made.
        public boolean isDue() {
            return standing.standing() == Standing.AT_RISK
                    || standing.standing().isLate();
        }
    }

    /// @param open every call that is owed, the nearest first
    public record Calls(Instant readAt, List<Call> open) {
        public Calls {
            open = List.copyOf(open);
        }

        public List<Call> due() {
            return open.stream().filter(Call::isDue).toList();
        }
    }

    public Calls read() {
        var now = clock.instant();
        var working = staff.working().stream().collect(Collectors.toMap(StaffMember::id, member -> member));
        var whose = new Whose(now, working, here(now));
        var rule = shop.standingRule();
        var calls = repairs.open().stream()
                .flatMap(open -> call(open, rule, whose).stream())
                .sorted(Comparator.comparing(
                                (Call call) -> call.standing().promise().dueAt())
                        .thenComparing(call -> call.repair().repair().number().digits()))
                .toList();
        return new Calls(now, calls);
    }

    /// What somebody leaves behind who goes home.
    ///
    /// @param calls that are still theirs and fall due before the day is over, the nearest first
    /// @param takers the others who have been at work today
    public record Left(Instant readAt, List<Call> calls, List<StaffMember> takers) {}

    public Left leftBy(long owner) {
        var read = read();
        var zone = shop.clock().calendar().zone();
        var midnight = LocalDate.ofInstant(read.readAt(), zone)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
        var calls = read.open().stream()
                .filter(call -> call.owner().filter(one -> one.id() == owner).isPresent())
                .filter(call -> !call.standing().promise().dueAt().isAfter(midnight))
                .toList();
        var here = here(read.readAt());
        var takers = staff.working().stream()
                .filter(one -> one.id() != owner && here.contains(one.id()))
                .toList();
        return new Left(read.readAt(), calls, takers);
    }

    private Set<Long> here(Instant now) {
        var zone = shop.clock().calendar().zone();
        return seen.since(LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant());
    }

    private static Optional<Call> call(OpenRepair open, StandingRule rule, Whose whose) {
        return open.book()
                .open(What.CALL)
                .map(promise -> new Call(
                        open, rule.of(open.book(), promise, Optional.empty(), whose.now()), whose.is(promise)));
    }

    /// Whose a call is at a moment: its owner's, and the counter's as soon as it is due, or its owner has left the shop
    /// or has not been seen today.
    private record Whose(Instant now, Map<Long, StaffMember> working, Set<Long> here) {
        Optional<StaffMember> is(Promise call) {
            var everyone = call.given().callback().filter(about -> about.everyone());
            var owner = call.given().owner();
            return everyone.isPresent() || !now.isBefore(call.dueAt()) || !here.contains(owner)
                    ? Optional.empty()
                    : Optional.ofNullable(working.get(owner));
        }
    }
}
