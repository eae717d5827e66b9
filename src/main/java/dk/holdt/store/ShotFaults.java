package dk.holdt.store;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.shot.ShotFile;
import dk.holdt.usecase.doctor.Examined.ShotFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Holds each picture and film against what was noted of it.
final class ShotFaults {

    private ShotFaults() {}

    static List<ShotFault> in(Path dataFolder, Database database) {
        var place = ShotPlace.of(dataFolder);
        return new SqlShots(database)
                .kept().stream()
                        .flatMap(file -> fault(place, file).stream()
                                .map(missing -> new ShotFault(repair(database, file), missing)))
                        .toList();
    }

    /// Whether it is missing; empty for one that is as it was.
    private static Optional<Boolean> fault(ShotPlace place, ShotFile file) {
        var there = place.find(file.fileName());
        try {
            if (there.isPresent() && ShotCopies.isSame(there.get(), file)) {
                return Optional.empty();
            }
            return Optional.of(there.isEmpty());
        } catch (IOException _) {
            return Optional.of(false);
        }
    }

    private static Optional<RepairNumber> repair(Database database, ShotFile file) {
        return database.read(handle -> handle.createQuery("""
                        select number from repair where uuid in (select form from shot where file = :file)
                         order by id desc limit 1
                        """)
                .bind("file", file.id())
                .mapTo(String.class)
                .findOne()
                .map(RepairNumber::new));
    }
}
