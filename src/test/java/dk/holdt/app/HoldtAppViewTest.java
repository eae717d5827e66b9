package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.store.Copies;
import dk.holdt.words.Messages;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What the program opens on, started as it is started and never on anybody's real shop.
class HoldtAppViewTest extends InWindowTest {

    @Test
    void a_fresh_folder_opens_on_the_first_start() throws TimeoutException {
        window.open();
        hands.at("language");
        hands.picture("app-first-start");
        assertThat(window.title()).isEqualTo("Holdt");
        assertThat(window.folder.resolve("shop.db")).exists();
    }

    @Test
    void an_empty_file_is_refused_in_words_and_left_alone() throws Exception {
        Files.createDirectories(window.folder);
        var file = Files.createFile(window.folder.resolve("shop.db"));
        window.open();
        hands.until("the refusal", () -> window.scene().lookup("#refused") != null);
        hands.picture("app-refused");
        assertThat(hands.onScreen().lines()).containsAnyElementsOf(inAnyLanguage("db.empty"));
        assertThat(hands.onScreen()).contains(file.toString());
        window.close();
        assertThat(file).isEmptyFile();
    }

    @Test
    void a_damaged_shop_can_be_looked_at_and_nothing_is_saved() throws Exception {
        window.setUp(Language.DA);
        damageAnIndex(window.folder.resolve("shop.db"));
        var before = Files.readAllBytes(window.folder.resolve("shop.db"));
        window.open();
        hands.at("board");
        hands.picture("app-look-damaged");
        assertThat(hands.onScreen()).contains(new Messages(Language.DA).text("look.damaged"));
        window.close();
        assertThat(Files.readAllBytes(window.folder.resolve("shop.db"))).isEqualTo(before);
    }

    @Test
    void the_newest_copy_is_put_in_place_of_a_file_cut_short() throws Exception {
        window.setUp(Language.DA);
        new Copies(window.folder.resolve("backups")).make(window.folder, Instant.parse("2026-11-27T11:00:00Z"));
        try (var cut = new RandomAccessFile(window.folder.resolve("shop.db").toFile(), "rw")) {
            cut.setLength(cut.length() * 2 / 3);
        }
        window.open();
        hands.until("the copies", () -> window.scene().lookup("#restore") != null);
        hands.picture("app-rescue");
        hands.tabTo("restore").enter();
        hands.until("the copy in place", () -> window.scene().lookup("#open") != null);
        hands.picture("app-rescued");
        hands.enter();
        hands.at("board");
        assertThat(window.title()).contains("Havnens Reparation");
    }

    @Test
    void a_named_folder_whose_drive_is_not_there_is_no_first_start() throws TimeoutException {
        var gone = new ShopInWindow(somewhere.resolve("unplugged").resolve("shop"), "2026-11-27T14:30");
        gone.open();
        hands = new Hands(new FxRobot(), gone);
        hands.until("the page", () -> gone.scene().lookup("#refused") != null);
        assertThat(somewhere.resolve("unplugged")).doesNotExist();
        gone.close();
    }

    private static void damageAnIndex(Path file) throws IOException, SQLException {
        long page;
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select rootpage from sqlite_schema where name = 'customer_phone_tail'")) {
            page = row.getLong(1);
        }
        try (var poked = new RandomAccessFile(file.toFile(), "rw")) {
            poked.seek((page - 1) * 4096);
            poked.writeBytes("#".repeat(4096));
        }
    }

    @Test
    void a_shop_that_was_set_up_opens_on_its_board_with_its_name() throws TimeoutException {
        window.setUp(Language.DA).open();
        hands.at("board");
        hands.picture("app-board");
        assertThat(window.title()).contains("Havnens Reparation");
        assertThat(hands.onScreen()).contains(new Messages(Language.DA).text("em.board"));
        hands.write("åbnings").at("find").picture("app-find-page").enter();
        hands.at("hours-monday");
    }

    @Test
    void what_nobody_expected_is_said_and_stands_in_the_log_without_what_was_typed() throws Exception {
        window.setUp(Language.DA).open();
        hands.at("board");
        Platform.runLater(() -> {
            throw new IllegalStateException("Anna Prøve");
        });
        hands.until("the news", () -> hands.onScreen().contains(new Messages(Language.DA).text("app.uncaught")));
        hands.picture("app-uncaught");
        assertThat(window.folder.resolve("logs").resolve("holdt.log"))
                .content()
                .contains("not caught")
                .doesNotContain("Anna");
    }

    @Test
    void the_letters_are_twice_as_large_when_asked_for() throws TimeoutException {
        window.setUp(Language.NB).open("--text", "200");
        hands.at("board");
        hands.picture("app-board-200");
        var twice = fontOfTheTime();
        window.close();
        window.open();
        hands.at("board");
        assertThat(twice).isEqualTo(2 * fontOfTheTime());
    }

    private double fontOfTheTime() {
        return ((Label) window.scene().lookup("#now")).getFont().getSize();
    }

    private static List<String> inAnyLanguage(String key) {
        return Arrays.stream(Language.values())
                .map(language -> new Messages(language).text(key))
                .toList();
    }
}
