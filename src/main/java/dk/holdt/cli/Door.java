package dk.holdt.cli;

import dk.holdt.domain.language.Language;
import dk.holdt.usecase.demo.DemoClock;
import dk.holdt.usecase.doctor.Examined;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// How a command comes to a shop. Nothing is opened before a command asks for it, and no window ever.
public interface Door {

    /// Where the shop's data lies when nothing else was said.
    Path usualFolder();

    /// Where the demo shop's data lies when nothing else was said.
    Path demoFolder();

    InstantSource clock();

    /// What this machine speaks.
    Language language();

    /// The shop in the folder; never makes one.
    Opened open(Path folder);

    /// The shop in the folder, a new and empty one where there is none.
    Opened openOrMake(Path folder);

    /// A new and empty shop that lives by the demo's clock; `AlreadyThere` where there is one.
    Opened makeDemo(Path folder, DemoClock clock);

    /// Looks the folder over; changes nothing in it.
    Examined examine(Path folder);

    /// The shop in the folder, with nobody else in it; `InUse` while its window is open.
    Opened openAlone(Path folder);

    /// The next line that whoever called has typed, without its end; empty where there is none.
    Optional<String> typed();

    /// Copies of a shop's data.
    Keeping keeping();
}
