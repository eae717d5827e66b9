package dk.holdt.ui.bench;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Later;
import dk.holdt.ui.kit.Station;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Asks where a device lies that was just finished, for as long as it is there: not once it has gone home, or is not
/// finished after all.
final class PlaceOffer {

    /// No longer than a sentence with something to do about it stands there.
    private static final Duration STAYS = Duration.ofSeconds(30);

    private final RepairNumber done;
    private final Predicate<RepairNumber> waits;
    private final Station station;
    private Runnable hide = () -> {};
    private Runnable end = () -> {};

    private PlaceOffer(RepairNumber done, Predicate<RepairNumber> waits, Station station) {
        this.done = done;
        this.waits = waits;
        this.station = station;
    }

    /// @param waits whether it still waits to be collected, asked off the JavaFX thread
    /// @param place opens the sheet for it
    static void show(RepairNumber done, Predicate<RepairNumber> waits, Station station, Consumer<RepairNumber> place) {
        new PlaceOffer(done, waits, station).show(place);
    }

    private void show(Consumer<RepairNumber> place) {
        var words = station.messages();
        hide = station.navigator().toast(words.text("bn.finished", done.digits()), words.text("sh.put"), () -> {
            end.run();
            place.accept(done);
        });
        end = station.changed().onChange(this::look);
        Later.onScreen().after(STAYS, end);
    }

    private void look() {
        station.background().run(() -> waits.test(done), this::tell, _ -> {});
    }

    private void tell(boolean still) {
        if (!still) {
            hide.run();
            end.run();
        }
    }
}
