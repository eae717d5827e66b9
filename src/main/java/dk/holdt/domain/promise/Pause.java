package dk.holdt.domain.promise;

import java.time.Instant;
import java.util.List;

/// A time in which an agreed reason stops the clock, to the second, half-open (`promise` rules 16 and 17).
///
/// One that is still going has no end and so is no `Pause` yet: until then there is only time left, no deadline.
public record Pause(Instant start, Instant end) {

    public Pause {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("the pause ends at " + end + " before it starts at " + start);
        }
    }

    /// In order, overlaps counted once.
    static List<Stretch> merged(List<Pause> pauses) {
        if (pauses.isEmpty()) {
            return List.of();
        }
        return Stretch.merged(pauses.stream()
                .map(pause -> new Stretch(pause.start.getEpochSecond(), pause.end.getEpochSecond()))
                .filter(stretch -> !stretch.isEmpty())
                .toList());
    }
}
