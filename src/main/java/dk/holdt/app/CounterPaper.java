package dk.holdt.app;

import dk.holdt.ui.kit.Background;
import dk.holdt.ui.repair.PapersDesk;
import dk.holdt.usecase.paper.Printers;
import dk.holdt.usecase.receipt.PaperRun;
import dk.holdt.usecase.receipt.PrintPaper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.HostServices;

/// The screens' way to paper: pages and printers on the paper thread, and the machine's own viewer.
final class CounterPaper {

    private final Path folder;
    private final HostServices host;
    private final Background paper;

    /// @param folder where a paper is laid to be looked at
    CounterPaper(Path folder, HostServices host, Background paper) {
        this.folder = folder;
        this.host = host;
        this.paper = paper;
    }

    PapersDesk desk(PrintPaper printing, PaperRun run, Printers printers) {
        return new PapersDesk(printing, run::pages, printers::names, this::open, paper);
    }

    private void open(String name, byte[] pdf) {
        try {
            var file = DataFolder.make(folder).resolve(name);
            Files.write(file, pdf);
            host.showDocument(file.toUri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
