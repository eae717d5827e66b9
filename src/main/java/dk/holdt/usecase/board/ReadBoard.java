package dk.holdt.usecase.board;

import dk.holdt.domain.promise.PromiseClock;
import dk.holdt.domain.promise.PromiseStanding;
import dk.holdt.domain.promise.Reminder;
import dk.holdt.domain.promise.Standing;
import dk.holdt.domain.promise.StandingRule;
import dk.holdt.domain.repair.OpenRepair;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.shelf.OnShelf;
import dk.holdt.domain.shelf.Shelf;
import dk.holdt.usecase.shop.ShopNow;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads every open repair in the order in which it needs a hand: bands by promised time, inside a band by call-by.
public final class ReadBoard {

    private static final Comparator<Row> BY_CALL = Comparator.comparing((Row row) -> row.standing()
                    .map(PromiseStanding::callBy)
                    .orElse(row.repair().repair().received().at()))
            .thenComparing(row -> row.repair().repair().number().digits());

    private final Repairs repairs;
    private final Shelf shelf;
    private final ShopNow shop;
    private final InstantSource clock;

    public ReadBoard(Repairs repairs, Shelf shelf, ShopNow shop, InstantSource clock) {
        this.repairs = repairs;
        this.shelf = shelf;
        this.shop = shop;
        this.clock = clock;
    }

    /// Where a row stands on the board.
    public enum Band {
        LATE,
        NEXT_OPEN_HOURS,
        LATER_TODAY,
        TOMORROW,
        LATER,
        WAITING_FOR_CUSTOMER,
        READY_ON_SHELF
    }

    /// @param standing the promise that needs a word first; empty when nothing is owed
    /// @param place where the device lies; blank when nobody noted it
    /// @param remindAt when a customer whose answer we wait for is reminded; empty for any other
    public record Row(OpenRepair repair, Optional<PromiseStanding> standing, String place, Optional<Instant> remindAt) {

        /// Whether the customer is to be reminded now.
        public boolean isReminderDue(Instant now) {
            return remindAt.filter(at -> !now.isBefore(at)).isPresent();
        }

        public Standing how() {
            return standing.map(PromiseStanding::standing).orElse(Standing.NONE);
        }
    }

    /// @param readAt the moment that every standing was worked out for
    public record Board(Instant readAt, Map<Band, List<Row>> bands) {

        public int size() {
            return bands.values().stream().mapToInt(List::size).sum();
        }
    }

    /// Every open repair as it stands this minute.
    public Board read() {
        var now = clock.instant();
        var promiseClock = shop.clock();
        var rule = shop.standingRule();
        var bands = new EnumMap<Band, List<Row>>(Band.class);
        for (var band : Band.values()) {
            bands.put(band, new ArrayList<>());
        }
        var noted = shelf.ofOpen();
        for (var open : repairs.open()) {
            var place =
                    noted.getOrDefault(open.repair().id(), OnShelf.unnoted()).placeName();
            var row = row(open, rule, promiseClock, place, now);
            bands.get(band(row, promiseClock, now)).add(row);
        }
        bands.values().forEach(rows -> rows.sort(BY_CALL));
        return new Board(now, bands);
    }

    private static Row row(OpenRepair open, StandingRule rule, PromiseClock clock, String place, Instant now) {
        var progress = open.repair().progress();
        var standing =
                rule.mostUrgent(open.book(), open.awaited(now, clock.calendar().zone()), now);
        var remind = progress.stage() == Stage.WAITING_FOR_ANSWER
                ? Optional.of(Reminder.dueAt(clock, progress.remindOn(), now))
                : Optional.<Instant>empty();
        return new Row(open, standing, place, remind);
    }

    /// A stage never hides a promise: what waits for the customer or lies on the shelf comes back when its time is
    /// due, and so does a customer who is to be reminded.
    private static Band band(Row row, PromiseClock clock, Instant now) {
        var standing = row.how();
        if (standing.isLate()) {
            return Band.LATE;
        }
        if (standing == Standing.AT_RISK || standing == Standing.DUE_SOON || row.isReminderDue(now)) {
            return Band.NEXT_OPEN_HOURS;
        }
        var stage = row.repair().repair().stage();
        if (stage == Stage.READY) {
            return Band.READY_ON_SHELF;
        }
        if (stage == Stage.WAITING_FOR_ANSWER) {
            return Band.WAITING_FOR_CUSTOMER;
        }
        return row.standing()
                .map(owed -> byDay(owed.promise().dueAt(), clock, now))
                .orElse(Band.LATER);
    }

    private static Band byDay(Instant due, PromiseClock clock, Instant now) {
        var zone = clock.calendar().zone();
        var today = LocalDate.ofInstant(now, zone);
        var day = LocalDate.ofInstant(due, zone);
        if (!day.isAfter(today)) {
            return Band.LATER_TODAY;
        }
        return day.equals(today.plusDays(1)) ? Band.TOMORROW : Band.LATER;
    }
}
