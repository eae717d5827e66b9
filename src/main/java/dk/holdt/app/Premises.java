package dk.holdt.app;

import dk.holdt.store.CopyFolder;
import dk.holdt.store.Database;
import dk.holdt.store.DatabaseRefused;
import dk.holdt.store.Restore;
import dk.holdt.store.ShopLock;
import dk.holdt.usecase.StoreFailure;
import dk.holdt.usecase.backup.CopyFailure;
import dk.holdt.usecase.backup.Restored;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The data folder that this program alone has open with a window, and what is found in it.
///
/// Used by one thread at a time.
final class Premises implements AutoCloseable {

    private final InstantSource clock;
    private final Runnable show;
    private Optional<Path> entered = Optional.empty();
    private Optional<ShopLock> lock = Optional.empty();
    private Optional<FrontDoor> door = Optional.empty();

    /// @param show brings the window to the front, when the program is started a second time
    Premises(InstantSource clock, Runnable show) {
        this.clock = clock;
        this.show = show;
    }

    /// What a folder holds.
    sealed interface Found {

        /// @param facts empty until the first start is through
        record Whole(Shop shop, Optional<CounterFacts> facts) implements Found {}

        /// It can be read, and nothing in it may be changed.
        record OnlyToLook(Shop shop, DatabaseRefused why) implements Found {}

        record Closed(DatabaseRefused why) implements Found {}

        /// Another program has its window open on it.
        ///
        /// @param holder empty when it has not said yet who it is
        record InUse(Optional<Holder> holder) implements Found {}
    }

    /// Leaves the folder of before, makes sure that nobody else is in this one, and opens what is there; a new shop
    /// where nothing ever was.
    Found enter(Path folder) {
        return enter(folder, () -> new Shop(Database.openOrCreate(folder, clock.instant()), clock));
    }

    /// @param opening may throw [DatabaseRefused]
    Found enter(Path folder, Supplier<Shop> opening) {
        if (!entered.equals(Optional.of(folder))) {
            close();
            switch (ShopLock.take(folder)) {
                case ShopLock.Answer.Held(var held) -> settle(held);
                case ShopLock.Answer.Taken(var note) -> {
                    return new Found.InUse(Holder.read(note));
                }
                case ShopLock.Answer.Ours() -> {
                    return new Found.InUse(Optional.empty());
                }
                case ShopLock.Answer.Impossible(var cause) ->
                    // where nobody can write nobody needs to be kept out; what is found there is only looked at
                    log().warn("the folder cannot be locked", cause);
            }
            entered = Optional.of(folder);
        }
        return open(opening);
    }

    private void settle(ShopLock held) {
        lock = Optional.of(held);
        try {
            var opened = FrontDoor.open(show);
            door = Optional.of(opened);
            held.write(
                    new Holder(ProcessHandle.current().pid(), clock.instant(), opened.port(), opened.word()).written());
        } catch (IOException e) {
            log().warn("a second start will not find this window", e);
        }
    }

    /// Not when the class is loaded: that is while the toolkit waits to be started.
    private static Logger log() {
        return LoggerFactory.getLogger(Premises.class);
    }

    Path folder() {
        return entered.orElseThrow();
    }

    private Found open(Supplier<Shop> opening) {
        try {
            lock.ifPresent(held -> Restore.finish(folder(), held));
            sweep();
            return whole(opening.get());
        } catch (DatabaseRefused why) {
            log().warn("the shop was not opened: {}", why.reason());
            return mayBeLookedAt(why.reason()) ? look(why) : new Found.Closed(why);
        }
    }

    /// Writes already that it is open, and so finds out about a disk that is full: then it can still be looked at.
    private static Found whole(Shop shop) {
        try {
            return new Found.Whole(shop, CounterFacts.of(shop));
        } catch (StoreFailure failure) {
            var file = shop.database.file();
            shop.close();
            throw DatabaseRefused.because(failure, file);
        }
    }

    private Found look(DatabaseRefused why) {
        try {
            return new Found.OnlyToLook(new Shop(Database.openToLook(folder()), clock), why);
        } catch (DatabaseRefused neither) {
            return new Found.Closed(neither.reason() == DatabaseRefused.Reason.OLDER_SCHEMA ? neither : why);
        }
    }

    private static boolean mayBeLookedAt(DatabaseRefused.Reason reason) {
        return switch (reason) {
            case DAMAGED, NEWER_SCHEMA, READ_ONLY, CANNOT_OPEN -> true;
            case MISSING,
                    ALREADY_THERE,
                    EMPTY_FILE,
                    NOT_A_DATABASE,
                    ANOTHER_PROGRAM,
                    NOT_UPGRADED,
                    OLDER_SCHEMA,
                    OLD_ENGINE -> false;
        };
    }

    private void sweep() {
        try {
            CopyFolder.of(folder()).copies().sweep();
        } catch (IOException e) {
            log().warn("half a copy was left behind and cannot be removed", e);
        }
    }

    /// Puts a copy in place of the shop's data; the shop must be closed.
    Restored restore(Path file) {
        return ShopKeeping.restoreUnder(
                lock.orElseThrow(() -> new CopyFailure(CopyFailure.Kind.UNREACHABLE, "the folder cannot be written")),
                folder(),
                file,
                clock);
    }

    @Override
    public void close() {
        door.ifPresent(FrontDoor::close);
        door = Optional.empty();
        lock.ifPresent(ShopLock::close);
        lock = Optional.empty();
        entered = Optional.empty();
    }
}
