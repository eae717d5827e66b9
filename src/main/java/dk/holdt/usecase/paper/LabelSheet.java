package dk.holdt.usecase.paper;

import dk.holdt.domain.language.Language;
import java.util.List;
import java.util.Objects;

/// The labels of one repair, each a page of its own: the device first, then what came with it.
///
/// @param title what the file is called by its reader, "Etiket 104121"
public record LabelSheet(String title, Language language, PageSize size, List<Label> labels) {

    public LabelSheet {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(size, "size");
        labels = List.copyOf(labels);
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("a sheet without a label");
        }
    }
}
