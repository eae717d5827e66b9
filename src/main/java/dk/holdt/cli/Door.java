package dk.holdt.cli;

import dk.holdt.usecase.demo.DemoClock;
import java.nio.file.Path;
import java.time.InstantSource;

/// How a command comes to a shop. Nothing is opened before a command asks for it, and no window ever.
public interface Door {

    /// Where the shop's data lies when nothing else was said.
    Path usualFolder();

    /// Where the demo shop's data lies when nothing else was said.
    Path demoFolder();

    InstantSource clock();

    /// The shop in the folder; never makes one.
    Opened open(Path folder);

    /// The shop in the folder, a new and empty one where there is none.
    Opened openOrMake(Path folder);

    /// A new and empty shop that lives by the demo's clock; `AlreadyThere` where there is one.
    Opened makeDemo(Path folder, DemoClock clock);

    /// Copies of a shop's data.
    Keeping keeping();
}
