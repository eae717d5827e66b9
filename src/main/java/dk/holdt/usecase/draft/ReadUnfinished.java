package dk.holdt.usecase.draft;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.staff.Staff;
import dk.holdt.domain.staff.StaffMember;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// What was begun at the counter and not ended: it stands above the board until somebody goes on with it.
public final class ReadUnfinished {

    private final Drafts drafts;
    private final Staff staff;

    public ReadUnfinished(Drafts drafts, Staff staff) {
        this.drafts = drafts;
        this.staff = staff;
    }

    /// @param startedBy the name of whoever began it
    /// @param continuedBy the name of somebody else who has gone on with it; empty for nobody
    /// @param label the number on its label; empty where none was printed ahead
    public record Line(Draft draft, String startedBy, Optional<String> continuedBy, Optional<RepairNumber> label) {
        public Line {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(draft, "draft");
            Objects.requireNonNull(startedBy, "startedBy");
            Objects.requireNonNull(continuedBy, "continuedBy");
        }
    }

    /// Those begun first come first.
    public List<Line> read() {
        return drafts.all().stream().map(this::line).toList();
    }

    Line line(Draft draft) {
        return new Line(
                draft,
                name(draft.startedBy()),
                draft.isContinued() ? Optional.of(name(draft.continuedBy())) : Optional.empty(),
                drafts.numberOf(draft.uuid()));
    }

    /// Whose hands a draft has been in.
    ///
    /// @param startedBy the name of whoever began it
    /// @param continuedBy the name of whoever has gone on with it
    public record Hands(String startedBy, String continuedBy) {}

    /// Empty while it is in the hands of whoever began it, and for one that is not there.
    public Optional<Hands> hands(UUID draft) {
        return drafts.find(draft)
                .filter(Draft::isContinued)
                .map(one -> new Hands(name(one.startedBy()), name(one.continuedBy())));
    }

    private String name(long member) {
        return staff.find(member).map(StaffMember::name).orElse("");
    }
}
