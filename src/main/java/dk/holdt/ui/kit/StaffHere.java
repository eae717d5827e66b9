package dk.holdt.ui.kit;

import dk.holdt.domain.staff.StaffMember;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Who works at this station now: every act carries their name. JavaFX thread only.
public final class StaffHere {

    private final ReadOnlyObjectWrapper<StaffMember> here;
    private List<StaffMember> everyone;

    /// @param everyone not empty; the first is here until another is chosen
    public StaffHere(List<StaffMember> everyone) {
        this.everyone = List.copyOf(everyone);
        this.here = new ReadOnlyObjectWrapper<>(this.everyone.getFirst());
    }

    public StaffMember here() {
        return here.get();
    }

    public ReadOnlyObjectProperty<StaffMember> hereProperty() {
        return here.getReadOnlyProperty();
    }

    public List<StaffMember> everyone() {
        return everyone;
    }

    public void choose(StaffMember member) {
        here.set(Objects.requireNonNull(member, "member"));
    }

    /// The staff as they are now; who is here stays, with what has changed about them, or the first takes over.
    public void everyone(List<StaffMember> now) {
        everyone = List.copyOf(now);
        here.set(everyone.stream()
                .filter(one -> one.id() == here.get().id())
                .findFirst()
                .orElseGet(everyone::getFirst));
    }
}
