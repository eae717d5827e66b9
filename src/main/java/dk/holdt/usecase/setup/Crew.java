package dk.holdt.usecase.setup;

import dk.holdt.usecase.staff.AddStaff.NewMember;
import java.util.List;
import java.util.Objects;

/// The people a shop begins with.
///
/// @param manager the name of the first one
/// @param pin the first manager's; empty for none, while nobody else is there
public record Crew(String manager, String pin, List<NewMember> colleagues) {

    public Crew {
        Objects.requireNonNull(manager, "manager");
        Objects.requireNonNull(pin, "pin");
        colleagues = List.copyOf(colleagues);
    }

    /// One who is asked for no PIN.
    public static Crew alone(String manager) {
        return new Crew(manager, "", List.of());
    }

    /// Without the PIN, so that it never lands in a log.
    @Override
    public String toString() {
        return "Crew[colleagues=" + colleagues.size() + "]";
    }
}
