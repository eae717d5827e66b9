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

/// The thread named `backup`: copies the shop while it is open, and says in the status line how the copies stand.
final class BackupThread implements AutoCloseable {

    private static final String PLACE = "backup";

    private final FxBackground thread = new FxBackground(PLACE);
    private final KeepCopies keeping;
    private final Path folder;
    private final InstantSource clock;
    private final Messages messages;
    private final DateWords dates;
    private final ZoneId zone;
    private final StatusLine status;

    BackupThread(Shop shop, Messages messages, ZoneId zone, StatusLine status) {
        this.folder = shop.database.folder();
        this.keeping = new KeepCopies(new OpenShelf(shop.database, zone));
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

    private KeepCopies.State looked(Instant now) {
        Reserve.keep(folder);
        return keeping.look(now);
    }

    /// The copy of the day; one of the two answers comes on the JavaFX thread.
    void last(Runnable done, Consumer<Throwable> failed) {
        thread.run(() -> keeping.close(clock.instant()), _ -> done.run(), failed);
    }

    private void tell(KeepCopies.State state, Instant now) {
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
