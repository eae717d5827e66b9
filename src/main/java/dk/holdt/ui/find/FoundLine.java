package dk.holdt.ui.find;

import dk.holdt.domain.repair.Customer;
import dk.holdt.ui.kit.Act;
import dk.holdt.usecase.draft.ReadUnfinished;
import dk.holdt.usecase.find.Found;
import dk.holdt.usecase.find.FoundPast;

/// One line among what was found.
sealed interface FoundLine {

    record Heading(String words) implements FoundLine {}

    record Repair(Found found) implements FoundLine {}

    /// Whose card opens.
    record Who(Customer customer) implements FoundLine {}

    /// An intake that is not finished, but whose number is known.
    record Unfinished(ReadUnfinished.Line line) implements FoundLine {}

    record Do(Act act) implements FoundLine {}

    record Past(FoundPast past) implements FoundLine {}
}
