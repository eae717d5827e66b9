package dk.holdt.domain.shop;

import dk.holdt.domain.promise.ShopCalendar;
import java.util.List;
import java.util.Optional;

/// What the shop has said about itself: its name for paper, its calendar, its presets and settings.
public interface ShopBook {

    /// Empty until the first start is through.
    Optional<Shop> shop();

    void save(Shop shop);

    /// The newest calendar; throws `IllegalStateException` before the first start is through.
    ShopCalendar calendar();

    /// Adds a calendar under the next version and answers it with that version; given promises keep theirs.
    ShopCalendar add(ShopCalendar calendar);

    /// By key.
    List<Preset> presets();

    void savePresets(List<Preset> presets);

    Optional<String> setting(String name);

    void set(String name, String value);
}
