package dk.holdt.ui.setup;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.shop.Country;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.ChoiceKeys.Choice;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FormField;
import dk.holdt.words.Messages;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Page 1: what the screen speaks and where the shop is, or a look around first.
final class LanguagePage {

    private LanguagePage() {}

    static SetUpPage of(SetUpViewModel model, Messages messages, Runnable next, Runnable demo) {
        var language = new ChoiceKeys<Language>(messages.text("setup.language.label"), Orientation.VERTICAL);
        language.setId("language");
        language.offer(List.of(
                new Choice<>(1, Language.DA, "Dansk"),
                new Choice<>(2, Language.NB, "Norsk"),
                new Choice<>(3, Language.EN, "English")));
        language.valueProperty().set(model.languageProperty().get());
        language.valueProperty().subscribe(chosen -> model.languageProperty().set(chosen));

        var country = new ChoiceKeys<Country>(messages.text("setup.country.label"), Orientation.VERTICAL);
        country.setId("country");
        country.offer(List.of(
                new Choice<>(1, Country.DK, messages.text("country.dk")),
                new Choice<>(2, Country.NO, messages.text("country.no"))));
        country.valueProperty().bindBidirectional(model.countryProperty());
        EnterMovesOn.ends(country, next);

        var look = new Button(messages.text("setup.demo"));
        look.setId("demo");
        look.setOnAction(_ -> demo.run());
        var box = new VBox(look, SetUpPage.quiet(messages.text("setup.demo.hint")));
        box.getStyleClass().add("box");

        return new SetUpPage(messages.text("setup.language.title"))
                .add(new FormField(messages.text("setup.language.label"), language))
                .add(new FormField(messages.text("setup.country.label"), country)
                        .hint(messages.text("setup.country.hint")))
                .add(box);
    }
}
