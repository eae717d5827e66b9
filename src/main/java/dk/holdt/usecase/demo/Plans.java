package dk.holdt.usecase.demo;

import dk.holdt.domain.promise.PromiseClock;
import dk.holdt.domain.promise.Standing;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.Stage;
import dk.holdt.usecase.intake.HandInPart;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Which repairs there are in the demo, and how each of them goes.
final class Plans {

    static final int CUSTOMERS = 250;
    static final int CLOSED = Arrays.stream(Way.values()).mapToInt(Way::closed).sum();

    private static final Duration HISTORY = Duration.ofDays(150);
    private static final Duration SHELF = Duration.ofDays(12);
    private static final Duration DAY = Duration.ofDays(1);

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

    /// A company's two devices of one visit, ready to be handed over together.
    private static final int FIRST_READY = 1;

    private static final int SECOND_READY = 7;
    private static final Duration READY_LONG_AGO = Duration.ofDays(7);

    private static final List<Unfinished.Aimed> AIMED = aimed();

    /// Places among those that are aimed at a stage.
    private static final int COMPANY = 0;

    private static final int FIRST_OF_TWO = 3;
    private static final int SECOND_OF_TWO = 4;
    private static final int DEPOSIT = 6;
    private static final int COMEBACK = 15;
    private static final int SENT_OUT = 41;

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
    private final Furnishing furnishing;
    private final List<Closed> closed = new ArrayList<>();
    private final List<Journey> begun = new ArrayList<>();
    private final List<Told> shelved = new ArrayList<>();

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
        this.furnishing = new Furnishing(acts, sayings, now);
    }

    List<Script> open() {
        furnishing.loanDevices();
        var scripts = new ArrayList<Script>();
        var unfinished = new Unfinished(clock, draw, now);
        for (int i = 0; i < AIMED.size(); i++) {
            var aimed = AIMED.get(i);
            boolean answerFirst = aimed.asked() || Unfinished.owes(aimed) == What.ANSWER;
            var journey = special(i, answerFirst);
            scripts.add(
                    i == SECOND_OF_TWO
                            ? unfinished.together(journey, aimed, scripts.get(FIRST_OF_TWO))
                            : unfinished.tell(journey, aimed));
            begun.add(journey);
        }
        lend(scripts);
        furnishing.sendOut(scripts.get(SENT_OUT), begun.get(SENT_OUT));
        for (int i = 0; i < ON_THE_SHELF.size(); i++) {
            shelved.add(onShelf(i));
        }
        shelved.forEach(told -> scripts.add(told.script()));
        return scripts;
    }

    /// What the repairs of some places bring beside the ordinary.
    private Journey special(int which, boolean answerFirst) {
        if (which == SECOND_OF_TWO) {
            var first = begun.get(FIRST_OF_TWO);
            var second = journey(first.guest.visitor(), Optional.empty(), answerFirst);
            while (second.kind() == first.kind()) {
                second = journey(first.guest.visitor(), Optional.empty(), answerFirst);
            }
            return second.bringing(() -> furnishing.together(first, HandInPart.none()));
        }
        if (which == COMEBACK) {
            return comeback(answerFirst);
        }
        var journey = journey(visitor(), Optional.empty(), answerFirst);
        return switch (which) {
            case COMPANY -> journey.bringing(() -> furnishing.company(journey));
            case DEPOSIT -> journey.bringing(furnishing::deposit);
            default -> journey;
        };
    }

    /// Somebody who went home some weeks ago with a repaired device, and has the same fault again.
    private Journey comeback(boolean answerFirst) {
        var longAgo = now.minus(Duration.ofDays(14));
        var earlier = closed.stream()
                .filter(one -> one.way() == Way.UNASKED && one.home().isBefore(longAgo))
                .max(Comparator.comparing(Closed::home))
                .orElseThrow()
                .journey();
        var before = earlier.guest;
        var terms = Pricing.terms(draw, before.stories(), answerFirst);
        var again = new Guest(
                before.visitor(), before.item(), List.of(before.stories().getFirst()), terms);
        return new Journey(acts, draw, sayings, again, staff)
                .with(earlier)
                .bringing(() -> furnishing.comeback(earlier));
    }

    private void lend(List<Script> scripts) {
        int whose = IntStream.range(0, AIMED.size())
                .filter(i ->
                        AIMED.get(i).stage() == Stage.REPAIRING || AIMED.get(i).stage() == Stage.WAITING_FOR_PART)
                .boxed()
                .min(Comparator.comparing(i -> !Furnishing.needsOne(begun.get(i))))
                .orElseThrow();
        Furnishing.lend(scripts.get(whose), begun.get(whose));
    }

    List<Script> closed() {
        var scripts = new ArrayList<Script>();
        for (var way : Way.values()) {
            for (int i = 0; i < way.closed(); i++) {
                var whole = told(way, HISTORY, DAY, (script, journey) -> home(script, journey, way));
                scripts.add(whole.script());
                closed.add(new Closed(way, whole.journey(), whole.script().at()));
            }
        }
        return scripts;
    }

    private void home(Script script, Journey journey, Way way) {
        whole.home(script, journey, way);
    }

    private Told onShelf(int which) {
        var way = ON_THE_SHELF.get(which);
        BiConsumer<Script, Journey> end = (script, journey) -> furnishing.onShelf(script, journey, which);
        return switch (which) {
            case 0 -> told(way, Furnishing.LONG_AGO, Furnishing.LONG_ENOUGH, furnishing::uncollected);
            case FIRST_READY -> {
                var first = told(way, SHELF, READY_LONG_AGO, end);
                first.journey().bringing(() -> furnishing.company(first.journey()));
                yield first;
            }
            case SECOND_READY -> {
                var first = shelved.get(FIRST_READY);
                var journey = journey(first.journey().guest.visitor(), Optional.empty(), way.asks());
                journey.bringing(() -> furnishing.together(first.journey(), furnishing.company(first.journey())));
                yield told(journey, way, Optional.empty(), () -> first.script().oneMore(), end);
            }
            default -> told(way, SHELF, DAY, end);
        };
    }

    /// A whole repair that began so long ago and came to its end before now.
    private Told told(Way way, Duration longest, Duration shortest, BiConsumer<Script, Journey> end) {
        var swap = way == Way.SWAPPED ? Optional.of(draw.of(swaps)) : Optional.<SwapStory>empty();
        var journey = journey(visitor(), swap, way.asks());
        return told(
                journey, way, swap, () -> clock.nextOpen(draw.minute(now.minus(longest), now.minus(shortest))), end);
    }

    private Told told(
            Journey journey,
            Way way,
            Optional<SwapStory> swap,
            Supplier<Instant> received,
            BiConsumer<Script, Journey> end) {
        while (true) {
            var script = whole.ready(journey, way, swap, received.get());
            end.accept(script, journey);
            if (script.at().isBefore(now)) {
                return new Told(journey, script);
            }
        }
    }

    private record Told(Journey journey, Script script) {}

    private record Closed(Way way, Journey journey, Instant home) {}

    private Visitor visitor() {
        return firstVisits.hasNext() ? firstVisits.next() : draw.of(people);
    }

    private Journey journey(Visitor visitor, Optional<SwapStory> swap, boolean asks) {
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
