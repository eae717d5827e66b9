package dk.holdt.usecase.setup;

import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.shop.Preset;
import dk.holdt.domain.shop.Shop;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Everything the first start asks for.
///
/// @param crew who works there
/// @param calendar its version is given when it is saved
/// @param advertised the promise the shop advertises, in words that read one way; empty for none
/// @param left the pages that were passed over with usual values
public record ShopSetUp(
        Shop shop, Crew crew, ShopCalendar calendar, List<Preset> presets, String advertised, Set<SetUpTopic> left) {

    public ShopSetUp {
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(crew, "crew");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(advertised, "advertised");
        presets = List.copyOf(presets);
        left = Set.copyOf(left);
    }

    /// A shop of one that advertises nothing and has passed over no page.
    public ShopSetUp(Shop shop, String manager, ShopCalendar calendar, List<Preset> presets) {
        this(shop, Crew.alone(manager), calendar, presets, "", Set.of());
    }
}
