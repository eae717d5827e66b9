package dk.holdt.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.language.LocalText;
import dk.holdt.domain.promise.Closure;
import dk.holdt.domain.promise.Opening;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.ui.setup.SettingsViewModel.State;
import dk.holdt.usecase.ByRole;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.backup.CopyPlace;
import dk.holdt.usecase.setup.SetUpTopic;
import dk.holdt.usecase.setup.ShopSettings.Change;
import dk.holdt.usecase.shop.HouseRules;
import dk.holdt.usecase.staff.Proof;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {

    private final SettingsFixture fixture = new SettingsFixture();
    private final SettingsViewModel model = fixture.model;
    private final SetUpForms forms = model.forms();

    @Test
    void the_pages_show_what_the_shop_has_said() {
        model.read();
        assertThat(model.stateProperty().get()).isInstanceOf(State.Ready.class);
        assertThat(forms.shop().nameProperty().get())
                .isEqualTo(fixture.settings.now().shop().name());
        assertThat(forms.hours().day(DayOfWeek.SATURDAY).get()).isEqualTo("10.00–14.00");
        assertThat(forms.presets().presets()).isEqualTo(fixture.settings.now().presets());
        assertThat(forms.problems(SetUpTopic.SHOP))
                .as("nobody is asked who the manager is")
                .isEmpty();
    }

    @Test
    void the_shops_own_days_come_back_as_they_were_typed() {
        var own = SetUpFixture.holidays(fixture.settings.now().shop().country());
        var moving = new LocalText("Moving", "Flytning", "Flytting");
        var calendar = fixture.settings
                .now()
                .calendar()
                .withHolidays(own.usual())
                .withShortDays(List.of(own.shortDays().getFirst().closingAt(LocalTime.of(13, 0))))
                .withClosures(List.of(
                        Closure.on(LocalDate.parse("2026-12-04"), moving),
                        Closure.on(LocalDate.parse("2020-12-04"), moving)))
                .withSpecial(Map.of(LocalDate.parse("2026-12-05"), List.of(Opening.of("12:00", "16:00"))));
        fixture.settings.save(new Proof(OneRepair.METTE, ByRole.PIN), new Change.OfCalendar(calendar));
        model.read();
        var lines = forms.hours().others().lines();
        assertThat(lines)
                .as("long past days are left out, and one line is free")
                .hasSize(3);
        assertThat(lines.get(0).days().get()).isEqualTo("4.12.2026");
        assertThat(lines.get(0).name().get()).isEqualTo("Flytning");
        assertThat(lines.get(1).hours().get()).isEqualTo("12.00–16.00");
        var newYear = forms.profile().shortDays().getFirst();
        assertThat(forms.hours().shortDays().isShort(newYear)).isTrue();
        assertThat(forms.hours().shortDays().closing(newYear).get()).isEqualTo("13.00");
        assertThat(forms.hours().isClosedOn(forms.profile().holidays().get(2))).isFalse();
        assertThat(forms.problems(SetUpTopic.HOURS)).isEmpty();
    }

    @Test
    void a_page_that_is_saved_is_no_longer_left() {
        model.read();
        model.pageProperty().set(SetUpTopic.HOURS);
        forms.hours().day(DayOfWeek.SATURDAY).set("10-12");
        assertThat(model.save()).isEmpty();
        assertThat(model.stateProperty().get()).isEqualTo(new State.Saved(List.of()));
        assertThat(fixture.left.topics()).containsExactly(SetUpTopic.PRINTERS);
        assertThat(fixture.settings.now().calendar().hoursOn(LocalDate.parse("2026-11-28")))
                .containsExactly(Opening.of("10:00", "12:00"));
    }

    @Test
    void what_cannot_be_read_is_not_saved() {
        model.read();
        forms.hours().day(DayOfWeek.MONDAY).set("ti");
        assertThat(model.save()).containsExactly(new Problem("hours-monday", Problem.Kind.NOT_HOURS));
        assertThat(model.stateProperty().get()).isInstanceOf(State.Ready.class);
    }

    @Test
    void promises_that_now_fall_on_a_closed_day_are_handed_on() {
        fixture.readyOnFridayNoon();
        model.read();
        forms.hours().others().lines().getFirst().days().set("4.12.2026");
        model.save();
        assertThat(model.stateProperty().get())
                .isInstanceOfSatisfying(
                        State.Saved.class, saved -> assertThat(saved.affected()).hasSize(1));
    }

    @Test
    void who_is_no_manager_is_refused_and_what_was_typed_stays() {
        model.read();
        fixture.jonasIsHere();
        model.pageProperty().set(SetUpTopic.SHOP);
        forms.shop().nameProperty().set("Jonas & Co");
        model.save();
        assertThat(model.stateProperty().get()).isInstanceOfSatisfying(State.Refused.class, refused -> assertThat(
                        refused.refusal().reason())
                .isEqualTo(Reason.NOT_A_MANAGER));
        assertThat(forms.shop().nameProperty().get()).isEqualTo("Jonas & Co");
        assertThat(fixture.left.topics()).containsExactly(SetUpTopic.HOURS, SetUpTopic.PRINTERS);
    }

    @Test
    void a_choice_of_printer_is_kept_at_once_and_takes_the_reminder_along() {
        model.read();
        model.pageProperty().set(SetUpTopic.PRINTERS);
        assertThat(model.isSaved()).isFalse();
        model.save();
        assertThat(model.stateProperty().get()).isInstanceOf(State.Ready.class);
        forms.printers().intakeForBoth(true);
        assertThat(fixture.left.topics()).containsExactly(SetUpTopic.HOURS);
    }

    @Test
    void the_pin_is_asked_of_a_manager_who_has_one_and_typed_anew_for_each_saving() {
        model.read();
        model.pageProperty().set(SetUpTopic.PRINTERS);
        assertThat(model.asksForPin())
                .as("printers are kept as they are chosen")
                .isFalse();
        model.pageProperty().set(SetUpTopic.SHOP);
        assertThat(model.asksForPin()).isTrue();
        model.pinProperty().set("111111");
        model.save();
        assertThat(model.stateProperty().get()).isInstanceOfSatisfying(State.Refused.class, refused -> assertThat(
                        refused.refusal().reason())
                .isEqualTo(Reason.PIN_WRONG));
        assertThat(model.pinProperty().get()).isEmpty();
        model.pinProperty().set(ByRole.PIN);
        model.save();
        assertThat(model.stateProperty().get()).isInstanceOf(State.Saved.class);
        fixture.jonasIsHere();
        assertThat(model.asksForPin())
                .as("whoever is no manager cannot save at all")
                .isFalse();
    }

    @Test
    void rules_of_the_house_that_cannot_be_are_said_at_their_fields() {
        model.read();
        model.pageProperty().set(SetUpTopic.HOUSE);
        var house = forms.house();
        assertThat(house.goodwillProperty().get()).isEqualTo("200");
        house.lockAfterProperty().set("0");
        house.lateAfterProperty().set("366");
        house.goodwillProperty().set("to hundrede");
        assertThat(model.save())
                .containsExactly(
                        new Problem("lock-after", Problem.Kind.NOT_MINUTES_TO_LOCK),
                        new Problem("late-after", Problem.Kind.NOT_DAYS_TO_WAIT),
                        new Problem("own-goodwill", Problem.Kind.NOT_A_GOODWILL));
        house.lockAfterProperty().set("60");
        house.lateAfterProperty().set("365");
        house.goodwillProperty().set("1.250,50");
        assertThat(model.save()).isEmpty();
        assertThat(fixture.settings.now().rules()).isEqualTo(new HouseRules(60, 365, 125_050, 14));
        model.read();
        assertThat(house.goodwillProperty().get()).isEqualTo("1250,50");
    }

    @Test
    void a_folder_that_the_disk_refuses_is_said_at_its_field() {
        model.read();
        model.pageProperty().set(SetUpTopic.HOUSE);
        fixture.copies.refused = Optional.of(CopyPlace.No.WITH_THE_SHOP);
        forms.house().copiesProperty().set("/somewhere");
        model.save();
        assertThat(model.stateProperty().get())
                .isEqualTo(new State.Wrong(new Problem("copies", Problem.Kind.COPIES_WITH_THE_SHOP)));
    }

    @Test
    void another_language_is_seen_as_one_and_leaves_the_country_alone() {
        model.read();
        var country = forms.countryProperty().get();
        model.pageProperty().set(SetUpTopic.LANGUAGE);
        forms.languageProperty().set(Language.NB);
        assertThat(model.speaksAnother()).isTrue();
        assertThat(forms.countryProperty().get()).isEqualTo(country);
        model.save();
        assertThat(fixture.settings.now().shop().language()).isEqualTo(Language.NB);
    }
}
