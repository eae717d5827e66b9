package dk.holdt.usecase.draft;

import dk.holdt.domain.staff.Staff;
import dk.holdt.domain.staff.StaffMember;
import java.util.List;
import java.util.Objects;

/// What was begun at the counter and not ended: it stands above the board until somebody goes on with it.
public final class ReadUnfinished {

    private final Drafts drafts;
    private final Staff staff;

    public ReadUnfinished(Drafts drafts, Staff staff) {
        this.drafts = drafts;
        this.staff = staff;
    }

    /// @param startedBy the name of whoever began it
    public record Line(Draft draft, String startedBy) {
        public Line {
            Objects.requireNonNull(draft, "draft");
            Objects.requireNonNull(startedBy, "startedBy");
        }
    }

    /// Those begun first come first.
    public List<Line> read() {
        return drafts.all().stream()
                .map(draft -> new Line(
                        draft,
                        staff.find(draft.startedBy()).map(StaffMember::name).orElse("")))
                .toList();
    }
}
