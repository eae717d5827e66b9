package dk.holdt.usecase;

import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.shop.Preset;
import dk.holdt.domain.shop.Shop;
import dk.holdt.domain.shop.ShopBook;
import java.util.List;
import java.util.Optional;

/// The shop's book without a database.
record InMemoryBook(InMemoryShop in) implements ShopBook {

    @Override
    public Optional<Shop> shop() {
        return in.rows.shop;
    }

    @Override
    public void save(Shop shop) {
        in.rows.shop = Optional.of(shop);
    }

    @Override
    public ShopCalendar calendar() {
        if (in.rows.calendars.isEmpty()) {
            throw new IllegalStateException("no calendar yet");
        }
        return in.rows.calendars.getLast();
    }

    @Override
    public ShopCalendar add(ShopCalendar calendar) {
        var added = calendar.withVersion(in.rows.calendars.size() + 1);
        in.rows.calendars.add(added);
        return added;
    }

    @Override
    public List<Preset> presets() {
        return List.copyOf(in.rows.presets);
    }

    @Override
    public void savePresets(List<Preset> presets) {
        in.rows.presets.clear();
        in.rows.presets.addAll(presets);
    }

    @Override
    public Optional<String> setting(String name) {
        return Optional.ofNullable(in.rows.settings.get(name));
    }

    @Override
    public void set(String name, String value) {
        in.rows.settings.put(name, value);
    }
}
