package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.shop.Country;
import dk.holdt.ui.RobotTest;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.ui.rescue.RescueView;
import dk.holdt.usecase.backup.ShopCopy;
import dk.holdt.usecase.receipt.PrintQueue;
import dk.holdt.usecase.setup.SetUpTopic;
import dk.holdt.words.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// Every screen and sheet of a furnished shop in each language, small and large: nothing is cut, nothing scrolls
/// sideways, everything the keyboard reaches has a name and a ring, Tab gets round, and nothing moves or stands in a
/// window of its own.
class EveryScreenViewTest extends RobotTest {

    @TempDir
    private static Path somewhere;

    private static final Map<Stage, RepairNumber> NUMBERS = new LinkedHashMap<>();
    private static final List<RepairNumber> AT_WORK = new ArrayList<>();
    private static long customer;
    private static RepairNumber shot;
    private static final Set<String> OTHERS = new HashSet<>();
    private static RepairNumber out;

    private ShopInWindow window;
    private ScreenWalk walk;
    private Language language;

    @BeforeAll
    static void furnish() {
        var window = window();
        try (var demo = DemoDoor.open(window.folder, window::now, Language.EN)) {
            for (var open : demo.repairs.open()) {
                OTHERS.add(open.customer());
                OTHERS.add(open.fault());
                NUMBERS.putIfAbsent(open.repair().stage(), open.repair().number());
                open.out().ifPresent(_ -> out = open.repair().number());
                if (open.repair().stage().isOnTheBench()) {
                    AT_WORK.add(open.repair().number());
                }
            }
            customer = mostOften(demo);
            // of what can be collected, one with a copy of its data
            NUMBERS.put(Stage.READY, demo.custody.copies().kept().getFirst().repair());
            shot = AT_WORK.stream()
                    .filter(number -> !new ShotsInShop(demo)
                            .rows()
                            .of(demo.repairs.find(number).orElseThrow().repair().uuid())
                            .isEmpty())
                    .findFirst()
                    .orElseThrow();
            demo.queue.add(new PrintQueue.Item.Labels(AT_WORK.getFirst()), "Printer in the back room");
        }
    }

    /// Who has the most to show on their card.
    private static long mostOften(Shop demo) {
        return demo.repairs.open().stream()
                .map(open -> open.repair().customerId())
                .max(Comparator.comparing(id -> demo.repairs.ofCustomer(id).size()))
                .orElseThrow();
    }

    private static ShopInWindow window() {
        return new ShopInWindow(somewhere.resolve("shop"), "2026-11-27T14:30");
    }

    @AfterEach
    void end() throws TimeoutException {
        window.close();
    }

    @ParameterizedTest
    @EnumSource
    void can_be_read_heard_and_reached(Language language, FxRobot robot) throws TimeoutException {
        this.language = language;
        window = window();
        walk = new ScreenWalk(window, language, (scene, name) -> keepPicture(robot, scene, name));
        DemoDoor.open(window.folder, window::now, language).close();
        window.open("--look", language == Language.DA ? "dark" : "light");
        new Hands(robot, window).at("board");
        atTheCounter();
        atTheBench();
        beforeACustomer();
        repairs();
        calls();
        walk.leave();
        ofTheShop();
        rescue();
        assertThat(walk.wrong).isEmpty();
    }

    private void atTheCounter() {
        walk.look("board", _ -> {});
        walk.press("board-peek", KeyCode.SPACE);
        ScreenWalk.fx(() -> walk.fire(KeyCode.SPACE, false));
        walk.sheet("board-call-back", KeyCode.F7);
        walk.sheet("board-note", KeyCode.F8);
        walk.sheet("board-new-time", KeyCode.F9);
        walk.command("board-status", KeyCode.M);
        ScreenWalk.fx(() -> walk.navigator().closeSheet());
        walk.command("board-by-stage", KeyCode.G);
        walk.command("board-mine", KeyCode.G);
        ScreenWalk.fx(() -> walk.fire(KeyCode.G, true));
        walk.sheet("help", KeyCode.F1);
        walk.look("find", to -> to.find(""));
        walk.look("find-some", to -> to.find("and"));
        walk.look("intake", Navigator::intake);
        walk.command("intake-problems", KeyCode.ENTER);
        walk.command("shelf", KeyCode.DIGIT4);
        walk.buttons("shelf", "remind", "stop", "register");
        walk.choices("shelf", "parting", KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);
    }

    private void atTheBench() {
        walk.look("bench", Navigator::bench);
        benchThatShows("#now");
        walk.audit("bench-on");
        walk.buttons("bench", "note", "place");
        benchThatShows("#take-over-card");
        walk.audit("bench-take-over");
        benchThatShows("#swap");
        ScreenWalk.fx(() -> walk.press("swap"));
        walk.audit("swap");
        walk.press("swap-part", KeyCode.DIGIT1);
        walk.lookOnce("handover", to -> to.handover(NUMBERS.get(Stage.READY)));
        walk.command("handover-problems", KeyCode.ENTER);
    }

    /// What a customer sees who leans over the counter: nobody's name, telephone or fault, on any screen.
    private void beforeACustomer() {
        ScreenWalk.fx(() -> walk.navigator().board());
        walk.press("customer-board", KeyCode.F12);
        namesNobody("board");
        walk.press("customer-peek", KeyCode.SPACE);
        namesNobody("peek");
        ScreenWalk.fx(() -> walk.fire(KeyCode.SPACE, false));
        walk.sheet("customer-call-back", KeyCode.F7);
        walk.look("customer-find", to -> to.find("a"));
        namesNobody("find");
        walk.look("customer-bench", to -> to.bench(AT_WORK.getFirst()));
        namesNobody("bench");
        walk.command("customer-shelf", KeyCode.DIGIT4);
        namesNobody("shelf");
        walk.press("customer-calls", KeyCode.F4);
        namesNobody("calls");
        walk.press("customer-gone", KeyCode.F12);
    }

    private void namesNobody(String screen) {
        var read = String.join("\n", Read.from(window.scene()));
        assertThat(read).isNotBlank();
        assertThat(OTHERS).isNotEmpty().allSatisfy(words -> assertThat(read)
                .as(language + " " + screen)
                .doesNotContainIgnoringCase(words));
    }

    /// Of the repairs that somebody works on, the first that is met like this.
    private void benchThatShows(String id) {
        for (var number : AT_WORK) {
            ScreenWalk.fx(() -> walk.navigator().bench(number));
            window.settle();
            if (window.scene().lookup(id) instanceof Node node && node.isVisible()) {
                return;
            }
        }
        throw new AssertionError("no repair at work shows " + id);
    }

    /// Promises a call on another row in each language, so that it comes due on the screens after it.
    private void calls() {
        ScreenWalk.fx(() -> walk.navigator().board());
        window.settle();
        for (int row = 0; row <= language.ordinal(); row++) {
            ScreenWalk.fx(() -> walk.fire(KeyCode.DOWN, false));
        }
        ScreenWalk.fx(() -> walk.fire(KeyCode.F7, false));
        window.settle();
        ScreenWalk.fx(() -> walk.fire(KeyCode.DIGIT1, false));
        window.settle();
        ScreenWalk.fx(() -> walk.fire(KeyCode.ENTER, true));
        window.settle();
        walk.audit("calls");
        walk.press("call-now", KeyCode.F4);
        walk.press("call-made", KeyCode.ENTER);
        ScreenWalk.fx(() -> walk.navigator().closeSheet());
        ScreenWalk.fx(() ->
                walk.navigator().find(new Messages(language).text("close.open").replaceAll("[:,]", "")));
        window.settle();
        walk.press("day-close", KeyCode.ENTER);
        assertThat(window.scene().lookup("#close-screen")).isNotNull();
    }

    /// In place of the shop, so it is the last.
    private void rescue() {
        var messages = new Messages(language);
        var view = new RescueView(
                messages,
                Country.DK.zone(),
                List.of(messages.text("db.damaged"), messages.text("db.nothing", somewhere.resolve("shop.db"))),
                _ -> {},
                () -> {});
        ScreenWalk.fx(() -> {
            window.scene().setRoot(view);
            view.offer(copies(), somewhere.toString());
        });
        walk.audit("rescue");
    }

    private static List<ShopCopy> copies() {
        return IntStream.range(0, 9)
                .mapToObj(day -> new ShopCopy(
                        somewhere.resolve("copy-" + day),
                        Instant.parse("2026-11-27T13:30:00Z").minus(Duration.ofDays(day)),
                        60,
                        10_320,
                        14,
                        1_000_000))
                .toList();
    }

    private void repairs() {
        walk.lookOnce("repair-waiting", to -> to.repair(NUMBERS.get(Stage.WAITING_FOR_PART)));
        walk.lookOnce("repair-ready", to -> to.repair(NUMBERS.get(Stage.READY)));
        walk.lookOnce("repair-examining", to -> to.repair(NUMBERS.get(Stage.EXAMINING)));
        walk.buttons("repair", "next-act");
        walk.menu("more", "lend", "data-copy", "parting", "send-out", "stop");
        walk.lookOnce("repair-out", to -> to.repair(out));
        walk.menu("more", "send-out");
        walk.lookOnce("customer", to -> to.customer(customer));
        walk.buttons("customer", "correct");
        pictures();
    }

    /// The demo has one picture; it opens large.
    private void pictures() {
        walk.lookOnce("repair-shots", to -> to.repair(shot));
        ScreenWalk.fx(() -> walk.press("shot-1"));
        walk.audit("picture");
        ScreenWalk.fx(() -> walk.navigator().back());
    }

    private void ofTheShop() {
        walk.command("settings", KeyCode.DIGIT6);
        for (int page = 1; page < SetUpTopic.values().length; page++) {
            ScreenWalk.fx(() -> window.scene().lookup("#settings-pages").requestFocus());
            walk.press("settings-" + page, KeyCode.DOWN);
        }
        walk.menu("staff", "staff-sheet", "recovery-sheet", "choose-printers", "waiting-papers-item");
        walk.command("lock", KeyCode.L);
    }
}
