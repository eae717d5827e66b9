package dk.holdt.app;

import dk.holdt.ui.repair.PaperWork;
import dk.holdt.usecase.paper.Printers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.HostServices;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The screens' way to the paper thread; every answer comes back on the JavaFX thread.
final class CounterPaper implements PaperWork {

    private static final Logger LOG = LoggerFactory.getLogger(CounterPaper.class);

    private final PaperThread thread;
    private final Printers printers;
    private final Path folder;
    private final HostServices host;

    /// @param folder where a paper is laid to be looked at
    CounterPaper(PaperThread thread, Printers printers, Path folder, HostServices host) {
        this.thread = thread;
        this.printers = printers;
        this.folder = folder;
        this.host = host;
    }

    @Override
    public void printers(Consumer<List<String>> found) {
        thread.run(() -> {
            var names = printers.names();
            Platform.runLater(() -> found.accept(names));
        });
    }

    @Override
    public void save(long document, Path file, Consumer<Boolean> saved) {
        thread.withPages(document, pages -> answer(saved, written(file, pages)), _ -> answer(saved, false));
    }

    @Override
    public void open(long document, Consumer<Boolean> opened) {
        var file = folder.resolve("receipt-" + document + ".pdf");
        thread.withPages(
                document,
                pages -> {
                    var written = written(file, pages);
                    Platform.runLater(() -> {
                        if (written) {
                            host.showDocument(file.toUri().toString());
                        }
                        opened.accept(written);
                    });
                },
                _ -> answer(opened, false));
    }

    @Override
    public void wake() {
        thread.wake();
    }

    private static boolean written(Path file, byte[] pages) {
        try {
            if (file.toAbsolutePath().getParent() != null) {
                DataFolder.make(file.toAbsolutePath().getParent());
            }
            Files.write(file, pages);
            return true;
        } catch (IOException e) {
            LOG.warn("a paper could not be written", e);
            return false;
        }
    }

    private static void answer(Consumer<Boolean> told, boolean worked) {
        Platform.runLater(() -> told.accept(worked));
    }
}
