package dk.holdt.ui.intake;

import dk.holdt.domain.repair.Device;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.intake.FindCustomer;
import dk.holdt.usecase.intake.FindCustomer.Match;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Whose a device was when it came in before, found by its number while nothing is said of the customer: an intake may
/// begin with the device. A device changes hands, so nobody has to take what is offered.
public final class SerialOwners {

    private static final int FEWEST = 6;

    private final CustomerForm customer;
    private final DeviceForm device;
    private final FindCustomer find;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<Match>> owners = new ReadOnlyObjectWrapper<>(this, "owners", List.of());
    private volatile int asked;

    SerialOwners(CustomerForm customer, DeviceForm device, FindCustomer find, Background background) {
        this.customer = customer;
        this.device = device;
        this.find = find;
        this.background = background;
        device.serialProperty().subscribe((_, typed) -> look(typed));
        customer.knownProperty().subscribe(_ -> none());
        customer.nameProperty().subscribe(_ -> none());
    }

    private void look(String typed) {
        none();
        var mine = asked;
        if (customer.isBlank() && Device.bare(typed).length() >= FEWEST) {
            background.run(
                    () -> mine == asked ? find.bySerial(typed) : List.<Match>of(),
                    found -> {
                        if (mine == asked) {
                            owners.set(found);
                        }
                    },
                    _ -> {});
        }
    }

    /// Calls back once everything typed so far has been looked up.
    void whenLookedUp(Runnable then) {
        background.run(() -> Boolean.TRUE, _ -> then.run(), _ -> then.run());
    }

    /// It is theirs still, and the device is the one we know.
    public void take(Match owner) {
        var known = owner.meant().orElseThrow();
        customer.take(owner);
        device.take(known);
    }

    /// It is somebody else's now.
    public void none() {
        asked++;
        owners.set(List.of());
    }

    public ReadOnlyObjectProperty<List<Match>> ownersProperty() {
        return owners.getReadOnlyProperty();
    }
}
