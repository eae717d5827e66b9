package dk.holdt.ui.repair;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What is done with paper away from the screen's thread. Every answer comes back on it.
public interface PaperWork {

    /// The machine's print queues by name; may take seconds.
    void printers(Consumer<List<String>> found);

    /// Writes the frozen pages into this file and says whether it worked.
    void save(long document, Path file, Consumer<Boolean> saved);

    /// Shows the frozen pages in the machine's own viewer and says whether it worked.
    void open(long document, Consumer<Boolean> opened);

    /// Something waits in the print queue.
    void wake();
}
