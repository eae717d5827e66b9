package dk.holdt.usecase.paper;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.staff.BadgeCode;
import java.util.List;
import java.util.Objects;

/// A badge, fully worded. It is printed or saved where somebody says, and never kept. Its digits stand in the bars
/// alone.
///
/// @param title "Medarbejderkort"
/// @param name whose it is
/// @param lines what it does, and what to do when it is lost; a label has no room for them
/// @param bars what a screen reader says of the bars
public record BadgePage(
        Language language,
        PageSize size,
        String title,
        String name,
        String shop,
        List<String> lines,
        String bars,
        BadgeCode code) {

    public BadgePage {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(shop, "shop");
        lines = List.copyOf(lines);
        Objects.requireNonNull(bars, "bars");
        Objects.requireNonNull(code, "code");
    }
}
