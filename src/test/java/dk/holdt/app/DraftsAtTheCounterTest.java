package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.usecase.draft.Draft;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Interrupted at the counter: half an intake waits above the board, and no customer is mixed with another.
class DraftsAtTheCounterTest extends InWindowTest {

    @Override
    ShopInWindow window(Path folder) {
        return new ShopInWindow(folder, "2026-11-27T12:52");
    }

    @Test
    void two_half_intakes_wait_above_the_board_and_are_not_mixed() throws TimeoutException {
        window.setUp(Language.DA).open();
        hands.at("board")
                .type(KeyCode.F2)
                .at("who")
                .write("Kofoed")
                .tabTo("device")
                .write("iPad")
                .enter();
        hands.type(KeyCode.F5).at("board").sees("Ikke færdig: Kofoed, iPad – startet kl.\u00a012.52 af Mette Juhl");
        window.itIs("2026-11-27T12:58");
        hands.type(KeyCode.F2).at("who");
        assertThat(hands.onScreen()).doesNotContain("Kofoed").doesNotContain("iPad");
        hands.write("Toft").tabTo("name");
        hands.type(KeyCode.F2).at("who").sees("Lagt til side: Toft");
        hands.type(KeyCode.ESCAPE).at("board").picture("drafts-1-board");
        hands.sees("Ikke færdig: Toft").backTo("draft-2").type(KeyCode.F6).type(KeyCode.F6);
        hands.type(KeyCode.F6).type(KeyCode.F6).type(KeyCode.F6).at("draft-2").backTo("draft-1");
        hands.at("draft-1").enter();
        hands.at("who").picture("drafts-2-resumed");
        assertThat(hands.text("name")).isEqualTo("Kofoed");
        assertThat(hands.text("device")).isEqualTo("iPad");
    }

    @Test
    void a_draft_survives_the_end_of_the_program_to_the_last_letter() throws TimeoutException {
        window.setUp(Language.DA).open();
        hands.at("board").type(KeyCode.F2).at("who").write("Kofoed, s");
        window.close();
        window.open();
        hands.at("board").sees("Ikke færdig: Kofoed, s").seesNo("Programmet lukkede af sig selv");
        hands.type(KeyCode.F2).at("who").type(KeyCode.F5).at("board");
        hands.backTo("draft-1").type(KeyCode.DELETE).seesNo("Ikke færdig:").sees("Smidt væk: Kofoed, s");
        hands.ctrl(KeyCode.Z).sees("Ikke færdig: Kofoed, s");
    }

    @Test
    void after_a_crash_the_board_says_that_everything_is_here() throws TimeoutException {
        window.setUp(Language.EN);
        try (var shop = window.shop()) {
            shop.lastExit().wasCrash();
            shop.drafts.save(new Draft(
                    new UUID(0, 1),
                    1,
                    shop.clock.instant(),
                    shop.clock.instant(),
                    Map.of("name", "Kofoed", "device", "iPad")));
        }
        window.open();
        hands.at("board").sees("The program closed by itself. Everything you had typed is here.");
        hands.picture("drafts-3-crash");
        hands.type(KeyCode.F2).at("who").type(KeyCode.F5).at("board").seesNo("closed by itself");
    }

    @Test
    void an_intake_saved_by_mistake_is_back_in_the_form_and_off_the_board() throws TimeoutException {
        window.setUp(Language.DA).open();
        hands.at("board").type(KeyCode.F2).at("who").write("20123456").enter();
        hands.at("name").write("Anna Berg").enter().enter();
        hands.at("device").write("ideapad 5").enter().enter();
        hands.at("fault-1").write("skærm").tabTo("ways").type(KeyCode.DIGIT1);
        hands.ctrl(KeyCode.ENTER).at("board").sees("1 åben").sees("gemt");
        hands.picture("undo-1-saved")
                .ctrl(KeyCode.Z)
                .at("who")
                .sees("Taget tilbage")
                .picture("undo-2-back");
        assertThat(hands.text("name")).isEqualTo("Anna Berg");
        assertThat(hands.text("fault-1")).isEqualTo("skærm");
        assertThat(hands.onScreen()).contains("Sætningen skal læses op igen");
        hands.type(KeyCode.F5).at("board").seesNo("1 åben").sees("Ikke færdig: Anna Berg, ideapad 5");
    }

    @Test
    void a_start_by_mistake_is_taken_back_with_ctrl_z() throws TimeoutException {
        window.setUp(Language.DA).open();
        hands.at("board").type(KeyCode.F2).at("who").write("20123456").enter();
        hands.at("name").write("Anna Berg").enter().enter();
        hands.at("device").write("ideapad 5").enter().enter();
        hands.at("fault-1").write("skærm").tabTo("ways").type(KeyCode.DIGIT1);
        hands.ctrl(KeyCode.ENTER).at("board").sees("1 åben");
        hands.ctrl(KeyCode.DIGIT3).at("start").enter();
        hands.at("verdict-1").sees("undersøges").picture("undo-3-started");
        hands.ctrl(KeyCode.Z).sees("taget tilbage").picture("undo-4-not-started");
        hands.type(KeyCode.F5).at("board").sees("1 åben");
    }
}
