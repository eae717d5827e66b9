package dk.holdt.domain.part;

import dk.holdt.domain.language.LocalText;
import java.util.List;
import java.util.Objects;

/// A word of the trade that an attribute may take.
///
/// @param rank        higher is better; two terms of one rank are as good as each other
/// @param alsoWritten further spellings that are read as this term
public record Term(String id, LocalText name, int rank, List<String> alsoWritten) {

    public Term {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        alsoWritten = List.copyOf(alsoWritten);
    }
}
