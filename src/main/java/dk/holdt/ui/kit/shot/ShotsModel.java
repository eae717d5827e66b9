package dk.holdt.ui.kit.shot;

import dk.holdt.domain.shot.Shot;
import dk.holdt.domain.shot.ShotRefusal;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.shot.ShotDesk.Answer;
import dk.holdt.ui.kit.shot.ShotDesk.Read;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The pictures and films of the intake or repair in front, and those on their way to it. JavaFX thread only.
public final class ShotsModel {

    private final ShotDesk desk;
    private final Background shop;
    private final Background files;
    private final LongSupplier by;
    private final ReadOnlyObjectWrapper<Read> read = new ReadOnlyObjectWrapper<>(this, "read", Read.NOTHING);
    private final ReadOnlyIntegerWrapper underWay = new ReadOnlyIntegerWrapper(this, "underWay");
    private final ReadOnlyObjectWrapper<List<NotAdded>> notAdded =
            new ReadOnlyObjectWrapper<>(this, "notAdded", List.of());
    private Optional<UUID> form = Optional.empty();
    private Runnable before = () -> {};
    private Told told = new Told() {};
    private IntConsumer onRead = _ -> {};

    /// What was not added, and why.
    ///
    /// @param name of its file; blank for one that had none
    record NotAdded(String name, ShotRefusal why) {}

    /// Who wants to know what was done.
    public interface Told {

        /// @param onRepair then the act is offered to be taken back as all others of a repair are
        default void added(Shot shot, boolean onRepair) {}

        default void removed(Shot shot, boolean onRepair) {}
    }

    /// @param shop where everything else is stored, in the order asked
    /// @param files where large files are copied, so that nothing else waits for them
    /// @param by who is at the keyboard
    public ShotsModel(ShotDesk desk, Background shop, Background files, LongSupplier by) {
        this.desk = desk;
        this.shop = shop;
        this.files = files;
        this.by = by;
    }

    /// @param before done before something is added: keeps the intake as a draft
    public void before(Runnable before) {
        this.before = before;
    }

    /// @param onRead told how many there are, each time they were read
    public void onRead(IntConsumer onRead) {
        this.onRead = onRead;
    }

    public void told(Told told) {
        this.told = told;
    }

    /// Shows those of this intake or repair, or reads them once more.
    public void of(UUID form) {
        if (!this.form.equals(Optional.of(form))) {
            this.form = Optional.of(form);
            read.set(Read.NOTHING);
            notAdded.set(List.of());
        }
        read();
    }

    public void read() {
        form.ifPresent(one -> shop.run(() -> desk.read(one), now -> show(one, now), _ -> {}));
    }

    private void show(UUID one, Read now) {
        if (form.equals(Optional.of(one))) {
            // the same list again would draw every picture anew
            if (!now.equals(read.get())) {
                read.set(now);
            }
            onRead.accept(now.shots().size());
        }
    }

    public void add(List<Path> chosen) {
        for (var file : chosen) {
            var name = file.getFileName() == null ? "" : file.getFileName().toString();
            bring(name, (one, who) -> desk.add(one, who, file));
        }
    }

    /// @param argb row by row from the top left
    public void paste(int width, int height, int[] argb) {
        bring("", (one, who) -> desk.paste(one, who, width, height, argb));
    }

    private interface Bringing {
        Answer to(UUID form, long by);
    }

    /// Only once the draft it belongs to is stored does the copying begin.
    private void bring(String name, Bringing bringing) {
        if (form.isEmpty() || !desk.maySave()) {
            return;
        }
        var one = form.get();
        if (underWay.get() == 0) {
            notAdded.set(List.of());
        }
        underWay.set(underWay.get() + 1);
        before.run();
        var who = by.getAsLong();
        Callable<Answer> work = () -> bringing.to(one, who);
        shop.run(
                () -> true,
                _ -> files.run(work, answer -> answered(one, name, answer), _ -> refused(one, name)),
                _ -> refused(one, name));
    }

    private void refused(UUID one, String name) {
        answered(one, name, new Answer.Refused(ShotRefusal.NOT_KEPT));
    }

    private void answered(UUID one, String name, Answer answer) {
        underWay.set(underWay.get() - 1);
        switch (answer) {
            case Answer.Refused(var why) -> {
                if (form.equals(Optional.of(one))) {
                    var all = new ArrayList<>(notAdded.get());
                    all.add(new NotAdded(name, why));
                    notAdded.set(List.copyOf(all));
                }
            }
            case Answer.Added(var shot, boolean onRepair) -> told.added(shot, onRepair);
        }
        read();
    }

    public void remove(Shot shot) {
        if (desk.maySave()) {
            var onRepair = read.get().onRepair();
            var who = by.getAsLong();
            shop.run(
                    () -> desk.remove(shot, who),
                    was -> {
                        if (was) {
                            told.removed(shot, onRepair);
                        }
                        read();
                    },
                    _ -> read());
        }
    }

    public void putBack(Shot shot) {
        var who = by.getAsLong();
        shop.run(() -> desk.putBack(shot, who), _ -> read(), _ -> read());
    }

    public boolean maySave() {
        return desk.maySave();
    }

    void open(Path file) {
        desk.open(file);
    }

    public ReadOnlyObjectProperty<Read> readProperty() {
        return read.getReadOnlyProperty();
    }

    /// How many are being added.
    public ReadOnlyIntegerProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    /// What the last attempt has not added; empty when there is nothing to say.
    ReadOnlyObjectProperty<List<NotAdded>> notAddedProperty() {
        return notAdded.getReadOnlyProperty();
    }
}
