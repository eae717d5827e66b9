package dk.holdt.usecase.setup;

import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.shop.Preset;
import dk.holdt.domain.shop.Shop;
import java.util.List;

/// Everything the first start asks for.
///
/// @param manager the name of the first member of staff
/// @param calendar its version is given when it is saved
public record ShopSetUp(Shop shop, String manager, ShopCalendar calendar, List<Preset> presets) {

    public ShopSetUp {
        presets = List.copyOf(presets);
    }
}
