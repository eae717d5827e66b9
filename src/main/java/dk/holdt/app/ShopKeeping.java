package dk.holdt.app;

import dk.holdt.cli.Keeping;
import dk.holdt.store.ChosenCopies;
import dk.holdt.store.Copies;
import dk.holdt.store.CopyFolder;
import dk.holdt.store.Database;
import dk.holdt.store.Drill;
import dk.holdt.store.Restore;
import dk.holdt.store.ShopLock;
import dk.holdt.usecase.backup.CopyFailure;
import dk.holdt.usecase.backup.CopyPlace;
import dk.holdt.usecase.backup.Restored;
import dk.holdt.usecase.backup.ShopCopy;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Copies of a shop for the command line.
final class ShopKeeping implements Keeping {

    private final InstantSource clock;

    ShopKeeping(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Copied copy(Path folder, Optional<Path> to) {
        var copies = to.map(Copies::new).orElseGet(() -> CopyFolder.of(folder).copies());
        var copy = copies.make(folder, clock.instant());
        try (var database = Database.openToLook(folder)) {
            return new Copied(copy, CopiedShots.keep(database, copies.folder()));
        }
    }

    @Override
    public void keepIn(Path folder, Path copies) {
        var place = new ChosenCopies(folder);
        place.refusal(copies.toAbsolutePath().toString()).ifPresent(why -> {
            throw new CopyFailure(
                    why == CopyPlace.No.WITH_THE_SHOP ? CopyFailure.Kind.WITH_THE_SHOP : CopyFailure.Kind.UNREACHABLE,
                    why.name());
        });
        try {
            place.choose(Optional.of(copies));
        } catch (UncheckedIOException e) {
            throw new CopyFailure(CopyFailure.Kind.UNREACHABLE, "the choice was not saved", e);
        }
    }

    @Override
    public List<ShopCopy> copies(Path folder) {
        return CopyFolder.of(folder).copies().all();
    }

    @Override
    public RestoreAnswer restore(Path folder, Path file) {
        if (!Files.isDirectory(folder)) {
            throw new CopyFailure(CopyFailure.Kind.UNREACHABLE, "no such folder");
        }
        return switch (ShopLock.take(folder)) {
            case ShopLock.Answer.Held(var lock) -> {
                try (lock) {
                    yield new RestoreAnswer.Done(restoreUnder(lock, folder, file, clock));
                }
            }
            case ShopLock.Answer.Taken _, ShopLock.Answer.Ours _ -> new RestoreAnswer.InUse();
            case ShopLock.Answer.Impossible(var cause) ->
                throw new CopyFailure(CopyFailure.Kind.UNREACHABLE, "the folder cannot be written", cause);
        };
    }

    /// What lies in the shop now is copied too, if it still can be; it moves aside whole in any case.
    static Restored restoreUnder(ShopLock lock, Path folder, Path file, InstantSource clock) {
        Restore.finish(folder, lock);
        try {
            CopyFolder.of(folder).copies().make(folder, clock.instant());
        } catch (CopyFailure _) {
            // it is damaged or gone: that is why it is replaced
        }
        var restored = new Restore(folder, lock).from(file, clock.instant());
        try (var database = Database.openToLook(folder)) {
            return restored.missing(
                    CopiedShots.bringBack(database, file.toAbsolutePath().getParent()));
        }
    }

    @Override
    public ShopCopy drill(Path folder, Path file) {
        return Drill.of(folder, file, clock.instant());
    }
}
