package dk.holdt.app;

import dk.holdt.ui.repair.PapersDesk;
import dk.holdt.usecase.paper.Printers;
import dk.holdt.usecase.receipt.PaperRun;
import dk.holdt.usecase.receipt.PrintPaper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.HostServices;

/// The screens' way to paper: pages and printers on their threads, and the machine's own viewer.
final class CounterPaper {

    private final Path folder;
    private final HostServices host;
    private final PaperThread paper;

    /// @param folder where a paper is laid to be looked at
    CounterPaper(Path folder, HostServices host, PaperThread paper) {
        this.folder = folder;
        this.host = host;
        this.paper = paper;
    }

    /// @param choosePrinters opens the sheet in which printers are chosen
    /// @param queued told when something has been put in the print queue or taken from it
    PapersDesk desk(PrintPaper printing, PaperRun run, Printers printers, Runnable choosePrinters, Runnable queued) {
        return new PapersDesk(
                printing,
                new PapersDesk.Pages(run::pages, run::labels, this::laid, this::open),
                printers::names,
                choosePrinters,
                queued,
                paper.pages(),
                paper.printer());
    }

    private Path laid(String name, byte[] pdf) {
        try {
            return Files.write(DataFolder.make(folder).resolve(name), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open(Path file) {
        host.showDocument(file.toUri().toString());
    }
}
