package dk.holdt.ui.setup;

import dk.holdt.words.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What the customer hears from the program itself: nothing yet, and it says so.
final class MessagesPage {

    private MessagesPage() {}

    static SetUpPage of(Messages messages) {
        var nothing = new Label(messages.text("setup.messages.none"));
        nothing.setId("no-messages");
        nothing.getStyleClass().add("sentence");
        nothing.setWrapText(true);
        nothing.setMinHeight(Region.USE_PREF_SIZE);
        return new SetUpPage(messages.text("setup.messages.title"))
                .add(nothing)
                .add(SetUpPage.quiet(messages.text("setup.messages.instead")));
    }
}
