package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.LocalText;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.part.Settlement;
import dk.holdt.domain.part.Verdict;
import dk.holdt.domain.promise.Closure;
import dk.holdt.domain.promise.HolidayRule;
import dk.holdt.domain.promise.HolidaySet;
import dk.holdt.domain.promise.Opening;
import dk.holdt.domain.promise.PromiseEnd;
import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.promise.ShortDay;
import dk.holdt.domain.promise.WeeklyHours;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.promise.YearlyDay;
import dk.holdt.domain.repair.PastRepair;
import dk.holdt.domain.staff.StaffEvent;
import dk.holdt.usecase.StoreFailure;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The database itself refuses to change or lose what shop and customer rely on, whoever asks.
class InsertOnlyTest {

    private static final Set<String> INSERT_ONLY = Set.of(
            "promise",
            "promise_end",
            "promised_call",
            "contact",
            "agreement",
            "entry",
            "swap_line",
            "swap_settlement",
            "calendar_version",
            "calendar_hours",
            "calendar_closure",
            "calendar_short_day",
            "calendar_holiday",
            "past_repair",
            "shelf_place",
            "shelf_stop",
            "shelf_stop_end",
            "shelf_step",
            "loan",
            "loan_back",
            "collection",
            "document_withdrawn",
            "document_also",
            "document_held",
            "contact_withdrawn",
            "payment_withdrawn",
            "shelf_step_withdrawn",
            "loan_withdrawn",
            "parting",
            "parting_withdrawn",
            "sent_out",
            "sent_word",
            "sent_out_withdrawn",
            "sent_word_withdrawn",
            "payment",
            "data_copy",
            "data_copy_withdrawn",
            "staff_event",
            "badge",
            "badge_ended",
            "hand_in",
            "hand_in_finding",
            "reserved_number",
            "label_thrown_away",
            "deposit_withdrawn",
            "shot",
            "shot_removed",
            "shot_erased",
            "intake_undone");

    private static final Set<String> NEVER_REMOVED =
            Set.of("repair", "swap", "document", "unlock", "staff", "loan_device");

    /// May change, or be taken away where the law asks for it.
    private static final Set<String> CHANGEABLE = Set.of(
            "counter",
            "shop",
            "setting",
            "pin",
            "pin_tries",
            "preset",
            "customer",
            "device",
            "visit",
            "fault",
            "accessory",
            "price_line",
            "print_job",
            "entry_words",
            "parting_words",
            "vault_key",
            "hand_in_person",
            "hand_in_reach",
            "draft",
            "draft_field",
            "paper_not_needed");

    @TempDir
    private Path folder;

    private TestShop shop;

    @BeforeEach
    void fill_every_table() {
        shop = new TestShop(folder.resolve("data"));
        noteWhatBelongsToNoRepair();
        var repair = shop.aRepair().repair().id();
        var promise = shop.promises.add(shop.promise(repair, 1, What.READY, Optional.empty()));
        var contact = shop.journal.add(repair, shop.contact(Optional.of(promise)));
        shop.promises.end(PromiseEnd.kept(promise, TestShop.MONDAY, Optional.of(contact)));
        shop.journal.add(repair, new Entry(0, TestShop.MONDAY, shop.manager, Entry.Kind.NOTE, "sagt"));
        var line = new PartSwap.Line("frontUsb", true, "2", "0", Verdict.WORSE, false);
        var told = new Settlement.Told("Åge", Channel.CALL, TestShop.MONDAY, shop.manager);
        shop.swaps.add(
                repair,
                new PartSwap(
                        0,
                        "pc-case",
                        new PartSwap.Part("a", ""),
                        new PartSwap.Part("b", ""),
                        new PartSwap.Comparison(Verdict.WORSE, List.of(line)),
                        TestShop.MONDAY,
                        shop.manager,
                        Optional.of(told),
                        false));
        KeptRows.fill(shop, repair);
    }

    private void noteWhatBelongsToNoRepair() {
        var pins = new SqlPins(shop.database);
        pins.note(new StaffEvent(TestShop.MONDAY, StaffEvent.What.ADDED, shop.manager, Optional.empty()));
        pins.add(shop.manager, "hash", TestShop.MONDAY);
        shop.book.add(calendar());
        var typed = new PastRepair.Typed("", "", "", "", "", "");
        new SqlPastRepairs(shop.database).addNew(List.of(new PastRepair("s", "1", "", "", "", "", "x", typed, "x")));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void every_table_has_been_thought_of() {
        List<String> tables = shop.database.read(
                handle -> handle.createQuery("""
                        select name from sqlite_master
                         where type = 'table' and name not like 'sqlite_%' and name not like 'flyway%'
                        """).mapTo(String.class).list());
        var thoughtOf = new TreeSet<>(INSERT_ONLY);
        thoughtOf.addAll(NEVER_REMOVED);
        thoughtOf.addAll(CHANGEABLE);
        assertThat(new TreeSet<>(tables)).isEqualTo(thoughtOf);
    }

    static Stream<String> insertOnly() {
        return INSERT_ONLY.stream();
    }

    static Stream<String> neverRemoved() {
        return Stream.concat(INSERT_ONLY.stream(), NEVER_REMOVED.stream());
    }

    @ParameterizedTest
    @MethodSource("insertOnly")
    void a_row_is_not_changed(String table) {
        String column = shop.database.read(handle -> handle.createQuery(
                        "select name from pragma_table_info('" + table + "') order by cid desc limit 1")
                .mapTo(String.class)
                .one());
        refused("update " + table + " set " + column + " = " + column);
    }

    @ParameterizedTest
    @MethodSource("neverRemoved")
    void a_row_is_not_removed(String table) {
        refused("delete from " + table);
    }

    @ParameterizedTest
    @MethodSource("neverRemoved")
    void a_row_is_not_replaced(String table) {
        if (table.startsWith("calendar_")
                && !Set.of("calendar_version", "calendar_holiday").contains(table)) {
            // no key that a second row could take the place of
            assertThat(shop.database.<Integer>read(handle -> handle.createQuery(
                                    "select count(*) from pragma_index_list('" + table + "') where \"unique\" = 1")
                            .mapTo(Integer.class)
                            .one()))
                    .isZero();
            return;
        }
        refused("insert or replace into " + table + " select * from " + table);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update repair set number = '000000'",
                "update repair set uuid = 'x'",
                "update repair set received_at = 0",
                "update repair set price_terms = 'TIME_SPENT'",
                "update entry_words set words = 'andet'",
                "update swap set verdict = 'SAME', withdrawn = 1",
                "update document set model = '[]'",
                "update document set pdf = x'00'",
                "update repair set stage = 'COLLECTED'",
                "update repair set stage = 'WAITING_FOR_PART'",
                "update repair set stage = 'GONE'",
                "update fault set verdict = 'FOUND', verdict_words = ''",
                "update fault set verdict = 'NOT_FOUND', verdict_words = '', remedy = 'FIXED'",
                "update fault set test_works = 1",
                "update unlock set sealed = '1234'",
                "update unlock set sealed = null",
                "update unlock set erased_at = 1",
                "update unlock set how = 'NONE'",
                "update customer set name = ''",
                "delete from customer",
                "delete from staff",
                "update pin set hash = 'another'",
                "update staff set tile = 10",
                "update staff set pin_digits = 3",
                "update staff set role = 'STAFF'",
                "update staff set \"left\" = 1",
                "insert into staff (name, role, tile) values ('Bo', 'COUNTER', 1)"
            })
    void what_the_model_forbids_the_database_refuses_too(String sql) {
        refused(sql);
    }

    @Test
    void a_withdrawn_swap_stays_withdrawn_and_finished_pages_stay_as_they_are() {
        shop.database.write(handle -> handle.execute("update swap set withdrawn = 1"));
        refused("update swap set withdrawn = 0");
        shop.database.write(handle -> handle.execute("update document set pdf = x'00', sha256 = ?", "0".repeat(64)));
        refused("update document set pdf = x'01'");
        refused("update document set pdf = null, sha256 = null");
    }

    private void refused(String sql) {
        var before = rows();
        var failure =
                catchThrowableOfType(StoreFailure.class, () -> shop.database.write(handle -> handle.execute(sql)));
        assertThat(failure).as(sql).isNotNull();
        assertThat(failure.kind()).as(sql).isEqualTo(StoreFailure.Kind.CONSTRAINT);
        assertThat(rows()).isEqualTo(before);
    }

    private long rows() {
        return neverRemoved()
                .mapToLong(
                        table -> shop.database.<Long>read(handle -> handle.createQuery("select count(*) from " + table)
                                .mapTo(Long.class)
                                .one()))
                .peek(count -> assertThat(count).isPositive())
                .sum();
    }

    private static ShopCalendar calendar() {
        var name = new LocalText("a", "b", "c");
        return ShopCalendar.of(
                        0,
                        TestShop.ZONE,
                        new WeeklyHours(Map.of(DayOfWeek.MONDAY, List.of(Opening.of("10:00", "17:00")))))
                .withClosures(List.of(Closure.on(LocalDate.of(2026, 5, 4), name)))
                .withShortDays(List.of(new ShortDay(YearlyDay.on(12, 31), LocalTime.NOON, name)))
                .withHolidays(new HolidaySet(List.of(HolidayRule.always("dk.x", name, YearlyDay.on(12, 25)))));
    }
}
