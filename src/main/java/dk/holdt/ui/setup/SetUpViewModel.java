package dk.holdt.ui.setup;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.HolidayProfile;
import dk.holdt.domain.shop.Country;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.setup.SetUpShop;
import dk.holdt.usecase.setup.ShopSetUp;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What the first start knows: five pages, none of which is left with something unreadable on it.
public final class SetUpViewModel {

    /// The pages, in the order asked.
    enum Page {
        LANGUAGE,
        SHOP,
        MANAGER,
        HOURS,
        PROMISES
    }

    /// Where the saving stands.
    enum Outcome {
        NOT_YET,
        SAVING,
        DONE,
        FAILED
    }

    private final Function<Country, HolidayProfile> holidays;
    private final InstantSource now;
    private final Background background;
    private final Function<ShopSetUp, SetUpShop.Answer> setUp;

    private final ObjectProperty<Language> language;
    private final ObjectProperty<Country> country = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.LANGUAGE);
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.NOT_YET);
    private final ShopForm shop = new ShopForm();
    private final HoursForm hours = new HoursForm();
    private final PresetForm presets = new PresetForm();
    private Country guessed = Country.DK;
    private boolean countryIsChosen;

    /// @param language what the machine speaks, as a first guess
    /// @param holidays what each country keeps
    /// @param setUp saves it all or nothing, away from the JavaFX thread
    public SetUpViewModel(
            Language language,
            Function<Country, HolidayProfile> holidays,
            InstantSource now,
            Background background,
            Function<ShopSetUp, SetUpShop.Answer> setUp) {
        this.holidays = Objects.requireNonNull(holidays, "holidays");
        this.now = Objects.requireNonNull(now, "now");
        this.background = Objects.requireNonNull(background, "background");
        this.setUp = Objects.requireNonNull(setUp, "setUp");
        this.language = new SimpleObjectProperty<>(Objects.requireNonNull(language, "language"));
        this.language.subscribe(this::guessCountry);
        this.language.subscribe(hours::writeAs);
        this.country.subscribe(chosen -> countryIsChosen |= chosen != guessed);
        this.country.subscribe(_ -> hours.usualSwitches(profile()));
    }

    ObjectProperty<Language> languageProperty() {
        return language;
    }

    ObjectProperty<Country> countryProperty() {
        return country;
    }

    ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    ShopForm shop() {
        return shop;
    }

    HoursForm hours() {
        return hours;
    }

    PresetForm presets() {
        return presets;
    }

    HolidayProfile profile() {
        return holidays.apply(country.get());
    }

    /// The two clocks side by side, by the hours as they are typed now; nothing while these cannot be counted by.
    Optional<Example> example() {
        return hours.calendar(country.get(), profile())
                .flatMap(calendar -> Example.of(calendar, presets.hoursToExplain(), now.instant()));
    }

    /// Goes on, or from the last page saves; stays where it is and says why when something is missing.
    List<Problem> next() {
        var problems = problems(page.get());
        if (problems.isEmpty()) {
            if (isLast()) {
                save();
            } else {
                page.set(Page.values()[page.get().ordinal() + 1]);
            }
        }
        return problems;
    }

    void back() {
        if (page.get() != Page.LANGUAGE) {
            page.set(Page.values()[page.get().ordinal() - 1]);
        }
    }

    boolean isLast() {
        return page.get() == Page.PROMISES;
    }

    private void guessCountry(Language spoken) {
        if (!countryIsChosen) {
            guessed = spoken == Language.NB ? Country.NO : Country.DK;
            country.set(guessed);
        }
    }

    private List<Problem> problems(Page left) {
        return switch (left) {
            case LANGUAGE -> List.of();
            case SHOP -> shop.shopProblems(country.get());
            case MANAGER -> shop.managerProblems();
            case HOURS -> hours.problems();
            case PROMISES -> presets.problems();
        };
    }

    private void save() {
        if (outcome.get() == Outcome.SAVING || outcome.get() == Outcome.DONE) {
            return;
        }
        var result = new ShopSetUp(
                shop.shop(country.get(), language.get()),
                shop.manager(),
                hours.calendar(country.get(), profile()).orElseThrow(),
                presets.presets());
        outcome.set(Outcome.SAVING);
        background.run(() -> setUp.apply(result), this::answered, _ -> outcome.set(Outcome.FAILED));
    }

    private void answered(SetUpShop.Answer answer) {
        switch (answer) {
            case OPENED -> outcome.set(Outcome.DONE);
            case NEVER_OPEN -> {
                outcome.set(Outcome.NOT_YET);
                page.set(Page.HOURS);
            }
            default -> throw new IllegalStateException("no page for " + answer);
        }
    }
}
