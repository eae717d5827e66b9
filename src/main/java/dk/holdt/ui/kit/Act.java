package dk.holdt.ui.kit;

import java.util.Objects;

/// Something that can be done now, by its key or by choosing it in Find.
public record Act(Command command, Runnable does) {

    public Act {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(does, "does");
    }
}
