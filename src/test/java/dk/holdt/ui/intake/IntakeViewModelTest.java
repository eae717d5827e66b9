package dk.holdt.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.ui.intake.IntakeViewModel.Outcome;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.kit.LaterBackground;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.StoreFailure;
import dk.holdt.usecase.intake.Gap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntakeViewModelTest {

    private final IntakeFixture fixture = new IntakeFixture(Language.DA);
    private final IntakeViewModel model = fixture.model(new DirectBackground());

    @Test
    void nothing_is_promised_until_a_key_is_pressed_and_both_ends_are_known() {
        model.refreshChoices();
        assertThat(model.promise().offer()).isEmpty();
        assertThat(ends())
                .containsExactly(
                        "1 2026-11-28T13:30:00Z", "2 2026-12-02T11:00:00Z", "3 -", "4 2026-11-28T13:00:00Z", "9 -");
    }

    private List<String> ends() {
        return model.promise().waysProperty().get().orElseThrow().ways().stream()
                .map(way -> way.key() + " " + way.dueAt().map(Object::toString).orElse("-"))
                .toList();
    }

    @Test
    void the_choices_move_with_the_clock_and_the_sentence_does_not() {
        model.refreshChoices();
        press(1);
        var sentence = model.promise().offer().orElseThrow().words().sentence();
        fixture.now = fixture.now.plusSeconds(180);
        model.refreshChoices();
        assertThat(model.promise().offer().orElseThrow().words().sentence())
                .isEqualTo(sentence)
                .contains("lørdag den 28. november 2026");
        assertThat(ends()).contains("1 2026-11-28T13:30:00Z");
    }

    @Test
    void a_returning_customer_is_found_by_the_last_digits_and_brings_the_same_device() {
        model.customer().phoneProperty().set("2041");
        var match = model.customer().matchesProperty().get().getFirst();
        assertThat(match.customer().name()).isEqualTo("Hanne Toft");
        model.customer().take(match);
        assertThat(model.customer().phoneProperty().get()).isEqualTo("20 14 20 41");
        assertThat(model.customer().tellByProperty().get()).isEqualTo(TellBy.COMES_BACK);
        assertThat(model.customer().matchesProperty().get()).isEmpty();
        model.device().take(model.device().suggestionsProperty().get().getFirst());
        assertThat(model.device().nameProperty().get()).isEqualTo("HP Pavilion 15");
        assertThat(model.device().kindProperty().get()).isEqualTo(DeviceKind.LAPTOP);
        assertThat(model.form().device().known()).isPresent();
    }

    @Test
    void an_answer_that_comes_too_late_is_dropped() {
        var later = new LaterBackground();
        var slow = fixture.model(later);
        slow.customer().phoneProperty().set("hanne");
        slow.customer().phoneProperty().set("nobody of that name");
        later.answerLast();
        later.answerAll();
        assertThat(slow.customer().matchesProperty().get()).isEmpty();
    }

    @Test
    void a_name_typed_where_a_number_may_stand_moves_to_where_names_are() {
        model.customer().phoneProperty().set("Anna Berg");
        model.customer().takeNew();
        assertThat(model.customer().nameProperty().get()).isEqualTo("Anna Berg");
        assertThat(model.customer().phoneProperty().get()).isEmpty();
    }

    @Test
    void the_phone_is_judged_only_when_it_is_left() {
        model.customer().phoneProperty().set("2012345");
        assertThat(model.customer().phoneTroubleProperty().get()).isEmpty();
        model.customer().checkPhone();
        assertThat(model.customer().phoneTroubleProperty().get()).isPresent();
        model.customer().phoneProperty().set("20123456");
        assertThat(model.customer().phoneTroubleProperty().get()).isEmpty();
    }

    @Test
    void an_answer_carries_quote_only_and_a_finished_repair_asks_about_the_price() {
        model.refreshChoices();
        press(1);
        assertThat(model.terms().terms()).containsInstanceOf(PriceTerms.QuoteOnly.class);
        press(3);
        model.promise().typed(Optional.of(LocalDateTime.parse("2026-12-04T16:00")));
        assertThat(model.promise().offer()).map(offer -> offer.what()).contains(What.READY);
        assertThat(model.terms().terms()).isEmpty();
        model.terms().priceProperty().set(TermsForm.Price.GO);
        press(1);
        assertThat(model.terms().terms()).contains(new PriceTerms.TimeSpent());
    }

    @Test
    void another_device_or_language_takes_the_promise_away_until_it_is_pressed_again() {
        model.refreshChoices();
        press(1);
        model.device().nameProperty().set("iPhone 13");
        assertThat(model.promise().offer()).isEmpty();
        assertThat(model.pressAgainProperty().get()).isTrue();
        press(1);
        assertThat(model.pressAgainProperty().get()).isFalse();
        model.customer().languageProperty().set(Language.EN);
        assertThat(model.promise().offer()).isEmpty();
        press(1);
        assertThat(model.promise().offer().orElseThrow().words().sentence()).startsWith("We tell you");
    }

    @Test
    void a_day_the_customer_needs_it_before_the_promise_is_a_conflict() {
        model.refreshChoices();
        press(2);
        model.terms().neededByProperty().set("1.12.");
        assertThat(model.neededBefore(model.promise().offer())).contains(LocalDate.parse("2026-12-01"));
        model.terms().neededByProperty().set("2/12");
        assertThat(model.neededBefore(model.promise().offer())).isEmpty();
    }

    @Test
    void everything_missing_is_said_at_once_and_nothing_is_saved() {
        model.save();
        assertThat(model.outcomeProperty().get())
                .isEqualTo(new Outcome.Incomplete(List.of(
                        gap(Gap.Field.PHONE, 0, Gap.Problem.NO_WAY_TO_REACH),
                        gap(Gap.Field.NAME, 0, Gap.Problem.MISSING),
                        gap(Gap.Field.DEVICE, 0, Gap.Problem.MISSING),
                        gap(Gap.Field.FAULT, 1, Gap.Problem.MISSING),
                        gap(Gap.Field.PROMISE, 0, Gap.Problem.MISSING),
                        gap(Gap.Field.PRICE, 0, Gap.Problem.MISSING))));
        assertThat(fixture.shop.repairCount()).isZero();
    }

    @Test
    void a_day_that_cannot_be_read_is_not_dropped_silently() {
        fillIn();
        model.terms().neededByProperty().set("sometime");
        model.save();
        assertThat(model.outcomeProperty().get())
                .isEqualTo(new Outcome.Incomplete(List.of(gap(Gap.Field.NEEDED_BY, 0, Gap.Problem.UNREADABLE))));
        assertThat(fixture.shop.repairCount()).isZero();
    }

    @Test
    void a_promise_read_aloud_too_long_ago_is_pressed_again() {
        fillIn();
        fixture.now = fixture.now.plusSeconds(11 * 60);
        model.save();
        assertThat(model.outcomeProperty().get())
                .isEqualTo(new Outcome.Incomplete(List.of(gap(Gap.Field.PROMISE, 0, Gap.Problem.TOO_OLD))));
        assertThat(model.promise().offer()).isEmpty();
        assertThat(model.pressAgainProperty().get()).isTrue();
    }

    @Test
    void what_is_saved_is_the_sentence_that_was_read_aloud_and_the_form_is_empty_after_it() {
        fillIn();
        var sentence = model.promise().offer().orElseThrow().words().sentence();
        var first = model.form().uuid();
        model.save();
        var saved = (Outcome.Saved) model.outcomeProperty().get();
        var dossier = fixture.shop.repairs().find(saved.number()).orElseThrow();
        assertThat(dossier.book().promises().getFirst().words().sentence()).isEqualTo(sentence);
        assertThat(dossier.faults()).hasSize(2);
        assertThat(dossier.accessories()).hasSize(1);
        assertThat(fixture.shop.papers()).hasSize(1);
        assertThat(model.customer().nameProperty().get()).isEmpty();
        assertThat(model.faults()).hasSize(1);
        assertThat(model.promise().offer()).isEmpty();
        assertThat(model.form().uuid()).isNotEqualTo(first);
    }

    @Test
    void a_full_disk_saves_nothing_keeps_the_form_and_the_second_try_works() {
        fillIn();
        fixture.shop.failNext(new StoreFailure(StoreFailure.Kind.FULL, "no room", null));
        model.save();
        assertThat(model.outcomeProperty().get()).isInstanceOf(Outcome.Failed.class);
        assertThat(fixture.shop.repairCount()).isZero();
        assertThat(model.customer().nameProperty().get()).isEqualTo("Anna Berg");
        model.save();
        assertThat(model.outcomeProperty().get()).isInstanceOf(Outcome.Saved.class);
        assertThat(fixture.shop.repairCount()).isOne();
    }

    @Test
    void a_key_pressed_just_before_saving_counts() {
        var later = new LaterBackground();
        var slow = fixture.model(later);
        slow.refreshChoices();
        later.answerAll();
        fill(slow);
        press(slow, 1);
        slow.save();
        slow.save();
        later.answerAll();
        assertThat(slow.outcomeProperty().get()).isInstanceOf(Outcome.Saved.class);
        assertThat(fixture.shop.repairCount()).isOne();
    }

    @Test
    void a_wrong_imei_is_refused_until_it_is_kept_as_a_serial_number() {
        fillIn();
        model.device().nameProperty().set("iPhone 13");
        model.device().serialProperty().set("490154203237519");
        press(1);
        model.save();
        assertThat(model.outcomeProperty().get())
                .isEqualTo(new Outcome.Incomplete(List.of(gap(Gap.Field.SERIAL, 0, Gap.Problem.IMEI_CHECK))));
        model.device().keepAsSerialProperty().set(true);
        model.save();
        assertThat(model.outcomeProperty().get()).isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void a_limit_without_an_amount_is_refused() {
        fillIn();
        model.terms().priceProperty().set(TermsForm.Price.LIMIT);
        model.save();
        assertThat(model.outcomeProperty().get())
                .isEqualTo(new Outcome.Incomplete(List.of(gap(Gap.Field.PRICE, 0, Gap.Problem.AMOUNT_MISSING))));
        model.terms().amountProperty().set("1.200");
        assertThat(model.terms().terms()).contains(new PriceTerms.Maximum(ShopFloor.kroner(1200)));
    }

    @Test
    void the_kind_is_guessed_from_the_name_until_somebody_says_otherwise() {
        model.device().nameProperty().set("iPhone 13");
        assertThat(model.device().kindProperty().get()).isEqualTo(DeviceKind.PHONE);
        model.device().nameProperty().set("iPad 9");
        assertThat(model.device().kindProperty().get()).isEqualTo(DeviceKind.TABLET);
        model.device().kindProperty().set(DeviceKind.OTHER);
        model.device().nameProperty().set("iPhone 12");
        assertThat(model.device().kindProperty().get()).isEqualTo(DeviceKind.OTHER);
    }

    @Test
    void there_are_never_more_than_twenty_fault_lines() {
        for (int i = 0; i < 30; i++) {
            model.faults().getLast().wordsProperty().set("fault");
            model.addFault();
        }
        assertThat(model.faults()).hasSize(20);
    }

    private void fillIn() {
        model.refreshChoices();
        fill(model);
        press(1);
    }

    private static void fill(IntakeViewModel form) {
        form.customer().phoneProperty().set("20123456");
        form.customer().nameProperty().set("Anna Berg");
        form.device().nameProperty().set("Lenovo IdeaPad 5");
        form.faults().getLast().wordsProperty().set("tænder ikke altid");
        form.addFault();
        form.faults().getLast().wordsProperty().set("larmer");
        form.addFault();
        form.withIt().nextProperty().set("oplader");
        form.withIt().takeNext();
    }

    private void press(int key) {
        press(model, key);
    }

    private static void press(IntakeViewModel form, int key) {
        form.promise()
                .take(form.promise().waysProperty().get().orElseThrow().ways().stream()
                        .filter(way -> way.key() == key)
                        .findFirst()
                        .orElseThrow());
    }

    private static Gap gap(Gap.Field field, int position, Gap.Problem problem) {
        return new Gap(field, position, problem, List.of());
    }
}
