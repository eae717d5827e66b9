package dk.holdt.usecase.shot;

import dk.holdt.domain.shot.Shot;
import dk.holdt.domain.shot.ShotFile;
import dk.holdt.usecase.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// Erases the files whose time has come: noted first, so that one which could not be taken away at once is tried again.
///
/// Used by one thread at a time.
public final class EraseShots {

    /// How long a picture that was removed can be put back; taking back is offered for half a minute.
    static final Duration REMOVED_FOR = Duration.ofHours(1);

    private final Transactions transactions;
    private final Shots shots;
    private final ShotFolder folder;
    private final ZoneId zone;

    public EraseShots(Transactions transactions, Shots shots, ShotFolder folder, ZoneId zone) {
        this.transactions = transactions;
        this.shots = shots;
        this.folder = folder;
        this.zone = zone;
    }

    /// Answers how many were erased. A file that nobody knows stays as long as any other: the copy of the shop that was
    /// put in place may be older than it, and the shop of before may come back.
    public int erase(Instant now) {
        var collected = now.atZone(zone)
                .toLocalDate()
                .minusDays(Shot.DAYS_KEPT - 1)
                .atStartOfDay(zone)
                .toInstant();
        var due = shots.due(now.minus(REMOVED_FOR), collected);
        transactions.run(() -> due.forEach(file -> shots.erased(file, now)));
        var there = new HashSet<>(folder.names());
        var gone = shots.erased().stream()
                .filter(file -> there.contains(file.fileName()))
                .toList();
        gone.forEach(folder::erase);
        clear(there, gone, now);
        return gone.size();
    }

    private void clear(HashSet<String> there, List<ShotFile> gone, Instant now) {
        var known = shots.kept().stream().map(ShotFile::fileName).collect(Collectors.toSet());
        var unknown = there.stream()
                .filter(name -> !known.contains(name))
                .filter(name -> gone.stream().noneMatch(file -> file.fileName().equals(name)))
                .toList();
        folder.clear(unknown, now, Duration.ofDays(Shot.DAYS_KEPT));
    }
}
