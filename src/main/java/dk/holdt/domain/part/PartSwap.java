package dk.holdt.domain.part;

import dk.holdt.domain.repair.Refusal.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One part fitted in place of another, and how the two compare: frozen when it was fitted.
///
/// @param id 0 until stored
/// @param kind the part kind's id in the catalogue
/// @param verdict the most serious verdict of all lines
/// @param settlement who accepted a difference, once somebody has
/// @param withdrawn taken out again, because another part was chosen
public record PartSwap(
        long id,
        String kind,
        Part removed,
        Part fitted,
        Comparison comparison,
        Instant at,
        long by,
        Optional<Settlement> settlement,
        boolean withdrawn) {

    public PartSwap {
        Objects.requireNonNull(removed, "removed");
        Objects.requireNonNull(fitted, "fitted");
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(settlement, "settlement");
    }

    /// A part as it stands on paper.
    ///
    /// @param name make and model, as read off the part
    /// @param number part or serial number; may be blank
    public record Part(String name, String number) {
        public Part {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a part is named");
            }
        }
    }

    /// The two compared.
    public record Comparison(Verdict verdict, List<Line> lines) {
        public Comparison {
            Objects.requireNonNull(verdict, "verdict");
            lines = List.copyOf(lines);
        }
    }

    /// One attribute as it was compared.
    ///
    /// @param attribute the attribute's id in the catalogue
    /// @param before the old part's value in its stored form
    /// @param after the new part's value in its stored form
    /// @param lostSight the value was known on the old part and is unknown on the new
    public record Line(String attribute, boolean key, String before, String after, Verdict verdict, boolean lostSight) {
        public Line {
            Objects.requireNonNull(verdict, "verdict");
        }
    }

    /// What stands between this swap and the end of the repair (`parts` §5).
    public Optional<Reason> missing() {
        if (withdrawn) {
            return Optional.empty();
        }
        return switch (comparison.verdict()) {
            case INCOMPATIBLE -> Optional.of(Reason.SWAP_DOES_NOT_FIT);
            case WORSE, UNKNOWN -> isAccepted() ? Optional.empty() : Optional.of(Reason.SWAP_NOT_SETTLED);
            case CHANGED, BETTER, SAME -> Optional.empty();
        };
    }

    /// Whether a change on a key attribute still has to be told to the customer before the device goes out.
    public boolean mustBeTold() {
        return !withdrawn
                && settlement.isEmpty()
                && comparison.lines().stream().anyMatch(line -> line.key() && line.verdict() == Verdict.CHANGED);
    }

    private boolean isAccepted() {
        return settlement.filter(how -> !(how instanceof Settlement.Told)).isPresent();
    }

    /// Whether paper may say that nothing we have changed is worse (`parts` §5): at least one part was swapped, every
    /// verdict is SAME or BETTER, and nothing known on an old part is unknown on the new.
    public static boolean nothingIsWorse(List<PartSwap> swaps) {
        var fitted = swaps.stream().filter(swap -> !swap.withdrawn).toList();
        return !fitted.isEmpty()
                && fitted.stream()
                        .map(PartSwap::comparison)
                        .allMatch(comparison ->
                                (comparison.verdict() == Verdict.SAME || comparison.verdict() == Verdict.BETTER)
                                        && comparison.lines().stream().noneMatch(Line::lostSight));
    }
}
