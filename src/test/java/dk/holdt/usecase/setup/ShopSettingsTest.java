package dk.holdt.usecase.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.language.LocalText;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.Closure;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.promise.WeeklyHours;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.shop.Preset;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.ByRole;
import dk.holdt.usecase.NamedCopies;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.backup.CopyPlace;
import dk.holdt.usecase.setup.ShopSettings.Answer;
import dk.holdt.usecase.setup.ShopSettings.Change;
import dk.holdt.usecase.shop.HouseRules;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.usecase.staff.Proof;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShopSettingsTest {

    private static final LocalText MOVING = new LocalText("Moving", "Flytning", "Flytting");

    private static final Proof METTE = new Proof(OneRepair.METTE, ByRole.PIN);

    private final OneRepair repair = new OneRepair(Language.DA);
    private final NamedCopies copies = new NamedCopies();
    private final ShopSettings settings = new ShopSettings(
            repair.shop.transactions(),
            repair.shop.book(),
            new ByRole(repair.shop.staff()),
            repair.shop.repairs(),
            copies,
            repair.clock());

    @Test
    void only_a_manager_changes_them() {
        var jonas = repair.shop.staff().add(new StaffMember(0, "Jonas", Role.COUNTER));
        var changed = new Change.OfShop(settings.now().shop().speaking(Language.NB));
        assertThat(settings.save(new Proof(jonas, ByRole.PIN), changed))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(Reason.NOT_A_MANAGER));
        assertThat(settings.now().shop().language()).isEqualTo(Language.DA);
        assertThat(settings.save(METTE, changed)).isInstanceOf(Answer.Saved.class);
        assertThat(settings.now().shop().language()).isEqualTo(Language.NB);
    }

    @Test
    void a_wrong_pin_changes_nothing() {
        var changed = new Change.OfShop(settings.now().shop().speaking(Language.NB));
        assertThat(settings.save(new Proof(OneRepair.METTE, "000000"), changed))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(Reason.PIN_WRONG));
        assertThat(settings.now().shop().language()).isEqualTo(Language.DA);
    }

    @Test
    void a_promise_that_will_fall_due_on_a_closed_day_is_listed_and_stands() {
        var friday = repair.offerAt(What.READY, "2026-12-04T12:00");
        var before = repair.open(What.ANSWER);
        giveReady(friday);
        var closed = closedOn("2026-12-04");
        var affected = ((Answer.Saved) settings.save(METTE, new Change.OfCalendar(closed))).affected();
        assertThat(affected).hasSize(1);
        var one = affected.getFirst();
        assertThat(one.number()).isEqualTo(repair.number);
        assertThat(one.customer()).isEqualTo("Anna Berg");
        assertThat(one.promise().what()).isEqualTo(What.READY);
        assertThat(one.nextOpen()).isEqualTo(OneRepair.at("2026-12-05T10:00"));
        assertThat(repair.open(What.READY).dueAt()).isEqualTo(OneRepair.at("2026-12-04T12:00"));
        assertThat(repair.open(What.ANSWER)).isEqualTo(before);
    }

    @Test
    void a_promise_that_fell_on_a_closed_day_before_or_lies_behind_is_not_listed() {
        var closed = closedOn("2026-12-04");
        assertThat(saved(new Change.OfCalendar(closed)))
                .as("the answer was due on Saturday after closing all along")
                .isEmpty();
        giveReady(repair.offerAt(What.READY, "2026-12-07T12:00"));
        repair.when("2026-12-07T13:00");
        assertThat(saved(new Change.OfCalendar(closedOn("2026-12-07")))).isEmpty();
    }

    @Test
    void the_same_hours_saved_again_make_no_new_version() {
        var version = settings.now().calendar().version();
        saved(new Change.OfCalendar(settings.now().calendar().withVersion(1)));
        assertThat(settings.now().calendar().version()).isEqualTo(version);
        saved(new Change.OfCalendar(closedOn("2026-12-04")));
        assertThat(settings.now().calendar().version()).isEqualTo(version + 1);
    }

    @Test
    void a_shop_that_never_opens_is_not_saved() {
        var never = settings.now().calendar().withWeekly(new WeeklyHours(Map.of()));
        assertThat(settings.save(METTE, new Change.OfCalendar(never))).isInstanceOf(Answer.NeverOpen.class);
        assertThat(settings.now().calendar().weekly().isNeverOpen()).isFalse();
    }

    @Test
    void what_is_advertised_is_not_saved_while_it_reads_two_ways() {
        var presets = List.of(new Preset(1, What.READY, Basis.WORKING_HOURS, 8));
        assertThat(settings.save(METTE, new Change.OfPromises(presets, "Klar på 24 timer")))
                .isInstanceOf(Answer.AdvertisedUnclear.class);
        assertThat(settings.now().presets()).isNotEqualTo(presets);
        saved(new Change.OfPromises(presets, " 24 timer i åbningstiden "));
        assertThat(settings.now().presets()).isEqualTo(presets);
        assertThat(settings.now().advertised()).isEqualTo("24 timer i åbningstiden");
    }

    @Test
    void the_rules_of_the_house_are_kept_and_read_where_they_count() {
        assertThat(settings.now().rules()).isEqualTo(HouseRules.USUAL);
        var rules = new HouseRules(15, 30, 50_000, 14);
        saved(new Change.OfHouse(rules, ""));
        assertThat(settings.now().rules()).isEqualTo(rules);
        assertThat(new ShopNow(repair.shop.book()).ownGoodwill().minor()).isEqualTo(50_000);
    }

    @Test
    void where_copies_cannot_go_nothing_of_the_page_is_saved() {
        copies.refused = Optional.of(CopyPlace.No.NOT_WRITABLE);
        var away = Path.of("stick").toAbsolutePath();
        assertThat(settings.save(METTE, new Change.OfHouse(new HouseRules(15, 30, 0, 14), away.toString())))
                .isEqualTo(new Answer.NoCopiesThere(CopyPlace.No.NOT_WRITABLE));
        assertThat(settings.now().rules()).isEqualTo(HouseRules.USUAL);
        assertThat(copies.chosen()).isEmpty();
    }

    @Test
    void a_folder_for_copies_is_asked_about_only_when_it_is_another() {
        var stick = Path.of("stick").toAbsolutePath();
        saved(new Change.OfHouse(HouseRules.USUAL, " " + stick + " "));
        assertThat(copies.chosen()).contains(stick);
        copies.refused = Optional.of(CopyPlace.No.NO_SUCH_FOLDER);
        saved(new Change.OfHouse(new HouseRules(7, 14, 0, 14), stick.toString()));
        assertThat(settings.now().rules().lockAfter())
                .as("the stick is out, and the rest is saved all the same")
                .isEqualTo(7);
        assertThat(copies.chosen()).contains(stick);
        saved(new Change.OfHouse(HouseRules.USUAL, ""));
        assertThat(copies.chosen()).as("back to the usual one").isEmpty();
    }

    private ShopCalendar closedOn(String date) {
        return settings.now().calendar().withClosures(List.of(Closure.on(LocalDate.parse(date), MOVING)));
    }

    private List<ShopSettings.Affected> saved(Change change) {
        return ((Answer.Saved) settings.save(METTE, change)).affected();
    }

    private void giveReady(PromiseOffer offer) {
        var answer = repair.open(What.ANSWER);
        repair.shop.transactions().run(() -> repair.shop
                .promises()
                .add(new Promise(
                        0,
                        answer.repairId(),
                        2,
                        What.READY,
                        offer.reckoning(),
                        offer.words(),
                        answer.given(),
                        Optional.empty())));
    }
}
