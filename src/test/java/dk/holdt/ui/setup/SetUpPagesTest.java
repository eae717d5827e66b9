package dk.holdt.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.promise.Opening;
import dk.holdt.ui.setup.SetUpViewModel.Outcome;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.paper.PrinterChoice;
import dk.holdt.usecase.setup.SetUpTopic;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetUpPagesTest {

    private final SetUpFixture shop = new SetUpFixture();
    private final SetUpViewModel model = shop.model;
    private final SetUpForms forms = shop.forms;

    @Nested
    class Usual_values {

        @Test
        void on_every_page_at_once_open_a_shop_that_works() {
            model.useAllUsual();
            assertThat(model.outcomeProperty().get()).isEqualTo(Outcome.DONE);
            var saved = shop.saved.getFirst();
            assertThat(saved.shop().name()).isEqualTo("Vores værksted");
            assertThat(saved.crew().manager()).isEqualTo("Leder");
            assertThat(saved.presets()).hasSize(3);
            assertThat(saved.calendar().hoursOn(LocalDate.parse("2026-11-28"))).hasSize(1);
            assertThat(saved.left())
                    .containsExactlyInAnyOrder(
                            SetUpTopic.HOURS,
                            SetUpTopic.PROMISES,
                            SetUpTopic.SHOP,
                            SetUpTopic.STAFF,
                            SetUpTopic.PRINTERS);
        }

        @Test
        void put_only_what_nobody_has_touched_on_the_list_of_what_is_left() {
            model.next();
            forms.hours().day(DayOfWeek.SATURDAY).set("10-12");
            model.next();
            model.next();
            forms.shop().nameProperty().set("Fix");
            forms.shop().phoneProperty().set("22334455");
            forms.crew().managerProperty().set("Mia");
            model.useAllUsual();
            var saved = shop.saved.getFirst();
            assertThat(saved.shop().name()).isEqualTo("Fix");
            assertThat(saved.left())
                    .as("alone and without a PIN is to be looked at again")
                    .containsExactlyInAnyOrder(SetUpTopic.STAFF, SetUpTopic.PRINTERS);
        }

        @Test
        void of_one_page_go_on_to_the_next_and_leave_it_to_be_done() {
            model.next();
            forms.hours().day(DayOfWeek.MONDAY).set("ti til fem");
            model.useUsual();
            assertThat(model.pageProperty().get()).isEqualTo(SetUpTopic.PROMISES);
            assertThat(forms.hours().day(DayOfWeek.MONDAY).get()).isEqualTo("10.00–17.30");
            model.useAllUsual();
            assertThat(shop.saved.getFirst().left()).contains(SetUpTopic.HOURS);
        }

        @Test
        void of_a_page_that_is_answered_after_all_are_no_longer_left() {
            model.next();
            model.useUsual();
            model.back();
            model.next();
            model.useAllUsual();
            assertThat(shop.saved.getFirst().left()).doesNotContain(SetUpTopic.HOURS);
        }

        @Test
        void keep_what_was_typed_and_can_be_read() {
            model.next();
            model.next();
            model.next();
            forms.shop().nameProperty().set("Fix");
            forms.shop().emailProperty().set("fix@");
            model.useUsual();
            model.useAllUsual();
            var saved = shop.saved.getFirst();
            assertThat(saved.shop().name()).isEqualTo("Fix");
            assertThat(saved.shop().email()).isEmpty();
            assertThat(saved.left()).contains(SetUpTopic.SHOP);
        }
    }

    @Nested
    class What_is_advertised {

        @Test
        void cannot_be_left_while_it_reads_two_ways() {
            model.next();
            model.next();
            forms.presets().advertised().typedProperty().set("Fejlfinding på 24 timer");
            assertThat(model.next()).containsExactly(new Problem("advertised", Problem.Kind.ADVERTISED_UNCLEAR));
            forms.presets().advertised().settle("24 timer i åbningstiden");
            assertThat(model.next()).isEmpty();
            model.useAllUsual();
            assertThat(shop.saved.getFirst().advertised()).isEqualTo("Fejlfinding på 24 timer i åbningstiden");
        }

        @Test
        void is_left_out_with_usual_values_when_it_reads_two_ways() {
            forms.presets().advertised().typedProperty().set("snart");
            model.useAllUsual();
            assertThat(shop.saved.getFirst().advertised()).isEmpty();
        }
    }

    @Nested
    class The_days_of_the_shop {

        private OtherDay line(int number) {
            return forms.hours().others().lines().get(number);
        }

        @Test
        void close_it_every_year_once_or_open_it_at_other_hours() {
            line(0).days().set("27.12–2.1");
            line(0).name().set("Ferie");
            line(1).days().set("4.12.2026");
            line(2).days().set("5.12.2026");
            line(2).hours().set("12-16");
            assertThat(forms.hours().others().lines()).as("one is always free").hasSize(4);
            fillIn();
            model.next();
            var calendar = shop.saved.getFirst().calendar();
            assertThat(calendar.hoursOn(LocalDate.parse("2027-01-02"))).isEmpty();
            assertThat(calendar.hoursOn(LocalDate.parse("2029-12-28"))).isEmpty();
            assertThat(calendar.hoursOn(LocalDate.parse("2026-12-04"))).isEmpty();
            assertThat(calendar.hoursOn(LocalDate.parse("2026-12-05"))).containsExactly(Opening.of("12:00", "16:00"));
            assertThat(calendar.closedOn(LocalDate.parse("2026-12-28"))
                            .orElseThrow()
                            .name()
                            .orElseThrow()
                            .da())
                    .isEqualTo("Ferie");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                jul        | -      | NOT_DAYS
                30.2.2026  | -      | NOT_DAYS
                24.12      | 10-14  | HOURS_OF_MANY_DAYS
                24.12.2026 | formiddag | NOT_HOURS_OF_DAYS
                24.12.2026–26.12.2026 | 10-14 | HOURS_OF_MANY_DAYS
                """)
        void are_told_what_cannot_be_read(String days, String hours, Problem.Kind kind) {
            line(0).days().set(days);
            line(0).hours().set(hours == null ? "" : hours);
            assertThat(forms.hours().problems()).containsExactly(new Problem(line(0).field(), kind));
        }

        @Test
        void close_early_at_the_time_that_is_typed() {
            var newYear = forms.profile().shortDays().getFirst();
            forms.hours().shortDays().shorten(newYear, true);
            forms.hours().shortDays().closing(newYear).set("13");
            fillIn();
            model.next();
            assertThat(shop.saved
                            .getFirst()
                            .calendar()
                            .hoursOn(LocalDate.parse("2026-12-31"))
                            .getFirst()
                            .closes())
                    .isEqualTo("13:00");
            forms.hours().shortDays().closing(newYear).set("sent");
            assertThat(forms.hours().problems())
                    .extracting(Problem::kind)
                    .containsExactly(Problem.Kind.NOT_A_CLOSING_TIME);
        }

        @Test
        void do_not_keep_a_public_holiday_that_was_switched_off() {
            forms.hours().closeOn(forms.profile().holidays().getFirst(), false);
            fillIn();
            model.next();
            assertThat(shop.saved.getFirst().calendar().hoursOn(LocalDate.parse("2026-12-25")))
                    .isNotEmpty();
        }
    }

    @Test
    void a_printer_that_was_chosen_is_no_longer_left() {
        var choosing = forms.printers();
        choosing.read();
        choosing.choose(PrintPurpose.LABEL, new PrinterChoice.FileOnly());
        model.useAllUsual();
        assertThat(shop.saved.getFirst().left()).doesNotContain(SetUpTopic.PRINTERS);
    }

    private void fillIn() {
        model.next();
        model.next();
        model.next();
        forms.shop().nameProperty().set(" Skærm & Søn ");
        forms.shop().phoneProperty().set("70 10 20 30");
        forms.crew().managerProperty().set("Mia");
        model.next();
        model.next();
        model.next();
        assertThat(model.pageProperty().get()).isEqualTo(SetUpTopic.MESSAGES);
    }
}
