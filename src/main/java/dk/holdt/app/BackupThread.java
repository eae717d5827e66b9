package dk.holdt.app;

import dk.holdt.store.CopyFolder;
import dk.holdt.store.Reserve;
import dk.holdt.ui.kit.FxBackground;
import dk.holdt.ui.kit.StatusLine;
import dk.holdt.usecase.backup.KeepCopies;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// The thread named `backup`: copies the shop while it is open, and says in the status line how the copies stand.
final class BackupThread implements AutoCloseable {

    private static final String PLACE = "backup";
    private static final String SHOTS = "backup-shots";

    private final FxBackground thread = new FxBackground(PLACE);
    private final KeepCopies keeping;
    private final ShotsBehind shots;
    private final Path folder;
    private final InstantSource clock;
    private final Messages messages;
    private final DateWords dates;
    private final ZoneId zone;
    private final StatusLine status;

    BackupThread(Shop shop, Messages messages, ZoneId zone, StatusLine status) {
        this.folder = shop.database.folder();
        this.keeping = new KeepCopies(new OpenShelf(shop.database, zone));
        this.shots = new ShotsBehind(shop);
        this.clock = shop.clock;
        this.messages = messages;
        this.dates = new DateWords(messages.language(), zone);
        this.zone = zone;
        this.status = status;
    }

    /// To be called each minute.
    void look(Instant now) {
        thread.run(() -> looked(now), state -> tell(state, now), this::failed);
    }

    private State looked(Instant now) {
        Reserve.keep(folder);
        shots.erase(now);
        var state = keeping.look(now);
        return new State(state, shots.copy());
    }

    /// @param shotsLeft pictures and films that are not copied
    private record State(KeepCopies.State copies, int shotsLeft) {}

    /// The copy of the day; one of the two answers comes on the JavaFX thread.
    ///
    /// @param done told how many pictures and films are not in it
    void last(IntConsumer done, Consumer<Throwable> failed) {
        thread.run(
                () -> {
                    keeping.close(clock.instant());
                    return shots.copy();
                },
                done::accept,
                failed);
    }

    private void tell(State looked, Instant now) {
        var state = looked.copies();
        status.warn(SHOTS, looked.shotsLeft() == 0 ? "" : messages.text("status.backup.shots", looked.shotsLeft()));
        var today = now.atZone(zone).toLocalDate();
        var at = state.newest()
                .map(copy -> copy.at().atZone(zone).toLocalDate().equals(today)
                        ? dates.time(copy.at())
                        : dates.moment(copy.at(), today));
        var place = CopyFolder.of(folder);
        if (state.tooOld()) {
            status.warn(PLACE, messages.text("status.backup.old", at.orElse("–")));
        } else if (place.misses()) {
            status.warn(
                    PLACE,
                    messages.text("status.backup", at.orElse("–")) + " · "
                            + messages.text(
                                    "status.backup.away",
                                    place.chosen().orElseThrow().toString()));
        } else {
            status.say(PLACE, messages.text("status.backup", at.orElse("–")));
        }
    }

    private void failed(Throwable failure) {
        status.warn(PLACE, messages.text("status.backup.failed", ClosedWords.copy(failure, messages)));
    }

    @Override
    public void close() {
        thread.close();
    }
}
