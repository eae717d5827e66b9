package dk.holdt.ui.setup;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.HolidayProfile;
import dk.holdt.domain.promise.HolidayRule;
import dk.holdt.domain.shop.Country;
import dk.holdt.ui.kit.ScreenLook;
import dk.holdt.usecase.paper.PrinterChoice;
import dk.holdt.usecase.setup.SetUpTopic;
import dk.holdt.usecase.setup.ShopSetUp;
import dk.holdt.usecase.setup.ShopSettings;
import dk.holdt.usecase.setup.ShopSettings.Change;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Every field of the pages, for the first start and for the settings alike; no control and no order of pages.
public final class SetUpForms {

    private final Function<Country, HolidayProfile> holidays;
    private final InstantSource now;
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Country> country = new SimpleObjectProperty<>();
    private final ShopForm shop = new ShopForm();
    private final CrewForm crew = new CrewForm();
    private final HoursForm hours = new HoursForm();
    private final PresetForm presets = new PresetForm();
    private final HouseForm house = new HouseForm();
    private final Function<Language, PrintersViewModel> choosing;
    private final ScreenLook look;
    private Optional<PrintersViewModel> printers = Optional.empty();
    private Runnable onPrinterKept = () -> {};
    private Consumer<Consumer<Boolean>> onListen = told -> told.accept(false);
    private Country guessed = Country.DK;
    private boolean countryIsChosen;
    private boolean open;

    /// @param language what the machine speaks, as a first guess
    /// @param holidays what each country keeps
    /// @param choosing the choice of printers, with its test page in a language
    public SetUpForms(
            Language language,
            Function<Country, HolidayProfile> holidays,
            InstantSource now,
            Function<Language, PrintersViewModel> choosing,
            ScreenLook look) {
        this.holidays = Objects.requireNonNull(holidays, "holidays");
        this.now = Objects.requireNonNull(now, "now");
        this.look = Objects.requireNonNull(look, "look");
        this.choosing = Objects.requireNonNull(choosing, "choosing");
        this.language = new SimpleObjectProperty<>(Objects.requireNonNull(language, "language"));
        this.language.subscribe(this::guessCountry);
        this.language.subscribe(hours::writeAs);
        this.country.subscribe(chosen -> countryIsChosen |= chosen != guessed);
        this.country.subscribe(_ -> hours.usualDays(profile()));
    }

    /// Fills every page with what the shop has said before.
    void load(ShopSettings.Now stands) {
        open = true;
        countryIsChosen = true;
        language.set(stands.shop().language());
        country.set(stands.shop().country());
        shop.load(stands.shop());
        hours.load(stands.calendar(), profile(), stands.shop().language(), today());
        presets.load(stands.presets(), stands.advertised());
        house.load(stands.rules(), stands.copies());
    }

    /// Whether the shop is set up already: what cannot be changed later is no longer asked.
    boolean isOpen() {
        return open;
    }

    ObjectProperty<Language> languageProperty() {
        return language;
    }

    ObjectProperty<Country> countryProperty() {
        return country;
    }

    ShopForm shop() {
        return shop;
    }

    CrewForm crew() {
        return crew;
    }

    HoursForm hours() {
        return hours;
    }

    PresetForm presets() {
        return presets;
    }

    HouseForm house() {
        return house;
    }

    /// How this computer shows the screen; kept at once.
    ScreenLook look() {
        return look;
    }

    /// @param does sounds, and tells whether this computer has sound
    public void onListen(Consumer<Consumer<Boolean>> does) {
        onListen = does;
    }

    /// Sounds, and tells whether this computer has sound.
    void listen(Consumer<Boolean> told) {
        onListen.accept(told);
    }

    /// @param does told after each choice of a printer
    void onPrinterKept(Runnable does) {
        onPrinterKept = does;
    }

    /// The printers, asked for anew; each choice is kept at once.
    PrintersViewModel printers() {
        var asked = choosing.apply(language.get());
        asked.onKept(onPrinterKept);
        printers = Optional.of(asked);
        return asked;
    }

    HolidayProfile profile() {
        return holidays.apply(country.get());
    }

    /// The two clocks side by side, by the hours as they are typed now; nothing while these cannot be counted by.
    Optional<Example> example() {
        return hours.calendar(country.get(), profile())
                .flatMap(calendar -> Example.of(calendar, presets.hoursToExplain(), now.instant()));
    }

    List<Problem> problems(SetUpTopic topic) {
        return switch (topic) {
            case LANGUAGE, PRINTERS, MESSAGES -> List.of();
            case HOURS -> hours.problems();
            case PROMISES -> presets.problems();
            case SHOP -> shop.problems(country.get());
            case HOUSE -> house.problems();
            case STAFF -> open ? List.of() : crew.problems();
        };
    }

    /// Whether a page stands as nobody has touched it, so that somebody should come back to it.
    boolean isUntouched(SetUpTopic topic) {
        return switch (topic) {
            case LANGUAGE, MESSAGES, HOUSE -> false;
            case HOURS -> hours.isUsual();
            case PROMISES -> presets.isUsual();
            case SHOP -> shop.isUntouched(country.get());
            case STAFF -> crew.isUntouched();
            case PRINTERS ->
                printers.flatMap(model -> model.planProperty().get())
                        .filter(plan -> plan.chosen().values().stream()
                                .anyMatch(chosen -> !(chosen.printer() instanceof PrinterChoice.NotYet)))
                        .isEmpty();
        };
    }

    /// Puts values a shop can begin with in place of what is missing or cannot be read.
    void useUsual(SetUpTopic topic) {
        switch (topic) {
            case HOURS -> {
                hours.usualWeek();
                hours.usualDays(profile());
                hours.writeAs(language.get());
            }
            case PROMISES -> presets.usual();
            case SHOP -> shop.usual(country.get(), language.get());
            case STAFF -> crew.usual(language.get());
            default -> {}
        }
    }

    /// Everything, to open the shop with; to be asked when no page has a problem.
    ShopSetUp result(Set<SetUpTopic> left) {
        return new ShopSetUp(
                shop.shop(country.get(), language.get()),
                crew.crew(),
                hours.calendar(country.get(), profile()).orElseThrow(),
                presets.presets(),
                presets.advertised().text(),
                left);
    }

    /// One page, to change the shop with; nothing where there is nothing to change.
    Optional<Change> change(SetUpTopic topic) {
        return switch (topic) {
            case LANGUAGE, SHOP -> Optional.of(new Change.OfShop(shop.shop(country.get(), language.get())));
            case HOURS -> hours.calendar(country.get(), profile()).map(Change.OfCalendar::new);
            case PROMISES ->
                Optional.of(new Change.OfPromises(
                        presets.presets(), presets.advertised().text()));
            case HOUSE -> house.change();
            case STAFF, PRINTERS, MESSAGES -> Optional.empty();
        };
    }

    /// Whether a page is saved as a whole, and not kept choice by choice.
    boolean isSaved(SetUpTopic topic) {
        return switch (topic) {
            case LANGUAGE, HOURS, PROMISES, SHOP, HOUSE -> true;
            case STAFF, PRINTERS, MESSAGES -> false;
        };
    }

    /// The country's holidays that are still kept: whoever sets up a shop has no use for one that was done away with.
    List<HolidayRule> holidays() {
        var year = today().getYear();
        return profile().holidays().stream()
                .filter(holiday -> holiday.toYear() >= year)
                .toList();
    }

    private LocalDate today() {
        return now.instant().atZone(country.get().zone()).toLocalDate();
    }

    private void guessCountry(Language spoken) {
        if (!countryIsChosen) {
            guessed = spoken == Language.NB ? Country.NO : Country.DK;
            country.set(guessed);
        }
    }
}
