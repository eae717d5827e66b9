package dk.holdt.domain.datacopy;

import dk.holdt.domain.repair.RepairNumber;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What was said of the copies of customers' data. Everything here is only added to; the newest of a repair stands.
public interface DataCopies {

    /// Answers the id of what was said.
    long say(long repairId, DataCopy copy, Instant at, long by);

    /// Something that was said by mistake: what was said before it stands.
    void withdraw(long id, Instant at, long by);

    /// Empty while nothing was said.
    Optional<DataCopy> of(long repairId);

    /// Every copy that is not deleted, of devices that have gone home too: the nearest day first, without a day last.
    List<Kept> kept();

    /// A copy, with whose it is.
    record Kept(DataCopy copy, RepairNumber repair, String customer, String device) {

        public Kept {
            Objects.requireNonNull(copy, "copy");
            Objects.requireNonNull(repair, "repair");
        }
    }
}
