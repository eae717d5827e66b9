package dk.holdt.ui.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.shop.Country;
import dk.holdt.domain.staff.Role;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.kit.SideSheet;
import dk.holdt.ui.kit.StaffHere;
import dk.holdt.ui.kit.Theme;
import dk.holdt.usecase.InMemoryBadges;
import dk.holdt.usecase.PlainBadges;
import dk.holdt.usecase.TestPrinters;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.paper.PrinterChoice;
import dk.holdt.usecase.receipt.PrinterPlan;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.usecase.staff.BadgeBooks;
import dk.holdt.usecase.staff.BadgePaper;
import dk.holdt.usecase.staff.IssueBadge;
import dk.holdt.usecase.staff.ProveByPin;
import dk.holdt.usecase.staff.StaffRoom;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Mette makes Mia's badge on the roll, or as a file.
class BadgeRowViewTest extends RobotTest {

    @TempDir
    private Path folder;

    private final StaffRoom room = new StaffRoom();
    private final long mia = room.with("Mia", Role.COUNTER, "4728").id();
    private final InMemoryBadges badges = new InMemoryBadges();
    private final TestPrinters printers = new TestPrinters();
    private final List<String> said = new ArrayList<>();

    @Start
    void open(Stage stage) {
        Theme.use(Theme.Look.LIGHT);
        var plan = new PrinterPlan(room.in.book());
        plan.choose(PrintPurpose.LABEL, new PrinterChoice.Queue("Rulle"));
        var words = new Messages(Language.DA);
        var books = new BadgeBooks(
                room.in.transactions(), room.in.staff(), room.in.pins(), badges, new PlainBadges(() -> true));
        var desk = new BadgeDesk(
                new IssueBadge(books, new ProveByPin(room.in.staff(), room.pins()), () -> Instant.EPOCH),
                new BadgePaper(
                        room.in.transactions(),
                        new ShopNow(room.in.book()),
                        plan,
                        page -> (page.name() + " " + page.code().digits()).getBytes(StandardCharsets.UTF_8),
                        printers),
                new DirectBackground(),
                (_, _, name) -> Optional.of(folder.resolve(name)),
                new DateWords(Language.DA, Country.DK.zone()));
        var sheet = new StaffSheet(
                new StaffDesk(null, null, null, desk, everyone -> everyone),
                new StaffHere(room.in.staff().working()),
                new DirectBackground(),
                words,
                said::add);
        var sheets = new SideSheet("Esc");
        var scene = new Scene(new StackPane(sheets), 1366, 697);
        Theme.apply(scene, 100);
        stage.setScene(scene);
        stage.show();
        sheets.open(words.text("staff.title"), sheet);
    }

    @Test
    void what_no_printer_took_counts_for_nothing_and_what_one_took_counts(FxRobot robot) {
        printers.names = List.of();
        prove(robot);
        press(robot, "#badge-print-label-" + mia);
        assertThat(badges.counting()).isEmpty();
        assertThat(said).isEmpty();
        printers.names = List.of("Rulle");
        press(robot, "#badge-print-label-" + mia);
        assertThat(printers.sent).singleElement().asString().startsWith("Rulle LABEL_62_29 Mia 48");
        assertThat(badges.counting()).singleElement().satisfies(kept -> assertThat(printers.sent.getFirst())
                .endsWith(kept.hash()));
        assertThat(said).containsExactly("Kortet til Mia virker fra nu af. Et tidligere kort virker ikke mere.");
        assertThat(robot.lookup("#badge-" + mia).queryAs(Label.class).getText()).startsWith("Kort udstedt torsdag");
    }

    @Test
    void without_the_pin_of_the_manager_nothing_goes_to_paper(FxRobot robot) throws IOException {
        press(robot, "#badge-print-label-" + mia);
        assertThat(printers.sent).isEmpty();
        prove(robot);
        press(robot, "#badge-save-" + mia);
        assertThat(Files.readString(folder.resolve("holdt-badge.pdf"))).startsWith("Mia 48");
        prove(robot);
        press(robot, "#badge-stop-" + mia);
        assertThat(badges.counting()).isEmpty();
    }

    private static void prove(FxRobot robot) {
        robot.interact(
                () -> robot.lookup("#staff-proof").queryAs(TextField.class).setText(StaffRoom.METTES));
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(Button.class).fire());
    }
}
