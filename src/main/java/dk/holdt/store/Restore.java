package dk.holdt.store;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.backup.CopyFailure;
import dk.holdt.usecase.backup.CopyFailure.Kind;
import dk.holdt.usecase.backup.Restored;
import dk.holdt.usecase.backup.ShopCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/// Puts a copy in the place of the shop's data, whose file, log and index move together into a folder of their own.
///
/// The copy is brought in whole and synced before anything is moved, and a note says what is under way: after a crash
/// at any point the next start finishes what had begun, so that a file never meets the log of another.
public final class Restore {

    private final Path folder;
    private final Consumer<Step> after;

    /// Where a restore can be cut short.
    enum Step {
        COPIED,
        NOTED,
        LOG_MOVED,
        FILE_MOVED,
        PUT
    }

    /// @param lock of this folder: with a window open on it nothing is restored
    public Restore(Path folder, ShopLock lock) {
        this(folder, lock, _ -> {});
    }

    /// @param after is told of each step that was taken
    Restore(Path folder, ShopLock lock, Consumer<Step> after) {
        this.folder = folder;
        this.after = after;
        Objects.requireNonNull(lock, "lock");
    }

    /// @param at what the folder with the data of before is named by
    /// @throws CopyFailure when the copy is not sound or there is no room; then the shop is as it was
    public Restored from(Path file, Instant at) {
        var sound = sound(file);
        var known = Math.max(sound.last(), lastNumberKnown());
        try {
            bringIn(file, known);
            after.accept(Step.COPIED);
            var replaced = RestoreFiles.freeFolder(folder, at);
            RestoreFiles.note(folder, replaced);
            after.accept(Step.NOTED);
            RestoreFiles.finish(folder, after);
            Witness.forget(folder);
            Database.open(folder).close();
            var copy = Manifest.readBeside(file)
                    .map(manifest -> manifest.copy(file))
                    .orElse(new ShopCopy(
                            file,
                            Files.getLastModifiedTime(file).toInstant(),
                            sound.repairs(),
                            sound.last(),
                            sound.schema(),
                            Files.size(file)));
            return new Restored(copy, replaced, newer(replaced, sound.last(), known), 0);
        } catch (IOException e) {
            throw new CopyFailure(Kind.UNREACHABLE, String.valueOf(e.getMessage()), e);
        }
    }

    /// Ends what a crash cut short, or clears away what had not begun. To be called under the lock, before opening.
    public static void finish(Path folder, ShopLock lock) {
        Objects.requireNonNull(lock, "lock");
        try {
            RestoreFiles.finish(folder, _ -> {});
        } catch (IOException e) {
            throw new CopyFailure(Kind.UNREACHABLE, String.valueOf(e.getMessage()), e);
        }
    }

    private static CopyCheck.Sound sound(Path file) {
        Manifest.readBeside(file).ifPresent(manifest -> manifest.requireSame(file));
        return CopyCheck.of(file);
    }

    private void bringIn(Path file, long known) throws IOException {
        Durable.makeFolder(folder);
        var here = folder.resolve(RestoreFiles.COMING);
        RestoreFiles.clearComing(folder);
        Files.copy(file, here, StandardCopyOption.REPLACE_EXISTING);
        Durable.ownersOnly(here);
        try (var connection = DriverManager.getConnection(Link.url(here));
                var statement = connection.createStatement()) {
            // no number is given twice: those after the copy stand on paper already
            statement.executeUpdate("update counter set value = " + known + " where name = 'repair'");
            // a copy made with the window open must not look like a program that closed by itself
            statement.executeUpdate("update setting set value = 'no' where name = 'running'");
            // whether these came out before nobody knows; a person decides
            statement.executeUpdate(
                    "update print_job set state = 'FAILED', reason = 'RESTORED' where state in ('WAITING', 'SENDING')");
        } catch (SQLException e) {
            RestoreFiles.clearComing(folder);
            throw new CopyFailure(Kind.NO_ROOM, String.valueOf(e.getMessage()), e);
        }
        Durable.force(here);
    }

    private long lastNumberKnown() {
        return Math.max(Witness.last(folder).map(Witness.Seen::last).orElse(0L), lastNumberIn(folder));
    }

    private static long lastNumberIn(Path folder) {
        var file = folder.resolve(ShopFile.NAME);
        if (!Files.isRegularFile(file)) {
            return 0;
        }
        try (var connection = Cautious.open(file)) {
            return Cautious.number(connection, "select value from counter where name = 'repair'");
        } catch (SQLException | RuntimeException _) {
            // what is replaced may well be unreadable: that is why it is replaced
            return 0;
        }
    }

    private static List<RepairNumber> newer(Path replaced, long last, long known) {
        try (var connection = Cautious.open(replaced.resolve(ShopFile.NAME))) {
            return Cautious.ask(connection, "select number from repair order by id").stream()
                    .map(RepairNumber::new)
                    .filter(number -> number.running() > last)
                    .toList();
        } catch (SQLException _) {
            return LongStream.rangeClosed(Math.max(last + 1, RepairNumber.FIRST), known)
                    .mapToObj(RepairNumber::of)
                    .toList();
        }
    }
}
