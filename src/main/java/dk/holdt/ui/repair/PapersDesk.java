package dk.holdt.ui.repair;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.receipt.PrintPaper;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/// What can be done with the papers of a repair. All but `choosePrinters`, `queued` and `Pages.open` is slow, and asked
/// away from the screen's thread.
///
/// @param printers the machine's printers, by name
/// @param choosePrinters opens the sheet in which printers are chosen; JavaFX thread
/// @param queued told when something has been put in the print queue or taken from it; JavaFX thread
/// @param paper the thread that makes pages and lays them in files
/// @param printer the thread that printers have to themselves, so that a stuck one holds up neither intake nor pages
public record PapersDesk(
        PrintPaper printing,
        Pages pages,
        Supplier<List<String>> printers,
        Runnable choosePrinters,
        Runnable queued,
        Background paper,
        Background printer) {

    /// Pages as PDF.
    ///
    /// @param document of a document, by its id
    /// @param labels of a repair as it stands now
    /// @param laid puts a PDF where the machine's own program can show it, given a file name without a folder
    /// @param open shows such a file; JavaFX thread
    public record Pages(
            LongFunction<byte[]> document,
            Function<RepairNumber, byte[]> labels,
            BiFunction<String, byte[], Path> laid,
            Consumer<Path> open) {
        public Pages {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(labels, "labels");
            Objects.requireNonNull(laid, "laid");
            Objects.requireNonNull(open, "open");
        }
    }

    public PapersDesk {
        Objects.requireNonNull(printing, "printing");
        Objects.requireNonNull(pages, "pages");
        Objects.requireNonNull(printers, "printers");
        Objects.requireNonNull(choosePrinters, "choosePrinters");
        Objects.requireNonNull(queued, "queued");
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(printer, "printer");
    }
}
