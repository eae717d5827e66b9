package dk.holdt.usecase;

import dk.holdt.domain.staff.PinRule;
import dk.holdt.domain.staff.StaffEvent;
import dk.holdt.domain.staff.Tried;
import dk.holdt.domain.staff.Tries;
import dk.holdt.usecase.staff.Pins;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// PINs in memory.
record InMemoryPins(InMemoryShop shop) implements Pins {

    @Override
    public List<String> last(long member) {
        return shop.rows.pins.getOrDefault(member, List.of());
    }

    @Override
    public void add(long member, String hash, Instant at) {
        var all = new ArrayList<>(List.of(hash));
        all.addAll(last(member));
        shop.rows.pins.put(member, all.stream().limit(PinRule.REMEMBERED).toList());
    }

    @Override
    public void forget(long member) {
        shop.rows.pins.remove(member);
    }

    @Override
    public Tries tries(Tried at) {
        return shop.rows.tries.getOrDefault(at, Tries.NONE);
    }

    @Override
    public void save(Tried at, Tries tries) {
        shop.rows.tries.put(at, tries);
    }

    @Override
    public void note(StaffEvent event) {
        shop.rows.staffEvents.add(event);
    }
}
