package dk.holdt.usecase.calls;

import dk.holdt.domain.promise.PromiseClock;
import dk.holdt.domain.promise.PromiseStanding;
import dk.holdt.domain.promise.Reminder;
import dk.holdt.domain.promise.Standing;
import dk.holdt.domain.promise.StandingRule;
import dk.holdt.domain.promise.Telling;
import dk.holdt.domain.repair.OpenRepair;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.staff.Staff;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.shop.ShopNow;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads who waits for a word from us: the calls that were promised and not yet made, whose they are now, and the times
/// that may not be kept.
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
    /// @param items everybody who waits for a word from us now
    /// @param next who is the next to wait for one; empty when nobody is
    public record Calls(Instant readAt, List<Call> open, List<CallItem> items, Optional<CallItem> next) {
        public Calls {
            open = List.copyOf(open);
            items = List.copyOf(items);
        }

        /// The items in the order in which this member of staff works on them.
        public List<CallItem> itemsFor(long by) {
            return items.stream().sorted(CallItem.forWhom(by, readAt)).toList();
        }

        public List<Call> due() {
            return open.stream().filter(Call::isDue).toList();
        }
    }

    public Calls read() {
        var all = owed();
        var now = clock.instant();
        var calls = all.stream()
                .filter(CallItem::isPromisedCall)
                .map(one -> new Call(one.repair(), one.standing().orElseThrow(), one.owner()))
                .sorted(Comparator.comparing(
                                (Call call) -> call.standing().promise().dueAt())
                        .thenComparing(call -> call.repair().repair().number().digits()))
                .toList();
        var wanted = all.stream().collect(Collectors.partitioningBy(one -> one.isWanted(now)));
        var next = wanted.get(false).stream()
                .filter(one -> one.telling().toldAt().isEmpty())
                .min(Comparator.comparing(CallItem::by));
        return new Calls(now, calls, wanted.get(true), next);
    }

    /// Everything that is owed to anybody, wanted now or later, the nearest first.
    List<CallItem> owed() {
        var now = clock.instant();
        var working = staff.working().stream().collect(Collectors.toMap(StaffMember::id, member -> member));
        var whose = new Whose(now, working, here(now));
        var rule = shop.standingRule();
        var promiseClock = shop.clock();
        return repairs.open().stream()
                .flatMap(open -> items(open, rule, promiseClock, whose))
                .sorted(Comparator.comparing(CallItem::by)
                        .thenComparing(one -> one.repair().repair().number().digits()))
                .toList();
    }

    private static Stream<CallItem> items(OpenRepair open, StandingRule rule, PromiseClock clock, Whose whose) {
        var expected = open.awaited(whose.now(), clock.calendar().zone());
        var owed = open.book().open().stream()
                .map(promise ->
                        CallItem.of(open, rule.of(open.book(), promise, expected, whose.now()), whose.is(promise)))
                .toList();
        return Stream.concat(owed.stream(), reminder(open, owed, clock, whose.now()).stream());
    }

    /// While a word is wanted on what is owed all the same, that is the call to make.
    private static Optional<CallItem> reminder(OpenRepair open, List<CallItem> owed, PromiseClock clock, Instant now) {
        if (open.repair().stage() != Stage.WAITING_FOR_ANSWER || owed.stream().anyMatch(one -> one.isWanted(now))) {
            return Optional.empty();
        }
        var due = Reminder.dueAt(clock, open.repair().progress().remindOn(), now);
        return Optional.of(CallItem.reminder(open, Telling.ofQuestion(open.book(), clock), due));
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
}
