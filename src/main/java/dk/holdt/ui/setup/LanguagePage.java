package dk.holdt.ui.setup;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.shop.Country;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.ChoiceKeys.Choice;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FormField;
import dk.holdt.words.Messages;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What the screen speaks and where the shop is, or a look around first.
final class LanguagePage {

    private LanguagePage() {}

    /// @param demo opens a shop to look around in; empty once there is a real one
    static SetUpPage of(SetUpForms model, Messages messages, Runnable next, Optional<Runnable> demo) {
        var language = new ChoiceKeys<Language>(messages.text("setup.language.label"), Orientation.HORIZONTAL);
        language.setId("language");
        language.offer(List.of(
                new Choice<>(1, Language.DA, "Dansk"),
                new Choice<>(2, Language.NB, "Norsk"),
                new Choice<>(3, Language.EN, "English")));
        language.valueProperty().set(model.languageProperty().get());
        language.valueProperty().subscribe(chosen -> model.languageProperty().set(chosen));

        var page = new SetUpPage(messages.text("setup.language.title"))
                .add(new FormField(messages.text("setup.language.label"), language));
        if (model.isOpen()) {
            EnterMovesOn.ends(language, next);
            var fixed = messages.text(country(model.countryProperty().get()));
            return page.add(SetUpPage.quiet(messages.text("setup.country.fixed", fixed)))
                    .add(new LookFields(model.look(), messages))
                    .add(new StationFields(model, messages));
        }
        var country = new ChoiceKeys<Country>(messages.text("setup.country.label"), Orientation.HORIZONTAL);
        country.setId("country");
        country.offer(List.of(
                new Choice<>(1, Country.DK, messages.text("country.dk")),
                new Choice<>(2, Country.NO, messages.text("country.no"))));
        page.tie(country.valueProperty(), model.countryProperty());
        EnterMovesOn.ends(country, next);
        page.add(new FormField(messages.text("setup.country.label"), country).hint(messages.text("setup.country.hint")))
                .add(new LookFields(model.look(), messages));
        demo.ifPresent(look -> page.add(lookAround(messages, look)));
        return page;
    }

    private static VBox lookAround(Messages messages, Runnable demo) {
        var look = new Button(messages.text("setup.demo"));
        look.setId("demo");
        look.setOnAction(_ -> demo.run());
        var box = new VBox(look, SetUpPage.quiet(messages.text("setup.demo.hint")));
        box.getStyleClass().add("box");
        return box;
    }

    private static String country(Country country) {
        return switch (country) {
            case DK -> "country.dk";
            case NO -> "country.no";
        };
    }
}
