package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Opening;
import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.WeeklyHours;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Condition;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.MostImportant;
import dk.holdt.domain.repair.OpenRepair;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.domain.shop.Country;
import dk.holdt.domain.shop.Shop;
import dk.holdt.input.LibPhoneNumbers;
import dk.holdt.usecase.PlainSecrets;
import dk.holdt.usecase.StoreFailure;
import dk.holdt.usecase.bench.WorkOnRepair;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.ChangeRepair;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.intake.HandInPart;
import dk.holdt.usecase.intake.IntakeForm;
import dk.holdt.usecase.intake.TakeIn;
import dk.holdt.usecase.intake.TakenIn;
import dk.holdt.usecase.intake.UnlockPart;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperFreezer;
import dk.holdt.usecase.promise.OfferPromise;
import dk.holdt.usecase.receipt.IntakeReceipt;
import dk.holdt.usecase.receipt.IssueReceipt;
import dk.holdt.usecase.receipt.PrinterPlan;
import dk.holdt.usecase.secret.UnlockBook;
import dk.holdt.usecase.shop.ShopNow;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole intake on a real file: all of it, once, or nothing.
class IntakeOnDiskTest {

    private static final InstantSource CLOCK = InstantSource.fixed(TestShop.MONDAY.plusSeconds(42));

    @TempDir
    private Path folder;

    private TestShop shop;
    private TakeIn takeIn;
    private ShopNow shopNow;
    private UnlockBook unlocks;

    @BeforeEach
    void open() {
        shop = new TestShop(folder.resolve("data"));
        shop.book.save(new Shop("Havnens", "", "", "", "", true, Country.DK, Language.DA));
        shop.book.add(ShopCalendar.of(
                0, TestShop.ZONE, new WeeklyHours(Map.of(DayOfWeek.MONDAY, List.of(Opening.of("10:00", "17:30"))))));
        shopNow = new ShopNow(shop.book);
        var documents = new SqlDocuments(shop.database, new Written(), CLOCK);
        unlocks = new UnlockBook(new SqlUnlockRows(shop.database), new PlainSecrets());
        var receipts = new IssueReceipt(
                shop.repairs,
                documents,
                new IntakeReceipt(shopNow, shop.staff, new PrinterPlan(shop.book)),
                unlocks,
                new SqlLoans(shop.database));
        takeIn = new TakeIn(
                shop.database,
                new TakeIn.Ports(
                        shop.repairs,
                        shop.customers,
                        shop.promises,
                        shop.journal,
                        unlocks,
                        new SqlShelf(shop.database)),
                new LibPhoneNumbers(),
                receipts,
                shopNow,
                CLOCK);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void an_intake_is_whole_and_there_after_opening_again() {
        assertThat(takeIn.takeIn(form(UUID.randomUUID(), 3))).isInstanceOf(TakenIn.Saved.class);
        shop.close();
        shop = TestShop.again(folder.resolve("data"));
        var found = shop.find(RepairNumber.of(10_000));
        assertThat(found.customer().e164()).contains("+4520123456");
        assertThat(found.faults()).hasSize(3);
        assertThat(found.accessories()).hasSize(1);
        assertThat(found.book().open()).hasSize(1);
        assertThat(found.entries()).hasSize(3);
        assertThat(shop.customers.withPhoneEnding("3456", 8)).hasSize(1);
    }

    @Test
    void the_same_form_pressed_twice_is_saved_once() {
        var form = form(UUID.randomUUID(), 1);
        assertThat(takeIn.takeIn(form)).isEqualTo(takeIn.takeIn(form));
        assertThat(shop.repairs.open()).hasSize(1);
        assertThat(everything()).isEqualTo("1 1 1 1 1 3 1 10000");
    }

    @Test
    void a_disk_that_fills_up_in_the_middle_keeps_nothing_and_the_same_form_is_saved_by_the_second_try() {
        var form = form(UUID.randomUUID(), 20);
        int failures = 0;
        for (int room = 0; room < 200; room += 8) {
            limitRoom(room);
            var failure = catchThrowableOfType(StoreFailure.class, () -> takeIn.takeIn(form));
            if (failure == null) {
                break;
            }
            assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.FULL);
            assertThat(everything()).isEqualTo("0 0 0 0 0 0 0 9999");
            failures++;
        }
        assertThat(failures).as("cut short at several points").isGreaterThan(2);
        assertThat(takeIn.takeIn(form)).isInstanceOf(TakenIn.Saved.class);
        assertThat(everything()).isEqualTo("1 1 1 20 1 3 1 10000");
    }

    @Test
    void of_two_who_act_on_what_both_saw_one_wins_and_the_other_is_told() {
        var books = new ChangeRepair.Books(shop.repairs, shop.promises, shop.journal);
        var work = new WorkOnRepair(new ChangeRepair(shop.database, books, shopNow, CLOCK));
        for (int race = 0; race < 10; race++) {
            takeIn.takeIn(form(UUID.randomUUID(), 1));
        }
        for (OpenRepair seen : shop.repairs.open()) {
            var number = seen.repair().number();
            var look = new Seen(number, seen.repair().version());
            var both = Stream.of(1, 2)
                    .map(_ -> CompletableFuture.supplyAsync(() -> work.start(look, shop.manager)))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .collect(Collectors.groupingBy(Acted.Done.class::isInstance, Collectors.counting()));
            assertThat(both).isEqualTo(Map.of(true, 1L, false, 1L));
            assertThat(shop.find(number).stage()).isEqualTo(Stage.EXAMINING);
        }
    }

    private IntakeForm form(UUID uuid, int faults) {
        var offer = new OfferPromise(shopNow, shop.book, CLOCK)
                .offer(What.ANSWER, Term.clockHours(24), TestShop.MONDAY, "T14", Language.DA);
        return new IntakeForm(
                uuid,
                shop.manager,
                new IntakeForm.CustomerPart(
                        Optional.empty(), "Åge Sørensen", "20 12 34 56", "", Language.DA, TellBy.CALL),
                new IntakeForm.DevicePart(
                        Optional.empty(),
                        DeviceKind.LAPTOP,
                        "T14",
                        "PF-1",
                        false,
                        "",
                        "",
                        Condition.notLookedAt(),
                        Optional.of(new UnlockPart.Noted("2580")),
                        ""),
                IntStream.range(0, faults)
                        .mapToObj(i -> new IntakeForm.FaultPart(i + "æ".repeat(3_000), ""))
                        .toList(),
                List.of("Oplader"),
                new IntakeForm.Terms(Optional.empty(), MostImportant.NOT_SAID, Optional.of(new PriceTerms.TimeSpent())),
                offer,
                HandInPart.none());
    }

    private void limitRoom(int pages) {
        shop.database.write(handle -> {
            var now = handle.createQuery("pragma page_count").mapTo(Long.class).one();
            return handle.createQuery("pragma max_page_count=" + (now + pages))
                    .mapTo(Long.class)
                    .one();
        });
    }

    private String everything() {
        return Stream.of("customer", "device", "repair", "fault", "promise", "entry", "document")
                        .map(table -> count("select count(*) from " + table))
                        .collect(Collectors.joining(" "))
                + " " + count("select value from counter");
    }

    private String count(String sql) {
        Function<Handle, String> ask =
                handle -> handle.createQuery(sql).mapTo(String.class).one();
        return shop.database.read(ask);
    }

    /// Stands for the real freezer, which belongs to another part.
    private static final class Written implements PaperFreezer {
        @Override
        public String write(Paper paper) {
            return paper.toString();
        }

        @Override
        public Paper read(String text) {
            throw new UnsupportedOperationException();
        }
    }
}
