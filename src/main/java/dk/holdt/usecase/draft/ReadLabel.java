package dk.holdt.usecase.draft;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.staff.Staff;
import dk.holdt.domain.staff.StaffMember;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// What a number is that stands on a label or a note, and that no repair has.
public final class ReadLabel {

    private final Drafts drafts;
    private final ReadUnfinished unfinished;
    private final Staff staff;

    public ReadLabel(Drafts drafts, ReadUnfinished unfinished, Staff staff) {
        this.drafts = drafts;
        this.unfinished = unfinished;
        this.staff = staff;
    }

    /// What was found.
    public sealed interface Meaning {

        RepairNumber number();

        /// Its intake waits to be finished.
        record Unfinished(RepairNumber number, ReadUnfinished.Line line) implements Meaning {}

        /// Its intake was thrown away.
        ///
        /// @param thrown empty where an older Holdt has not kept it
        record Thrown(RepairNumber number, Done given, Optional<Done> thrown) implements Meaning {}
    }

    /// @param by the name of whoever did it
    public record Done(Instant at, String by) {
        public Done {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
        }
    }

    /// Empty for the number of a repair, and for one that was given to nothing.
    public Optional<Meaning> read(RepairNumber number) {
        return drafts.labelled(number)
                .<Meaning>map(draft -> new Meaning.Unfinished(number, unfinished.line(draft)))
                .or(() -> drafts.thrown(number)
                        .map(label -> new Meaning.Thrown(
                                number, done(label.given()), label.thrown().map(this::done))));
    }

    private Done done(ThrownLabel.Done done) {
        return new Done(done.at(), staff.find(done.by()).map(StaffMember::name).orElse(""));
    }
}
