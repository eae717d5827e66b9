package dk.holdt.app;

import dk.holdt.catalogue.HolidayFiles;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.HolidayProfile;
import dk.holdt.domain.shop.Country;
import dk.holdt.print.SystemPrinters;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.ui.kit.ScreenLook;
import dk.holdt.ui.kit.StaffHere;
import dk.holdt.ui.setup.PrintersViewModel;
import dk.holdt.ui.setup.SetUpForms;
import dk.holdt.ui.setup.SettingsView;
import dk.holdt.ui.setup.SettingsViewModel;
import dk.holdt.ui.setup.WhatIsLeftCard;
import dk.holdt.ui.setup.WhatIsLeftModel;
import dk.holdt.usecase.setup.SetUpTopic;
import dk.holdt.words.Messages;
import java.util.Optional;
import java.util.function.Consumer;

/// The settings of an open shop, and the card that reminds of what the first start has passed over.
final class CounterSettings {

    private final Shop shop;
    private final Messages messages;
    private final Background background;
    private final Background printer;
    private final ScreenLook screen;
    private final WhatIsLeftModel left;
    private final StaffHere staff;
    private final CounterSight sight;
    private Optional<SettingsView> view = Optional.empty();

    /// @param printer for what asks the printers
    CounterSettings(
            Shop shop,
            Messages messages,
            Background background,
            Background printer,
            ScreenLook screen,
            StaffHere staff,
            CounterSight sight) {
        this.sight = sight;
        this.shop = shop;
        this.messages = messages;
        this.background = background;
        this.printer = printer;
        this.screen = screen;
        this.left = new WhatIsLeftModel(shop.whatIsLeft(), background);
        this.staff = staff;
        watch();
    }

    /// @param openPaper leads to the recovery key
    /// Nobody is reminded of PINs once a manager has one.
    private void watch() {
        staff.hereProperty().subscribe(here -> {
            if (here.isManager() && here.hasPin()) {
                left.managerHasPin();
            }
        });
    }

    WhatIsLeftCard card(Consumer<SetUpTopic> open, Runnable openPaper) {
        return new WhatIsLeftCard(left, messages, open, openPaper);
    }

    /// Reminds of the recovery paper until there is one.
    void remindOfPaper() {
        left.remindOfPaper(() -> !shop.people.recovery().present().asked());
    }

    /// Looks again at what is left.
    void readLeft() {
        left.read();
    }

    /// Made once, so that what was typed and not saved is still there.
    ///
    /// @param reopen opens the window anew, once another language is saved
    /// @param sheet opens the sheet of staff and PINs
    /// @param rules told when the rules of the house have changed
    SettingsView view(Navigator navigator, Runnable reopen, Runnable sheet, Runnable rules) {
        if (view.isEmpty()) {
            var forms = forms(shop, messages.language(), background, printer, screen);
            forms.onListen(sight.sound::listen);
            var model = new SettingsViewModel(forms, shop.settings(), left, background, staff);
            Consumer<SetUpTopic> saved = topic -> {
                if (topic == SetUpTopic.HOUSE) {
                    rules.run();
                }
            };
            var ways = new SettingsView.Ways(reopen, sheet, saved, sight.atCounter);
            view = Optional.of(new SettingsView(model, messages, navigator, ways));
        }
        return view.get();
    }

    /// The pages as they are before anybody has typed.
    static SetUpForms forms(
            Shop shop, Language language, Background background, Background printer, ScreenLook screen) {
        var choosing = shop.choosePrinters(new SystemPrinters());
        return new SetUpForms(
                language,
                CounterSettings::holidays,
                shop.clock,
                spoken -> new PrintersViewModel(choosing, spoken, background, printer),
                screen);
    }

    private static HolidayProfile holidays(Country country) {
        return HolidayFiles.shipped(country.name()).orElseThrow();
    }
}
