package dk.holdt.app;

import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.shot.Shot;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.FxBackground;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.shot.FileChoice;
import dk.holdt.ui.kit.shot.ShotDesk;
import dk.holdt.ui.kit.shot.ShotPane;
import dk.holdt.ui.kit.shot.ShotsModel;
import dk.holdt.usecase.shot.KeepShots;
import dk.holdt.usecase.shot.ShotSource;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.application.HostServices;

/// The pictures and films of an open shop for its screens, with a thread that copies large files.
final class ShotsAtCounter implements ShotDesk, AutoCloseable {

    private final Shop shop;
    private final HostServices host;
    private final BooleanSupplier looking;
    private final FxBackground thread = new FxBackground("shots");

    /// @param looking whether nothing may be added or removed
    ShotsAtCounter(Shop shop, HostServices host, BooleanSupplier looking) {
        this.shop = shop;
        this.host = host;
        this.looking = looking;
    }

    /// Nothing of it is loaded before somebody looks at an intake or a repair.
    private KeepShots keeping() {
        return new ShotsInShop(shop).keeping();
    }

    /// The pane of one screen.
    ShotPane pane(Station station) {
        return new ShotPane(
                new ShotsModel(this, station.background(), thread, station.by()), station, FileChoice.asked());
    }

    @Override
    public Read read(UUID form) {
        var shots = keeping().of(form);
        var files = new ShotsInShop(shop).files();
        Map<Long, String> names =
                shop.staff.all().stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
        var repair = shop.repairs.numberOf(form).flatMap(shop.repairs::find);
        return new Read(
                shots.stream()
                        .map(shot -> new Shown(shot, files.find(shot.file()), names.getOrDefault(shot.by(), "")))
                        .toList(),
                repair.map(Dossier::repair)
                        .flatMap(one -> one.progress().collectedAt())
                        .map(at -> Shot.erasedOn(at, shop.now.shop().country().zone())),
                repair.isPresent());
    }

    @Override
    public Answer add(UUID form, long by, Path file) {
        return add(form, by, new ShotSource.Chosen(file));
    }

    @Override
    public Answer paste(UUID form, long by, int width, int height, int[] argb) {
        return add(form, by, new ShotSource.Pasted(width, height, argb));
    }

    private Answer add(UUID form, long by, ShotSource source) {
        return switch (keeping().add(form, by, source)) {
            case KeepShots.Answer.Added(var shot, var repair) -> new Answer.Added(shot, repair.isPresent());
            case KeepShots.Answer.Refused(var why) -> new Answer.Refused(why);
        };
    }

    @Override
    public boolean remove(Shot shot, long by) {
        return keeping().remove(shot.id(), by);
    }

    @Override
    public boolean putBack(Shot shot, long by) {
        return keeping().putBack(shot.id(), by);
    }

    @Override
    public void open(Path file) {
        host.showDocument(file.toUri().toString());
    }

    @Override
    public boolean maySave() {
        return !looking.getAsBoolean();
    }

    @Override
    public void close() {
        thread.close();
    }
}
