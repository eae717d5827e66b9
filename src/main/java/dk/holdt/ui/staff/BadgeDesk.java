package dk.holdt.ui.staff;

import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.SaveAs;
import dk.holdt.usecase.staff.BadgePaper;
import dk.holdt.usecase.staff.IssueBadge;
import dk.holdt.words.DateWords;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What badges are made with.
///
/// @param printing for what asks the printers
/// @param dates in the language of the screen
public record BadgeDesk(IssueBadge issuing, BadgePaper paper, Background printing, SaveAs saveAs, DateWords dates) {

    public BadgeDesk {
        Objects.requireNonNull(issuing, "issuing");
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(printing, "printing");
        Objects.requireNonNull(saveAs, "saveAs");
        Objects.requireNonNull(dates, "dates");
    }

    /// How things stand.
    ///
    /// @param since who has a badge that counts, and when it was made
    /// @param places the printers that it may come out of
    record Now(Map<Long, Instant> since, List<BadgePaper.Place> places) {
        Now {
            since = Map.copyOf(since);
            places = List.copyOf(places);
        }
    }

    Now now() {
        return new Now(issuing.present(), paper.places());
    }
}
