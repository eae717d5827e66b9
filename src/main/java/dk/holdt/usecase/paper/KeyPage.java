package dk.holdt.usecase.paper;

import dk.holdt.domain.language.Language;
import java.util.List;
import java.util.Objects;

/// The recovery paper, fully worded. It is printed or saved where somebody says, and never kept.
///
/// @param title "Gendannelsesnøgle"
/// @param whose the shop and the day, one line
/// @param what it is for
/// @param groups the eight groups of the key, in their order
/// @param steps what to do with it one day, and where to keep it; one line each
public record KeyPage(
        Language language, String title, String whose, String what, List<String> groups, List<String> steps) {

    public KeyPage {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(whose, "whose");
        Objects.requireNonNull(what, "what");
        groups = List.copyOf(groups);
        steps = List.copyOf(steps);
    }

    /// Without the key: this may end in a log.
    @Override
    public String toString() {
        return "KeyPage[…]";
    }
}
