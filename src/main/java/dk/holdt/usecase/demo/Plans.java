package dk.holdt.usecase.demo;

import dk.holdt.domain.promise.PromiseClock;
import dk.holdt.domain.promise.Standing;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Which repairs there are in the demo, and how each of them goes.
final class Plans {

    static final int CUSTOMERS = 250;
    static final int CLOSED = Arrays.stream(Way.values()).mapToInt(Way::closed).sum();

    private static final Duration HISTORY = Duration.ofDays(150);
    private static final Duration SHELF = Duration.ofDays(12);

    private static final List<Way> ON_THE_SHELF = List.of(
            Way.ASKED,
            Way.UNASKED,
            Way.ASKED,
            Way.SWAPPED,
            Way.MOVED,
            Way.DECLINED,
            Way.NOTHING_FOUND,
            Way.UNASKED,
            Way.NOT_REPAIRABLE);

    private static final List<Unfinished.Aimed> AIMED = aimed();

    static final int OPEN = ON_THE_SHELF.size() + AIMED.size();

    private final DemoActs acts;
    private final Draw draw;
    private final Sayings sayings = new Sayings();
    private final Goods goods;
    private final List<Story> stories = Story.all();
    private final List<SwapStory> swaps;
    private final List<Long> staff;
    private final PromiseClock clock;
    private final Instant now;
    private final Whole whole;
    private final List<Visitor> people;
    private final Iterator<Visitor> firstVisits;

    Plans(DemoActs acts, Draw draw, List<SwapStory> swaps, List<Long> staff, Instant now) {
        this.acts = acts;
        this.draw = draw;
        this.swaps = swaps;
        this.staff = staff;
        this.now = now;
        this.goods = new Goods(draw, sayings);
        this.clock = acts.shop().clock();
        this.whole = new Whole(clock, draw);
        this.people = new People(draw).invent(CUSTOMERS);
        this.firstVisits = people.iterator();
    }

    List<Script> open() {
        var scripts = new ArrayList<Script>();
        var unfinished = new Unfinished(clock, draw, now);
        for (var aimed : AIMED) {
            boolean answerFirst = aimed.asked() || Unfinished.owes(aimed) == What.ANSWER;
            scripts.add(unfinished.tell(journey(Optional.empty(), answerFirst), aimed));
        }
        for (var way : ON_THE_SHELF) {
            scripts.add(told(way, SHELF, false));
        }
        return scripts;
    }

    List<Script> closed() {
        var scripts = new ArrayList<Script>();
        for (var way : Way.values()) {
            for (int i = 0; i < way.closed(); i++) {
                scripts.add(told(way, HISTORY, true));
            }
        }
        return scripts;
    }

    /// A whole repair that began in the last days and came to its end before now.
    private Script told(Way way, Duration span, boolean home) {
        var swap = way == Way.SWAPPED ? Optional.of(draw.of(swaps)) : Optional.<SwapStory>empty();
        var journey = journey(swap, way.asks());
        while (true) {
            var received = clock.nextOpen(draw.minute(now.minus(span), now.minus(Duration.ofDays(1))));
            var script = whole.ready(journey, way, swap, received);
            if (home) {
                whole.home(script, journey, way);
            }
            if (script.at().isBefore(now)) {
                return script;
            }
        }
    }

    private Journey journey(Optional<SwapStory> swap, boolean asks) {
        var visitor = firstVisits.hasNext() ? firstVisits.next() : draw.of(people);
        var language = visitor.language();
        var item = swap.map(one -> goods.of(one.device(), language)).orElseGet(() -> goods.any(language));
        var told = faults(item.model().kind(), swap);
        var terms = Pricing.terms(draw, told, asks);
        return new Journey(acts, draw, sayings, new Guest(visitor, item, told, terms), staff);
    }

    private List<Story> faults(DeviceKind kind, Optional<SwapStory> swap) {
        var ofKind = stories.stream().filter(story -> story.kind() == kind).toList();
        var first = swap.flatMap(one -> ofKind.stream()
                        .filter(story -> story.swap().equals(one.kind().id()))
                        .findFirst())
                .orElseGet(() -> draw.of(ofKind));
        var second = draw.of(ofKind);
        return draw.percent(25) && second != first ? List.of(first, second) : List.of(first);
    }

    private static List<Unfinished.Aimed> aimed() {
        var all = new ArrayList<Unfinished.Aimed>();
        add(all, Stage.RECEIVED, Standing.ON_TRACK, 9);
        add(all, Stage.RECEIVED, Standing.DUE_SOON, 3);
        add(all, Stage.RECEIVED, Standing.AT_RISK, 2);
        add(all, Stage.RECEIVED, Standing.LATE_NOT_TOLD, 1);
        add(all, Stage.EXAMINING, Standing.ON_TRACK, 6);
        add(all, Stage.EXAMINING, Standing.DUE_SOON, 2);
        add(all, Stage.EXAMINING, Standing.AT_RISK, 1);
        add(all, Stage.EXAMINING, Standing.LATE_NOT_TOLD, 1);
        add(all, Stage.EXAMINING, Standing.LATE_TOLD, 1);
        add(all, Stage.WAITING_FOR_ANSWER, Standing.NONE, 4);
        add(all, Stage.WAITING_FOR_ANSWER, Standing.DUE_SOON, 1);
        add(all, Stage.WAITING_FOR_PART, Standing.ON_TRACK, 3);
        add(all, Stage.WAITING_FOR_PART, Standing.AT_RISK, 2);
        add(all, Stage.WAITING_FOR_PART, Standing.LATE_TOLD, 2);
        add(all, Stage.REPAIRING, Standing.ON_TRACK, 4);
        add(all, Stage.REPAIRING, Standing.DUE_SOON, 2);
        add(all, Stage.REPAIRING, Standing.AT_RISK, 1);
        add(all, Stage.REPAIRING, Standing.LATE_NOT_TOLD, 1);
        add(all, Stage.REPAIRING, Standing.LATE_TOLD, 1);
        add(all, Stage.TESTING, Standing.ON_TRACK, 3);
        add(all, Stage.TESTING, Standing.DUE_SOON, 1);
        return all;
    }

    /// Every other one was asked about the price before; some that are still to be answered had their time moved.
    private static void add(List<Unfinished.Aimed> all, Stage stage, Standing standing, int count) {
        boolean repairs = stage == Stage.REPAIRING || stage == Stage.TESTING || stage == Stage.WAITING_FOR_PART;
        for (int i = 0; i < count; i++) {
            boolean moved = !repairs && standing == Standing.ON_TRACK && i % 3 == 2;
            all.add(new Unfinished.Aimed(stage, standing, repairs && i % 2 == 0, moved));
        }
    }
}
