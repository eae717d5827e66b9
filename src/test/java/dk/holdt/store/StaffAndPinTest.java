package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffEvent;
import dk.holdt.domain.staff.StaffEvent.What;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.domain.staff.Tried;
import dk.holdt.domain.staff.Tries;
import dk.holdt.usecase.staff.Badges;
import dk.holdt.usecase.staff.CheckPin;
import dk.holdt.usecase.staff.PinAnswer;
import dk.holdt.usecase.staff.PinHashes;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffAndPinTest {

    @TempDir
    private Path folder;

    private Instant wallClock = TestShop.MONDAY;
    private long nanos;

    @Test
    void a_member_comes_back_as_saved_and_a_tile_that_is_free_again_is_given_again() {
        try (var shop = new TestShop(folder.resolve("a"))) {
            var bo = shop.staff
                    .find(shop.staff.add(new StaffMember(0, "Bo", Role.TECHNICIAN)))
                    .orElseThrow();
            assertThat(bo.tile()).isEqualTo(2);
            var changed = bo.with(Role.MANAGER).withPin(6).gone();
            shop.staff.save(changed);
            assertThat(shop.staff.find(bo.id())).contains(changed);
            assertThat(shop.staff.working()).extracting(StaffMember::name).containsExactly("Mette");
            var ida = shop.staff.add(new StaffMember(0, "Ida", Role.COUNTER));
            assertThat(shop.staff.find(ida).orElseThrow().tile()).isEqualTo(2);
        }
    }

    @Test
    void only_the_last_three_pins_are_kept_the_newest_first() {
        try (var shop = new TestShop(folder.resolve("b"))) {
            var pins = new SqlPins(shop.database);
            for (var hash : List.of("one", "two", "three", "four")) {
                pins.add(shop.manager, hash, TestShop.MONDAY);
            }
            assertThat(pins.last(shop.manager)).containsExactly("four", "three", "two");
            assertThat(count(shop, "pin")).isEqualTo(3);
            assertThat(pins.last(99)).isEmpty();
        }
    }

    @Test
    void a_badge_counts_until_it_ends_and_is_known_afterwards() {
        try (var shop = new TestShop(folder.resolve("badges"))) {
            var badges = new SqlBadges(shop.database);
            var bo = shop.staff.add(new StaffMember(0, "Bo", Role.COUNTER));
            badges.end(bo, TestShop.MONDAY, shop.manager);
            badges.add(bo, "first", TestShop.MONDAY, shop.manager);
            badges.add(shop.manager, "other", TestShop.MONDAY, shop.manager);
            badges.end(bo, TestShop.MONDAY, shop.manager);
            badges.add(bo, "second", TestShop.MONDAY.plusSeconds(60), shop.manager);
            assertThat(badges.find("first")).contains(new Badges.Kept(bo, "first", TestShop.MONDAY, false));
            assertThat(badges.find("third")).isEmpty();
            assertThat(badges.counting()).extracting(Badges.Kept::hash).containsExactlyInAnyOrder("other", "second");
        }
    }

    @Test
    void what_happened_is_kept_with_who_did_it_where_that_is_known() {
        try (var shop = new TestShop(folder.resolve("c"))) {
            var pins = new SqlPins(shop.database);
            pins.note(new StaffEvent(TestShop.MONDAY, What.WRONG_PIN, shop.manager, Optional.empty()));
            pins.note(new StaffEvent(TestShop.MONDAY, What.CAME_IN, shop.manager, Optional.of(shop.manager)));
            assertThat(shop.database.<List<String>>read(handle -> handle.createQuery(
                                    "select what || coalesce(by, '-') from staff_event order by id")
                            .mapTo(String.class)
                            .list()))
                    .containsExactly("WRONG_PIN-", "CAME_IN" + shop.manager);
        }
    }

    @Test
    void a_wait_outlives_the_program_and_a_clock_put_anywhere() {
        long bo;
        try (var shop = new TestShop(folder.resolve("d"))) {
            bo = shop.staff.add(new StaffMember(0, "Bo", Role.COUNTER));
            shop.staff.save(shop.staff.find(bo).orElseThrow().withPin(4));
            new SqlPins(shop.database).add(bo, "4728", wallClock);
            var pins = pins(shop);
            for (int one = 0; one < 5; one++) {
                pins.check(bo, "0000");
            }
            assertThat(pins.check(bo, "4728")).isEqualTo(new PinAnswer.Wait(Duration.ofSeconds(30)));
        }
        for (var jump : List.of(Duration.ofDays(400), Duration.ofDays(-800), Duration.ofMinutes(1))) {
            wallClock = wallClock.plus(jump);
            nanos = 77;
            try (var shop = TestShop.again(folder.resolve("d"))) {
                assertThat(pins(shop).check(bo, "4728")).isEqualTo(new PinAnswer.Wait(Duration.ofSeconds(30)));
                assertThat(new SqlPins(shop.database).tries(Tried.HERE))
                        .isEqualTo(new Tries(5, Duration.ofSeconds(30)));
            }
        }
        try (var shop = TestShop.again(folder.resolve("d"))) {
            var pins = pins(shop);
            nanos += Duration.ofSeconds(30).toNanos();
            assertThat(pins.check(bo, "4728")).isInstanceOf(PinAnswer.Right.class);
            assertThat(new SqlPins(shop.database).tries(Tried.member(bo))).isEqualTo(Tries.NONE);
        }
    }

    @Test
    void staff_of_the_first_version_keep_their_names_and_acts_and_get_a_role_and_a_tile() throws SQLException {
        var file = folder.resolve("old.db");
        Schema.migrate(file, 1);
        try (var old = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            try (var statement = old.createStatement()) {
                for (int id = 1; id <= 11; id++) {
                    statement.execute("insert into staff (id, name, role) values (" + id * 2 + ", 'N" + id + "', '"
                            + (id == 2 ? "MANAGER" : "STAFF") + "')");
                }
                statement.execute("insert into customer values (1, 'Anna', '', null, '', 'da', 'CALL', '', '')");
                statement.execute("insert into device values (1, 1, 'PHONE', 'iPhone', '', '', '')");
                statement.execute("insert into visit values (1, 1, 0)");
            }
        }
        Schema.migrate(file, 2);
        try (var now = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = now.createStatement()) {
            try (var rows = statement.executeQuery("""
                    select group_concat(name || role || coalesce(tile, '-') || pin_digits || "left", ' ')
                      from (select * from staff order by id)
                    """)) {
                assertThat(rows.getString(1)).startsWith("N1COUNTER100 N2MANAGER200 N3COUNTER300 ");
                assertThat(rows.getString(1)).endsWith("N9COUNTER900 N10COUNTER-00 N11COUNTER-00");
            }
            try (var rows = statement.executeQuery("pragma foreign_key_check")) {
                assertThat(rows.next()).isFalse();
            }
            try (var rows = statement.executeQuery(
                    "select count(*) from pragma_foreign_key_list('promise') " + "where \"table\" = 'staff'")) {
                assertThat(rows.getInt(1)).isEqualTo(2);
            }
        }
    }

    private CheckPin pins(TestShop shop) {
        var books = new CheckPin.Books(shop.database, shop.staff, new SqlPins(shop.database), new AsTyped());
        return new CheckPin(books, () -> wallClock, () -> nanos);
    }

    private static int count(TestShop shop, String table) {
        return shop.database.read(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Integer.class)
                .one());
    }

    private static final class AsTyped implements PinHashes {

        @Override
        public Optional<String> hash(long member, String pin) {
            return Optional.of(pin);
        }

        @Override
        public Check check(String stored, long member, String pin) {
            return stored.equals(pin) ? Check.RIGHT : Check.WRONG;
        }
    }
}
