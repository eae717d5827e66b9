package dk.holdt.usecase.demo;

import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.shop.Preset;
import dk.holdt.domain.shop.Shop;
import dk.holdt.domain.shop.ShopBook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The shop's book read once: in the story of the demo nobody changes it, and thousands of acts look into it.
final class UnchangingBook implements ShopBook {

    private final ShopBook book;
    private final Map<String, Optional<String>> settings = new HashMap<>();
    private Optional<Shop> shop = Optional.empty();
    private Optional<ShopCalendar> calendar = Optional.empty();

    UnchangingBook(ShopBook book) {
        this.book = book;
    }

    @Override
    public Optional<Shop> shop() {
        if (shop.isEmpty()) {
            shop = book.shop();
        }
        return shop;
    }

    @Override
    public ShopCalendar calendar() {
        if (calendar.isEmpty()) {
            calendar = Optional.of(book.calendar());
        }
        return calendar.get();
    }

    @Override
    public List<Preset> presets() {
        return book.presets();
    }

    @Override
    public Optional<String> setting(String name) {
        return settings.computeIfAbsent(name, book::setting);
    }

    @Override
    public void save(Shop changed) {
        throw refused();
    }

    @Override
    public ShopCalendar add(ShopCalendar changed) {
        throw refused();
    }

    @Override
    public void savePresets(List<Preset> changed) {
        throw refused();
    }

    @Override
    public void set(String name, String value) {
        throw refused();
    }

    private static IllegalStateException refused() {
        return new IllegalStateException("nobody changes the book while the demo is told");
    }
}
