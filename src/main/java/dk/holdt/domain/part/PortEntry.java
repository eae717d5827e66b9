package dk.holdt.domain.part;

import java.util.Optional;

/// One entry of a list of USB ports while it is read.
///
/// USB 3.0, 3.1 Gen 1 and 3.2 Gen 1 are the same 5 Gbit/s; plain 3.1 or 3.2 says "5 or more" (`parts` section 9, trap
/// 3). Where a text contradicts itself, the lower speed is a lower bound.
final class PortEntry {

    /// A speed, or the least of the speeds it may be.
    record Speed(PortSpeed speed, boolean orHigher) {

        static Speed exactly(PortSpeed speed) {
            return new Speed(speed, false);
        }

        static Speed atLeast(PortSpeed speed) {
            return new Speed(speed, true);
        }

        Speed and(Speed other) {
            var slower = speed.compareTo(other.speed) <= 0 ? this : other;
            var faster = slower == this ? other : this;
            return slower.orHigher || slower.speed == faster.speed && !faster.orHigher
                    ? new Speed(faster.speed, slower.orHigher && faster.orHigher)
                    : atLeastUnlessEqual(slower, faster);
        }

        private static Speed atLeastUnlessEqual(Speed slower, Speed faster) {
            return slower.speed == faster.speed ? exactly(slower.speed) : atLeast(slower.speed);
        }
    }

    private Optional<Integer> number = Optional.empty();
    private boolean numberFollowed;
    private boolean orMore;
    private boolean saysUsb;
    private Optional<String> version = Optional.empty();
    private Optional<String> connector = Optional.empty();
    private Optional<Speed> told = Optional.empty();
    private int generation;
    private int lanes;
    private boolean lanesApart;
    private boolean orHigher;
    private boolean other;

    boolean isPort() {
        return saysUsb || version.isPresent() || connector.isPresent() || told.isPresent() || generation > 0;
    }

    boolean isOther() {
        return other;
    }

    boolean isEmpty() {
        return !isPort() && !other && number.isEmpty();
    }

    boolean hasConnector() {
        return connector.isPresent();
    }

    boolean hasVersion() {
        return version.isPresent();
    }

    boolean saysUsb() {
        return saysUsb;
    }

    boolean isClosed() {
        return numberFollowed;
    }

    /// Answers false when the text says it twice and differently; so do the others.
    boolean number(int count, boolean follows) {
        if (number.isPresent()) {
            return false;
        }
        number = Optional.of(count);
        numberFollowed = follows;
        return true;
    }

    void atLeast() {
        orMore = true;
    }

    void higher() {
        orHigher = true;
    }

    void usb() {
        saysUsb = true;
    }

    void somethingElse() {
        other = true;
    }

    void version(String typed) {
        if (version.isPresent()) {
            tell(ofVersion(typed, 0, 1));
        } else {
            version = Optional.of(typed);
        }
    }

    boolean connector(String letter) {
        boolean fresh = connector.isEmpty() || connector.get().equals(letter);
        connector = Optional.of(letter);
        return fresh;
    }

    void generation(int number, int laneCount, boolean apart) {
        generation = number;
        lanes = laneCount;
        lanesApart = apart;
    }

    void tell(Optional<Speed> speed) {
        told = speed.map(one -> told.map(one::and).orElse(one)).or(() -> told);
    }

    /// The count this entry tells; empty when it cannot be made out.
    Optional<Count> count() {
        settleLanes();
        if (lanesApart) {
            return Optional.empty();
        }
        var speed = speed();
        boolean onlyC = speed.filter(fast -> fast.speed().isOnlyOnC()).isPresent();
        String letter = connector.orElse(onlyC ? "c" : "a");
        return Optional.of(new Count(
                "usb-" + letter,
                speed.map(known -> known.speed().id()),
                speed.filter(Speed::orHigher).isPresent(),
                number.orElse(1),
                orMore || number.isEmpty()));
    }

    boolean isNone() {
        return number.filter(count -> count == 0).isPresent();
    }

    /// "Gen 1 x 2" is two ports of Gen 1, "Gen 2 x 2 Type-C" one port of two lanes: lanes exist only on USB-C.
    private void settleLanes() {
        if (!lanesApart) {
            return;
        }
        boolean laneless = connector.filter("a"::equals).isPresent() || generation == 1 && connector.isEmpty();
        boolean isCount = number.isEmpty() && (laneless || lanes != 2);
        if (isCount) {
            number = Optional.of(lanes);
            lanes = 1;
            lanesApart = false;
        } else if (number.isPresent() || connector.isPresent()) {
            lanesApart = false;
        }
    }

    private Optional<Speed> speed() {
        var written = version.flatMap(typed -> ofVersion(typed, generation, Math.max(1, lanes)))
                .or(() -> generation > 0 ? ofGeneration(generation, Math.max(1, lanes)) : Optional.empty());
        var known = written.isPresent() && told.isPresent()
                ? Optional.of(written.get().and(told.get()))
                : written.or(() -> told);
        return orHigher ? known.map(speed -> Speed.atLeast(speed.speed())) : known;
    }

    private static Optional<Speed> ofVersion(String version, int generation, int lanes) {
        var spoken = generation > 0 ? ofGeneration(generation, lanes) : Optional.<Speed>empty();
        return switch (version.charAt(0)) {
            case '1' -> Optional.of(Speed.exactly(PortSpeed.FULL));
            case '2' -> Optional.of(Speed.exactly(PortSpeed.HIGH));
            case '4' -> spoken.or(() -> Optional.of(Speed.atLeast(PortSpeed.G20)));
            default -> {
                var bare = version.equals("3.0") || version.equals("3")
                        ? Speed.exactly(PortSpeed.G5)
                        : Speed.atLeast(PortSpeed.G5);
                yield Optional.of(spoken.map(bare::and).orElse(bare));
            }
        };
    }

    private static Optional<Speed> ofGeneration(int generation, int lanes) {
        return switch (generation * 10 + lanes) {
            case 11 -> Optional.of(Speed.exactly(PortSpeed.G5));
            case 12, 21 -> Optional.of(Speed.exactly(PortSpeed.G10));
            case 22 -> Optional.of(Speed.exactly(PortSpeed.G20));
            case 31 -> Optional.of(Speed.atLeast(PortSpeed.G20));
            case 32 -> Optional.of(Speed.exactly(PortSpeed.G40));
            case 41, 42 -> Optional.of(Speed.exactly(PortSpeed.G80));
            default -> Optional.empty();
        };
    }
}
