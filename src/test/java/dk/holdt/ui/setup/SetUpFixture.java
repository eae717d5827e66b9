package dk.holdt.ui.setup;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.language.LocalText;
import dk.holdt.domain.promise.HolidayProfile;
import dk.holdt.domain.promise.HolidayRule;
import dk.holdt.domain.promise.ShortDayPreset;
import dk.holdt.domain.promise.YearlyDay;
import dk.holdt.domain.shop.Country;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.kit.ScreenLook;
import dk.holdt.ui.kit.StationChoices;
import dk.holdt.ui.kit.Theme;
import dk.holdt.usecase.InMemoryShop;
import dk.holdt.usecase.TestPrinters;
import dk.holdt.usecase.receipt.ChoosePrinters;
import dk.holdt.usecase.receipt.PrinterPlan;
import dk.holdt.usecase.setup.SetUpShop;
import dk.holdt.usecase.setup.ShopSetUp;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A first start that saves into a list, on Sunday 22 November 2026.
final class SetUpFixture {

    static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    final List<ShopSetUp> saved = new ArrayList<>();
    boolean broken;
    /// How often somebody has asked what time it is: once for each example that was counted.
    int asked;
    final TestPrinters printers = new TestPrinters();
    final SetUpForms forms = forms(Language.DA);
    final SetUpViewModel model = new SetUpViewModel(forms, new DirectBackground(), this::save);

    SetUpForms forms(Language language) {
        var shop = InMemoryShop.open(language);
        var choosing = new ChoosePrinters(new PrinterPlan(shop.book()), shop.transactions(), printers, printers);
        return new SetUpForms(
                language,
                SetUpFixture::holidays,
                () -> {
                    asked++;
                    return NOW;
                },
                spoken -> new PrintersViewModel(choosing, spoken, new DirectBackground(), new DirectBackground()),
                new ScreenLook(StationChoices.USUAL.lookingLike(100, Theme.Look.LIGHT), _ -> {}));
    }

    private SetUpShop.Answer save(ShopSetUp setUp) {
        if (broken) {
            throw new IllegalStateException("the disk is full");
        }
        saved.add(setUp);
        return SetUpShop.Answer.OPENED;
    }

    static HolidayProfile holidays(Country country) {
        var code = country.name().toLowerCase(java.util.Locale.ROOT);
        var christmasDay =
                HolidayRule.always(code + ".christmas-day", name("Christmas Day", "Juledag"), YearlyDay.on(12, 25));
        var eve = new HolidayRule(
                code + ".christmas-eve",
                name("Christmas Eve", "Juleaftensdag"),
                YearlyDay.on(12, 24),
                HolidayRule.ALWAYS_FROM,
                HolidayRule.ALWAYS_TO,
                true,
                true);
        var mayDay = new HolidayRule(
                code + ".may-day",
                name("1 May", "1. maj"),
                YearlyDay.on(5, 1),
                HolidayRule.ALWAYS_FROM,
                HolidayRule.ALWAYS_TO,
                true,
                false);
        var newYear = new ShortDayPreset(
                code + ".new-years-eve",
                name("New Year’s Eve", "Nytårsaftensdag"),
                YearlyDay.on(12, 31),
                Optional.of(LocalTime.of(15, 0)));
        var gone = new HolidayRule(
                "gone",
                name("Done away with", "Afskaffet"),
                YearlyDay.fromEaster(26),
                HolidayRule.ALWAYS_FROM,
                2023,
                false,
                true);
        return new HolidayProfile(country.name(), List.of(christmasDay, eve, mayDay, gone), List.of(newYear));
    }

    private static LocalText name(String en, String da) {
        return new LocalText(en, da, da);
    }
}
