package dk.holdt.ui.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact.Outcome;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Callback;
import dk.holdt.domain.promise.DelayCause;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.answer.GiveAnswer;
import dk.holdt.usecase.calls.CallItem;
import dk.holdt.usecase.calls.NoteCall;
import dk.holdt.usecase.calls.NoteTry;
import dk.holdt.usecase.change.ContactMade;
import dk.holdt.usecase.newtime.MoveTime;
import dk.holdt.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallNowViewModelTest {

    private final OneRepair repair = new OneRepair(Language.DA);
    private final CallNowWording wording = new CallNowWording(new Messages(Language.DA), OneRepair.ZONE);
    private final CallNowDesk desk =
            new CallNowDesk(repair.calls(), repair.reading(), repair.callOffers(), new NoteTry(repair.changes));
    private final CallNowViewModel model =
            new CallNowViewModel(desk, new DirectBackground(), () -> OneRepair.METTE, this::read);

    @Test
    void while_nobody_waits_the_next_is_named() {
        read();
        assertThat(model.itemsProperty().get()).isEmpty();
        assertThat(plain(wording.nobody(model.callsProperty().get().orElseThrow())))
                .isEqualTo("Ingen venter på et opkald. Næste: Anna Berg senest lørdag den 28. november kl. 13.30.");
    }

    @Test
    void a_time_that_is_at_risk_waits_until_the_customer_has_been_told() {
        repair.when("2026-11-28T13:20");
        read();
        assertThat(model.itemsProperty().get()).hasSize(1);
        assertThat(plain(said()))
                .startsWith("Hej Anna Berg, det er Mette Juhl fra")
                .endsWith("passer det dig?");
        assertThat(plain(wording.about(item(), OneRepair.at("2026-11-28T13:20"))))
                .isEqualTo("svar kl. 14.30 · Lenovo IdeaPad 5");
        model.tried(Outcome.ENGAGED);
        assertThat(model.itemsProperty().get()).hasSize(1);
        assertThat(plain(wording.about(item(), OneRepair.at("2026-11-28T13:20"))))
                .endsWith("· 1 forsøg, næste kl. 13.30");
        OneRepair.done(repair.moving()
                .move(
                        repair.seen(),
                        OneRepair.METTE,
                        new MoveTime.NewTime(
                                item().promise().orElseThrow().id(),
                                Optional.of(DelayCause.ILLNESS),
                                "",
                                OneRepair.call(Outcome.UNHAPPY),
                                Optional.empty())));
        read();
        assertThat(model.itemsProperty().get()).isEmpty();
    }

    @Test
    void a_promised_call_is_shown_from_the_hour_before_and_stays_after_a_try() {
        repair.callPromised(new Callback(Callback.Topic.PRICE, "", false));
        read();
        assertThat(item().isPromisedCall()).isTrue();
        assertThat(plain(said())).contains("Mette Juhl").contains("ringe til dig");
        model.tried(Outcome.NO_ANSWER);
        assertThat(item().isPromisedCall()).isTrue();
        OneRepair.done(repair.called()
                .note(
                        repair.seen(),
                        OneRepair.METTE,
                        new NoteCall.Made(
                                item().promise().orElseThrow().id(), NoteCall.Went.REACHED, "Anna Berg", "")));
        read();
        assertThat(model.itemsProperty().get()).isEmpty();
    }

    @Test
    void a_try_on_a_repair_that_was_changed_meanwhile_is_refused_and_says_so() {
        repair.when("2026-11-28T13:20");
        read();
        OneRepair.done(repair.notes().note(repair.seen(), OneRepair.METTE, "kollega har ringet"));
        model.tried(Outcome.NO_ANSWER);
        assertThat(model.refusalsProperty().get())
                .extracting(Refusal::reason)
                .containsExactly(Refusal.Reason.REPAIR_CHANGED);
        assertThat(repair.dossier().book().contacts()).isEmpty();
    }

    @Test
    void a_customer_whose_answer_we_wait_for_is_reminded_on_its_day_until_they_have_answered() {
        repair.begun();
        var thinks = new ContactMade(Channel.CALL, "Anna Berg", Outcome.OTHER, false, "vil tænke");
        var notYet = new GiveAnswer.Decision.NotYet(Optional.of(LocalDate.of(2026, 11, 30)));
        OneRepair.done(repair.answers()
                .give(repair.seen(), OneRepair.METTE, new GiveAnswer.Answer("strømprint", List.of(), thinks, notYet)));
        repair.when("2026-11-28T13:30");
        read();
        assertThat(model.itemsProperty().get()).isEmpty();
        assertThat(plain(wording.nobody(model.callsProperty().get().orElseThrow())))
                .endsWith("Næste: Anna Berg senest mandag den 30. november kl. 10.00.");
        repair.when("2026-11-30T10:00");
        read();
        assertThat(item().isReminder()).isTrue();
        assertThat(plain(wording.about(item(), OneRepair.at("2026-11-30T10:00"))))
                .isEqualTo("spurgt fre. 27. nov. 14.30 · Lenovo IdeaPad 5");
        assertThat(said()).contains("mangler et svar fra dig");
        model.tried(Outcome.NO_ANSWER);
        assertThat(plain(wording.about(item(), OneRepair.at("2026-11-30T10:00"))))
                .endsWith("1 forsøg, næste kl. 10.30");
        OneRepair.done(repair.answers()
                .give(
                        repair.seen(),
                        OneRepair.METTE,
                        new GiveAnswer.Answer(
                                "strømprint",
                                List.of(),
                                OneRepair.call(Outcome.AGREED),
                                new GiveAnswer.Decision.No())));
        read();
        assertThat(model.itemsProperty().get()).isEmpty();
    }

    @Test
    void a_question_that_nobody_has_put_is_to_be_asked_today() {
        repair.begun();
        OneRepair.done(repair.answers().ask(repair.seen(), OneRepair.METTE));
        read();
        assertThat(wording.why(item(), OneRepair.at("2026-11-27T14:30"))).isEqualTo("spørg: vi venter på svar");
    }

    @Test
    void an_outcome_has_one_digit_whatever_the_call_was_about() {
        repair.callPromised(new Callback(Callback.Topic.PRICE, "", false)).when("2026-11-28T13:20");
        read();
        var digits = model.itemsProperty().get().stream()
                .map(one -> CallOutcome.of(one, new Messages(Language.DA), _ -> "").stream()
                        .filter(outcome -> outcome.tried().isPresent())
                        .map(CallOutcome::key)
                        .toList())
                .toList();
        assertThat(digits).hasSize(2).containsOnly(List.of(2, 3, 7));
    }

    /// As the screen does it: the first of the list is looked at.
    private void read() {
        model.read();
        model.choose(model.itemsProperty().get().stream().findFirst());
    }

    private CallItem item() {
        return model.itemsProperty().get().getFirst();
    }

    private String said() {
        var chosen = model.chosenProperty().get().orElseThrow();
        return wording.say(chosen.item(), chosen.page(), "Mette Juhl");
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }
}
