package dk.holdt.usecase.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// What chance decides, the same for the same seed on every machine.
final class Draw {

    private static final int VERSION_4 = 0x4000;
    private static final int VERSION_BITS = 0xF000;

    private final Random random;

    Draw(long seed) {
        random = new Random(seed);
    }

    /// Both ends included.
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /// A whole minute between the two, both included.
    Instant minute(Instant low, Instant high) {
        var first = low.getEpochSecond() / 60;
        var last = high.getEpochSecond() / 60;
        return Instant.ofEpochSecond(60 * (first + random.nextLong(Math.max(1, last - first + 1))));
    }

    Duration minutes(int low, int high) {
        return Duration.ofMinutes(between(low, high));
    }

    String digits(int count) {
        var text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }

    /// A random-looking UUID (version 4) that the seed decides.
    UUID uuid() {
        var high = random.nextLong() & ~VERSION_BITS | VERSION_4;
        var low = random.nextLong() & (-1L >>> 2) | Long.MIN_VALUE;
        return new UUID(high, low);
    }
}
