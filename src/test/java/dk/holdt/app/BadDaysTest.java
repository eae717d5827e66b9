package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.WeeklyHours;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.shop.Preset;
import dk.holdt.store.Database;
import dk.holdt.store.DatabaseRefused;
import dk.holdt.store.DiskRoom;
import dk.holdt.usecase.StoreFailure;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.intake.Gap;
import dk.holdt.usecase.intake.IntakeForm;
import dk.holdt.usecase.intake.TakenIn;
import dk.holdt.usecase.setup.SetUpShop;
import dk.holdt.usecase.setup.ShopSetUp;
import dk.holdt.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Days on which something is wrong: it is told in words, and nothing is lost.
class BadDaysTest {

    private static final List<String> EVERYTHING = List.of(
            "customer", "device", "visit", "repair", "fault", "accessory", "promise", "contact", "entry", "document");

    @TempDir
    private Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    private Path file() {
        return data().resolve("shop.db");
    }

    @Test
    void a_file_of_zero_bytes_is_told_and_left_alone() throws IOException {
        ShopAtWork.opened(data()).close();
        Files.write(file(), new byte[0]);
        assertThat(reasonOfOpening()).isEqualTo(DatabaseRefused.Reason.EMPTY_FILE);
        assertThat(file()).isEmptyFile();
    }

    @Test
    void the_file_of_another_program_is_told_and_left_alone() throws IOException, SQLException {
        Files.createDirectories(data());
        send("create table recipe (words text)");
        var before = Files.readAllBytes(file());
        assertThat(reasonOfOpening()).isEqualTo(DatabaseRefused.Reason.ANOTHER_PROGRAM);
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void the_file_of_a_newer_program_is_told_and_left_alone() throws IOException, SQLException {
        ShopAtWork.opened(data()).close();
        send("pragma user_version = 1000");
        var before = Files.readAllBytes(file());
        assertThat(reasonOfOpening()).isEqualTo(DatabaseRefused.Reason.NEWER_SCHEMA);
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void a_shop_that_cannot_even_be_marked_as_open_is_looked_at() throws SQLException {
        ShopAtWork.opened(data()).close();
        send("create trigger full before insert on setting begin select raise(abort, 'no room'); end");
        try (var premises = new Premises(() -> Instant.EPOCH, () -> {})) {
            assertThat(premises.enter(data())).isInstanceOfSatisfying(Premises.Found.OnlyToLook.class, found -> {
                assertThat(found.why().reason()).isEqualTo(DatabaseRefused.Reason.CANNOT_OPEN);
                assertThat(found.shop().book.shop()).isPresent();
                found.shop().close();
            });
        }
    }

    @Test
    void a_shop_of_an_older_program_that_may_only_be_read_gets_a_page_in_words() throws SQLException {
        ShopAtWork.opened(data()).close();
        send("pragma user_version = 4");
        try (var premises = new Premises(() -> Instant.EPOCH, () -> {})) {
            var found = premises.enter(data(), () -> {
                throw DatabaseRefused.because(new StoreFailure(StoreFailure.Kind.READ_ONLY, "", null), file());
            });
            assertThat(found).isInstanceOfSatisfying(Premises.Found.Closed.class, closed -> {
                assertThat(closed.why().reason()).isEqualTo(DatabaseRefused.Reason.OLDER_SCHEMA);
                assertThat(ClosedWords.closed(closed.why().reason(), new Messages(Language.DA)))
                        .contains("ældre Holdt");
            });
        }
    }

    private DatabaseRefused.Reason reasonOfOpening() {
        return catchThrowableOfType(DatabaseRefused.class, () -> Database.openOrCreate(data(), Instant.EPOCH))
                .reason();
    }

    private void send(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void of_two_acts_on_what_both_saw_one_is_done_and_the_other_told() {
        try (var counter = ShopAtWork.opened(data())) {
            var number = takeIn(counter, form(counter));
            var seen = counter.seen(number);
            ShopAtWork.done(counter.shop.work().start(seen, counter.staff("Mia")));
            var second = counter.shop.notes().note(seen, counter.staff("Jonas"), "kunden ringede");
            assertThat(second).isInstanceOfSatisfying(Acted.Refused.class, no -> assertThat(no.refusals())
                    .containsExactly(Refusal.because(Reason.REPAIR_CHANGED, number.digits())));
            var after = counter.dossier(number);
            assertThat(after.stage()).isEqualTo(Stage.EXAMINING);
            assertThat(after.repair().progress().technician()).contains(counter.staff("Mia"));
            ShopAtWork.done(counter.shop.notes().note(counter.seen(number), counter.staff("Jonas"), "kunden ringede"));
            assertThat(counter.dossier(number).entries())
                    .anyMatch(entry -> entry.words().equals("kunden ringede"));
        }
    }

    @Test
    void a_disk_that_is_full_during_an_intake_keeps_nothing_of_it_and_the_form_is_saved_by_the_second_try() {
        try (var counter = ShopAtWork.opened(data())) {
            takeIn(counter, form(counter));
            var rows = new ShopFileRows(data());
            var before = counted(rows);
            var form = form(counter);
            DiskRoom.leave(counter.shop.database, 0);
            var failure = catchThrowableOfType(
                    StoreFailure.class, () -> counter.shop.takeIn().takeIn(form));
            assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.FULL);
            assertThat(counted(rows)).isEqualTo(before);
            DiskRoom.leavePlenty(counter.shop.database);
            assertThat(takeIn(counter, form)).isEqualTo(RepairNumber.of(10_001));
            assertThat(counter.shop.takeIn().takeIn(form))
                    .as("pressed a third time")
                    .isInstanceOfSatisfying(TakenIn.Saved.class, saved -> assertThat(saved.number())
                            .isEqualTo(RepairNumber.of(10_001)));
            assertThat(rows.of("select substr(number, 1, 5) from repair order by id"))
                    .containsExactly("10000", "10001");
        }
    }

    private static List<String> counted(ShopFileRows rows) {
        return Stream.concat(
                        EVERYTHING.stream().map(table -> rows.one("select count(*) from " + table)),
                        rows.of("select value from counter").stream())
                .toList();
    }

    @Test
    void a_time_that_is_not_ahead_is_never_promised() {
        try (var counter = ShopAtWork.opened(data())) {
            counter.itIs("11-27 14:30");
            for (var when : List.of("11-27 14:30", "11-27 14:29", "01-01 00:00")) {
                assertThat(counter.shop
                                .offers()
                                .offer(
                                        What.READY,
                                        new Term.At(CounterRecords.at(when)),
                                        counter.now(),
                                        "T14",
                                        Language.DA))
                        .as(when)
                        .isEmpty();
            }
        }
    }

    @Test
    void a_promise_that_ran_out_or_grew_old_on_the_screen_is_refused_at_its_field() {
        try (var counter = ShopAtWork.opened(data())) {
            var form = form(counter);
            counter.itIs(counter.now().plus(Duration.ofMinutes(11)));
            assertThat(counter.shop.takeIn().gaps(form))
                    .extracting(Gap::problem)
                    .containsExactly(Gap.Problem.TOO_OLD);
            counter.itIs("12-24 12:00");
            assertThat(counter.shop.takeIn().takeIn(form))
                    .isInstanceOfSatisfying(TakenIn.Incomplete.class, no -> assertThat(no.gaps())
                            .containsExactly(new Gap(Gap.Field.PROMISE, 0, Gap.Problem.IN_THE_PAST, List.of())));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, -24, Long.MIN_VALUE / 3_600})
    void no_hours_and_fewer_than_none_are_no_promise(long hours) {
        assertThatThrownBy(() -> Term.clockHours(hours)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Term.workingHours(hours)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Preset(1, What.READY, Basis.WORKING_HOURS, (int) hours))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_shop_that_never_opens_is_not_set_up() {
        try (var shop = new Shop(Database.create(data()), () -> CounterRecords.at("11-27 14:30"))) {
            var usual = ShopAtWork.setUp();
            var never = ShopCalendar.of(0, CounterRecords.ZONE, new WeeklyHours(Map.of()));
            assertThat(shop.setUp()
                            .setUp(new ShopSetUp(usual.shop(), usual.crew().manager(), never, usual.presets())))
                    .isEqualTo(SetUpShop.Answer.NEVER_OPEN);
            assertThat(shop.setUp().isNeeded()).isTrue();
            assertThat(shop.staff.all()).isEmpty();
        }
    }

    private static RepairNumber takeIn(ShopAtWork counter, IntakeForm form) {
        return ((TakenIn.Saved) counter.shop.takeIn().takeIn(form)).number();
    }

    private static IntakeForm form(ShopAtWork counter) {
        counter.itIs("11-27 10:00");
        return new IntakeForms(counter)
                .of(CounterRecords.read().repair("a story of three thousand letters"), Optional.empty());
    }
}
