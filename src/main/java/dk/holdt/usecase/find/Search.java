package dk.holdt.usecase.find;

import dk.holdt.domain.repair.RepairNumber;
import java.util.List;
import java.util.Optional;

/// What the store answers when something is looked for. Open repairs come first, the newest first among equals.
public interface Search {

    Optional<Found> byNumber(RepairNumber number);

    /// @param digits the last digits of a telephone number, three or more
    List<Found> byPhoneEnding(String digits, int limit);

    /// @param foldedWords all of them must occur in the customer's name, the device, its serial number or a fault
    List<Found> byWords(List<String> foldedWords, int limit);

    /// @param sought as [TheirNumber] gives it back, whole
    List<Found> byTheirNumber(String sought, int limit);

    /// Every open repair whose place somebody has noted.
    List<Found> placed();

    List<FoundPast> pastByWords(List<String> foldedWords, int limit);

    /// The repair that was collected last.
    Optional<Found> lastCollected();
}
