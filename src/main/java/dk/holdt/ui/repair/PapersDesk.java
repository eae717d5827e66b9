package dk.holdt.ui.repair;

import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.receipt.PrintPaper;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/// What can be done with the papers of a repair. All but `open` is slow, and asked away from the screen's thread.
///
/// @param pages a document as PDF, by its id
/// @param printers the machine's printers, by name
/// @param paper the thread of its own that pages and printers have, so that a stuck printer holds up no intake
/// @param open shows a PDF in the machine's own program, given a file name without a folder; JavaFX thread
public record PapersDesk(
        PrintPaper printing,
        LongFunction<byte[]> pages,
        Supplier<List<String>> printers,
        BiConsumer<String, byte[]> open,
        Background paper) {

    public PapersDesk {
        Objects.requireNonNull(printing, "printing");
        Objects.requireNonNull(pages, "pages");
        Objects.requireNonNull(printers, "printers");
        Objects.requireNonNull(open, "open");
        Objects.requireNonNull(paper, "paper");
    }
}
