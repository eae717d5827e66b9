package dk.holdt.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.HolidayRule;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.shop.Country;
import dk.holdt.domain.shop.Preset;
import dk.holdt.ui.setup.SetUpViewModel.Outcome;
import dk.holdt.usecase.setup.SetUpTopic;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetUpViewModelTest {

    private final SetUpFixture shop = new SetUpFixture();
    private final SetUpViewModel model = shop.model;
    private final SetUpForms forms = shop.forms;

    @Test
    void a_name_a_number_to_call_and_a_manager_are_enough_to_begin() {
        fillIn();
        assertThat(model.next()).isEmpty();
        assertThat(model.outcomeProperty().get()).isEqualTo(Outcome.DONE);
        var saved = shop.saved.getFirst();
        assertThat(saved.shop().name()).isEqualTo("Skærm & Søn");
        assertThat(saved.shop().country()).isEqualTo(Country.DK);
        assertThat(saved.shop().vatRegistered()).isTrue();
        assertThat(saved.crew().manager()).isEqualTo("Mia");
        assertThat(saved.calendar().zone()).isEqualTo(ZoneId.of("Europe/Copenhagen"));
        assertThat(saved.presets())
                .containsExactly(
                        new Preset(1, What.ANSWER, Basis.CLOCK_HOURS, 24),
                        new Preset(2, What.ANSWER, Basis.WORKING_HOURS, 24),
                        new Preset(3, What.READY, Basis.FIXED_TIME, 0));
    }

    @Test
    void a_shop_that_could_not_be_saved_is_still_on_the_page_and_can_be_saved_again() {
        fillIn();
        shop.broken = true;
        model.next();
        assertThat(model.outcomeProperty().get()).isEqualTo(Outcome.FAILED);
        assertThat(model.pageProperty().get()).isEqualTo(SetUpTopic.MESSAGES);
        shop.broken = false;
        model.next();
        assertThat(shop.saved).hasSize(1);
    }

    @Test
    void the_country_follows_the_language_until_it_is_chosen() {
        forms.languageProperty().set(Language.NB);
        assertThat(forms.countryProperty().get()).isEqualTo(Country.NO);
        forms.countryProperty().set(Country.DK);
        forms.languageProperty().set(Language.EN);
        forms.languageProperty().set(Language.NB);
        assertThat(forms.countryProperty().get()).isEqualTo(Country.DK);
    }

    @Test
    void hours_are_written_as_the_language_writes_them() {
        forms.hours().day(DayOfWeek.TUESDAY).set("10-");
        forms.languageProperty().set(Language.EN);
        assertThat(forms.hours().day(DayOfWeek.MONDAY).get()).isEqualTo("10:00–17:30");
        assertThat(forms.hours().day(DayOfWeek.TUESDAY).get()).isEqualTo("10-");
    }

    @Test
    void going_back_loses_nothing() {
        model.next();
        forms.hours().day(DayOfWeek.MONDAY).set("9-16");
        model.next();
        forms.shop().nameProperty().set("Fix");
        model.back();
        model.back();
        assertThat(model.pageProperty().get()).isEqualTo(SetUpTopic.LANGUAGE);
        model.back();
        model.next();
        assertThat(forms.hours().day(DayOfWeek.MONDAY).get()).isEqualTo("9-16");
        assertThat(forms.shop().nameProperty().get()).isEqualTo("Fix");
    }

    @Nested
    class The_shop {

        @Test
        void is_not_left_without_a_name_and_a_number() {
            model.next();
            model.next();
            model.next();
            assertThat(model.next())
                    .containsExactly(
                            new Problem("shop-name", Problem.Kind.NAME_MISSING),
                            new Problem("phone", Problem.Kind.PHONE_MISSING));
            assertThat(model.pageProperty().get()).isEqualTo(SetUpTopic.SHOP);
        }

        @Test
        void is_told_how_much_too_long_its_name_is() {
            forms.shop().nameProperty().set("x".repeat(121));
            forms.shop().phoneProperty().set("+45 70 10 20 30");
            assertThat(forms.shop().problems(Country.DK))
                    .containsExactly(new Problem("shop-name", Problem.Kind.NAME_TOO_LONG, 121));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                DK | 12345674         | true
                DK | DK 12 34 56 74   | true
                DK | 12345678         | false
                DK | 1234567          | false
                DK | 123456789        | false
                NO | 923 609 016      | true
                NO | NO923609016 MVA  | true
                NO | 12345674         | false
                NO | 923 609 017      | false
                """)
        void has_the_company_number_of_its_country(Country country, String number, boolean fits) {
            forms.shop().nameProperty().set("Fix");
            forms.shop().phoneProperty().set("22 33 44 55");
            forms.shop().companyNumberProperty().set(number);
            assertThat(forms.shop().problems(country).isEmpty()).isEqualTo(fits);
        }

        @Test
        void is_told_when_the_address_for_mail_is_none() {
            forms.shop().nameProperty().set("Fix");
            forms.shop().phoneProperty().set("22334455");
            forms.shop().emailProperty().set("fix@shop");
            assertThat(forms.shop().problems(Country.DK))
                    .containsExactly(new Problem("email", Problem.Kind.NOT_AN_EMAIL));
        }
    }

    @Nested
    class The_hours {

        @Test
        void show_both_clocks_for_the_next_friday_afternoon() {
            var example = forms.example().orElseThrow();
            assertThat(example.handedInAt()).isEqualTo("2026-11-27T13:30:00Z");
            assertThat(example.clock().reckoning().dueAt()).isEqualTo("2026-11-28T13:30:00Z");
            assertThat(example.clock().shutFrom()).contains(Instant.parse("2026-11-28T13:00:00Z"));
            assertThat(example.working().reckoning().dueAt()).isEqualTo("2026-12-02T11:00:00Z");
            assertThat(example.working().shutFrom()).isEqualTo(Optional.empty());
            assertThat(example.lastDay()).isEqualTo(LocalDate.parse("2026-12-02"));
            assertThat(example.open()).hasSize(5);
        }

        @Test
        void change_the_example_as_they_are_typed() {
            forms.hours().day(DayOfWeek.SATURDAY).set("");
            assertThat(forms.example().orElseThrow().working().reckoning().dueAt())
                    .isEqualTo("2026-12-02T15:00:00Z");
            forms.hours().day(DayOfWeek.MONDAY).set("10-");
            assertThat(forms.example()).isEmpty();
        }

        @Test
        void that_cannot_be_read_are_named_by_their_day() {
            forms.hours().day(DayOfWeek.TUESDAY).set("ti til fem");
            assertThat(forms.hours().problems()).containsExactly(new Problem("hours-tuesday", Problem.Kind.NOT_HOURS));
        }

        @Test
        void are_open_on_some_day_of_the_week() {
            for (var day : DayOfWeek.values()) {
                forms.hours().day(day).set("");
            }
            assertThat(forms.hours().problems()).containsExactly(new Problem("hours-monday", Problem.Kind.NEVER_OPEN));
        }

        @Test
        void of_monday_are_copied_to_friday_and_not_to_saturday() {
            forms.hours().day(DayOfWeek.MONDAY).set("9-16");
            forms.hours().weekdaysAsMonday();
            assertThat(forms.hours().day(DayOfWeek.FRIDAY).get()).isEqualTo("9-16");
            assertThat(forms.hours().day(DayOfWeek.SATURDAY).get()).isEqualTo("10.00–14.00");
        }

        @Test
        void ask_about_no_holiday_that_was_done_away_with_and_keep_it_for_the_years_before() {
            assertThat(forms.holidays())
                    .extracting(HolidayRule::id)
                    .doesNotContain("gone")
                    .isNotEmpty();
            var gone = forms.profile().holidays().getLast();
            assertThat(gone.id()).isEqualTo("gone");
            assertThat(forms.hours().isClosedOn(gone)).isTrue();
        }

        @Test
        void keep_the_switched_holidays_and_the_short_day_once_it_is_taken_over() {
            fillIn();
            var profile = forms.profile();
            var eve = profile.switches().getFirst();
            assertThat(forms.hours().isClosedOn(eve)).isTrue();
            forms.hours().closeOn(eve, false);
            forms.hours().shortDays().shorten(profile.shortDays().getFirst(), true);
            model.next();
            var calendar = shop.saved.getFirst().calendar();
            assertThat(calendar.hoursOn(LocalDate.parse("2026-12-24"))).isNotEmpty();
            assertThat(calendar.hoursOn(LocalDate.parse("2026-12-25"))).isEmpty();
            assertThat(calendar.hoursOn(LocalDate.parse("2026-12-31"))
                            .getFirst()
                            .closes())
                    .isEqualTo("15:00");
        }
    }

    @Nested
    class The_promises {

        @Test
        void need_hours_where_hours_are_counted() {
            forms.presets().rows().getFirst().hours().set("to");
            assertThat(forms.presets().problems())
                    .containsExactly(new Problem("preset-1", Problem.Kind.NOT_HOURS_TO_PROMISE));
        }

        @Test
        void are_at_least_one() {
            forms.presets().rows().forEach(row -> row.what().set(Optional.empty()));
            assertThat(forms.presets().problems())
                    .containsExactly(new Problem("preset-1", Problem.Kind.NOTHING_PROMISED));
        }

        @Test
        void explain_the_clocks_by_their_own_hours() {
            forms.presets().rows().getFirst().hours().set("48");
            assertThat(forms.example().orElseThrow().clock().reckoning().dueAt())
                    .isEqualTo("2026-11-29T13:30:00Z");
        }
    }

    private void fillIn() {
        model.next();
        model.next();
        model.next();
        forms.shop().nameProperty().set(" Skærm & Søn ");
        forms.shop().phoneProperty().set("70 10 20 30");
        model.next();
        forms.crew().managerProperty().set("Mia");
        model.next();
        model.next();
        assertThat(model.pageProperty().get()).isEqualTo(SetUpTopic.MESSAGES);
    }
}
