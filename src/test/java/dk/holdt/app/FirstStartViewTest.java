package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.usecase.setup.SetUpTopic;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A shop that passes everything over, and does it one by one later.
class FirstStartViewTest extends InWindowTest {

    @Test
    void usual_values_open_a_counter_and_what_was_passed_over_is_done_later() throws TimeoutException {
        window.open();
        hands.at("language").type(KeyCode.DIGIT2);
        Platform.runLater(() -> {
            throw new IllegalStateException("planted");
        });
        hands.sees("Noe gikk galt i programmet").picture("first-start-uncaught-nb");
        hands.ctrl(KeyCode.ENTER);
        hands.at("board").sees("Gjenstår fra første start").picture("first-start-board-nb");
        hands.backTo("left-hours").enter();
        hands.at("hours-monday").write("9-16").ctrl(KeyCode.ENTER).sees("Lagret");
        hands.picture("first-start-settings-nb");
        hands.type(KeyCode.F5)
                .at("board")
                .seesNo("Åpningstider og stengte dager")
                .sees("Løfter");
        hands.backTo("dismiss-promises").enter().seesNo("Løfter");
        window.close();
        try (var shop = window.shop()) {
            assertThat(shop.whatIsLeft().read())
                    .containsExactly(SetUpTopic.SHOP, SetUpTopic.STAFF, SetUpTopic.PRINTERS);
            assertThat(shop.book.shop().orElseThrow().language()).isEqualTo(Language.NB);
            assertThat(shop.staff.all()).hasSize(1);
        }
    }

    @Test
    void the_size_of_the_text_is_chosen_at_once_and_kept() throws TimeoutException {
        window.open();
        hands.at("language").tabTo("text-size").type(KeyCode.DIGIT5).picture("first-start-200");
        var file = new LookFile(window.folder);
        hands.until("the size kept", () -> file.read().textSize() == 200);
        window.close();
        window.open();
        hands.at("language").picture("first-start-200-again");
    }
}
