package dk.holdt.ui.kit.shot;

import dk.holdt.domain.shot.Shot;
import dk.holdt.domain.shot.ShotFile;
import dk.holdt.domain.shot.ShotRefusal;
import dk.holdt.domain.shot.ShotType;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Pictures and films by their names alone.
public final class ShotsInMemory implements ShotDesk {

    public final List<Shot> shots = new ArrayList<>();
    public Optional<String> refuse = Optional.empty();
    boolean fails;
    boolean maySave = true;
    long by;

    /// Asked before each is added.
    public Consumer<UUID> before = _ -> {};

    @Override
    public Read read(UUID form) {
        return new Read(
                shots.stream()
                        .filter(shot -> shot.form().equals(form))
                        .map(shot -> new Shown(shot, Optional.empty(), "Mia"))
                        .toList(),
                Optional.empty(),
                false);
    }

    @Override
    public Answer add(UUID form, long by, Path file) {
        this.by = by;
        before.accept(form);
        if (fails) {
            throw new IllegalStateException("planted");
        }
        if (refuse.equals(Optional.of(file.toString()))) {
            return new Answer.Refused(ShotRefusal.OTHER_CONTENT);
        }
        shots.add(shot(file.toString(), form));
        return new Answer.Added(shots.getLast(), false);
    }

    @Override
    public Answer paste(UUID form, long by, int width, int height, int[] argb) {
        throw new AssertionError("nothing is pasted");
    }

    @Override
    public boolean remove(Shot shot, long by) {
        return shots.remove(shot);
    }

    @Override
    public boolean putBack(Shot shot, long by) {
        return shots.add(shot);
    }

    @Override
    public void open(Path file) {
        throw new AssertionError("nothing is opened");
    }

    @Override
    public boolean maySave() {
        return maySave;
    }

    public static Shot shot(String name, UUID form) {
        var file = new ShotFile(UUID.randomUUID().toString(), ShotType.JPEG, name, 1, "", 0);
        return new Shot(name.hashCode(), form, file, true, Instant.EPOCH, 7);
    }
}
