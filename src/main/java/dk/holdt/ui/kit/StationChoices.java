package dk.holdt.ui.kit;

import java.util.Objects;
import java.util.Optional;

/// What was chosen for this computer alone.
///
/// @param textSize in per cent, 100 to 200
/// @param role empty until somebody has said what the computer is used for
/// @param sound whether it may be heard when a call is due or somebody late was not told
public record StationChoices(
        int textSize, Theme.Look colours, Grouping grouping, Optional<StationRole> role, boolean sound) {

    /// Before anybody has chosen.
    public static final StationChoices USUAL =
            new StationChoices(Theme.SMALLEST, Theme.Look.OF_THE_MACHINE, Grouping.PROMISE, Optional.empty(), true);

    public StationChoices {
        Objects.requireNonNull(colours, "colours");
        Objects.requireNonNull(grouping, "grouping");
        Objects.requireNonNull(role, "role");
    }

    /// @param textSize in per cent, 100 to 200
    public StationChoices lookingLike(int textSize, Theme.Look colours) {
        return new StationChoices(textSize, colours, grouping, role, sound);
    }

    /// A computer of which nobody has said anything stands at the counter, where the most people look at it. In a demo
    /// there is nobody whose name could be read.
    public StationRole role(boolean demo) {
        return role.orElse(demo ? StationRole.OFFICE : StationRole.COUNTER);
    }
}
