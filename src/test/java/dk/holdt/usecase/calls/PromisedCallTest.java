package dk.holdt.usecase.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Callback;
import dk.holdt.domain.promise.DelayCause;
import dk.holdt.domain.promise.PromiseBook;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.bench.SuggestWork;
import dk.holdt.usecase.calls.NoteCall.Went;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.newtime.MoveTime;
import dk.holdt.usecase.undo.TakeBack;
import dk.holdt.usecase.undo.Undo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Friday 27 November 2026, open until 17.30, Saturday 10–14, Sunday closed.
class PromisedCallTest {

    private static final Callback PRICE = new Callback(Callback.Topic.PRICE, "", false);

    private final OneRepair repair = new OneRepair(Language.DA);

    @Nested
    class When_it_is_promised {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, nullValues = "-", textBlock = """
                now,              in an hour,       before we close,  after opening
                2026-11-27T08:00, -,                2026-11-27T17:30, 2026-11-27T11:00
                2026-11-27T10:00, 2026-11-27T11:00, 2026-11-27T17:30, 2026-11-28T11:00
                2026-11-27T14:30, 2026-11-27T15:30, 2026-11-27T17:30, 2026-11-28T11:00
                2026-11-27T16:30, 2026-11-27T17:30, 2026-11-27T17:30, 2026-11-28T11:00
                2026-11-27T16:31, -,                2026-11-27T17:30, 2026-11-28T11:00
                2026-11-27T18:00, -,                -,                2026-11-28T11:00
                2026-11-28T12:00, 2026-11-28T13:00, 2026-11-28T14:00, 2026-11-30T11:00
                2026-11-29T09:00, -,                -,                2026-11-30T11:00
                """)
        void it_falls_due_while_somebody_is_here(String now, String hour, String closing, String next) {
            repair.when(now);
            var choices = repair.callOffers().choices();
            assertThat(at(choices, OfferCall.When.IN_AN_HOUR)).isEqualTo(instant(hour));
            assertThat(at(choices, OfferCall.When.BEFORE_WE_CLOSE)).isEqualTo(instant(closing));
            assertThat(at(choices, OfferCall.When.AFTER_OPENING)).isEqualTo(instant(next));
            assertThat(choices)
                    .allMatch(choice -> choice.when() == OfferCall.When.OWN
                            ? choice.key() == 9
                            : choice.key() == choice.when().ordinal() + 1);
        }

        @Test
        void it_is_a_promise_in_the_customers_words_with_its_topic_in_the_journal() {
            repair.callPromised(PRICE);
            var call = repair.open(What.CALL);
            assertThat(call.words().sentence().replace('\u00a0', ' '))
                    .isEqualTo("Vi ringer tilbage til dig senest fredag den 27. november 2026 kl. 15.30."
                            + " Kan vi ikke holde tiden, får du besked, inden den er gået – ikke bagefter.");
            assertThat(call.given().callback()).contains(PRICE);
            assertThat(call.given().owner()).isEqualTo(OneRepair.METTE);
            assertThat(repair.dossier().entries())
                    .extracting(Entry::words)
                    .contains(call.words().sentence(), "Skal ringes op om: prisen");
        }

        @Test
        void a_second_one_waits_until_the_first_is_answered_for() {
            repair.callPromised(PRICE);
            assertThat(refused(PRICE)).containsExactly(Reason.CALL_PROMISED);
            assertThat(repair.dossier().book().promises()).hasSize(2);
        }

        @Test
        void what_it_is_about_needs_words_where_the_topic_says_nothing() {
            assertThat(refused(new Callback(Callback.Topic.OTHER, " ", false))).containsExactly(Reason.WORDS_MISSING);
            assertThat(refused(new Callback(Callback.Topic.QUESTION, "x".repeat(201), false)))
                    .containsExactly(Reason.TOO_LONG);
        }

        @Test
        void a_slip_of_the_hand_is_taken_back() {
            repair.callPromised(PRICE);
            var undo = Undo.of(repair.changes.lastChanged().orElseThrow()).orElseThrow();
            var taking = new TakeBack(repair.changes, repair.shop.repairs(), repair.shop.swaps(), repair.shop.staff());
            OneRepair.done(taking.takeBack(undo, OneRepair.METTE));
            assertThat(repair.dossier().book().open(What.CALL)).isEmpty();
        }

        private List<Reason> refused(Callback about) {
            var offers = repair.callOffers();
            var offer = offers.offer(offers.choices().getFirst(), repair.dossier());
            return ShopFloor.reasons(
                    repair.calling().promise(repair.seen(), OneRepair.METTE, "Anna Berg", about, offer));
        }
    }

    @Nested
    class When_it_is_made {

        @Test
        void speaking_with_the_customer_keeps_it() {
            repair.callPromised(PRICE).when("2026-11-27T15:20");
            note(Went.REACHED);
            assertThat(result()).isEqualTo(PromiseBook.Kind.KEPT);
            assertThat(contact().hadToAsk()).isFalse();
        }

        @Test
        void speaking_too_late_does_not() {
            repair.callPromised(PRICE).when("2026-11-27T15:31");
            note(Went.REACHED);
            assertThat(result()).isEqualTo(PromiseBook.Kind.MISSED);
            assertThat(repair.dossier().entries().getLast().words()).isEqualTo("Ringet op, senere end lovet");
        }

        @ParameterizedTest
        @CsvSource({"NO_ANSWER, 15:50", "MESSAGE_LEFT, 15:50", "ENGAGED, 15:30"})
        void a_try_that_reached_nobody_ends_nothing_and_has_its_next(Went went, String next) {
            repair.callPromised(PRICE).when("2026-11-27T15:20");
            note(went);
            var call = repair.calls().read().open().getFirst();
            assertThat(call.standing().telling().tries()).hasSize(1);
            assertThat(call.standing().telling().nextTry()).contains(OneRepair.at("2026-11-27T" + next));
            assertThat(call.standing().promise().dueAt()).isEqualTo(OneRepair.at("2026-11-27T15:30"));
            repair.when("2026-11-27T15:40");
            note(Went.REACHED);
            assertThat(result()).isEqualTo(PromiseBook.Kind.MISSED);
        }

        @Test
        void a_customer_who_rings_first_takes_it_off_us_and_after_the_time_had_to_ask() {
            repair.callPromised(PRICE).when("2026-11-27T15:20");
            note(Went.CALLED_US);
            assertThat(result()).isEqualTo(PromiseBook.Kind.RELEASED);
            assertThat(contact().hadToAsk()).isFalse();
            repair.callPromised(PRICE).when("2026-11-27T16:21");
            note(Went.CALLED_US);
            assertThat(result()).isEqualTo(PromiseBook.Kind.MISSED);
            assertThat(contact().hadToAsk()).isTrue();
        }

        @Test
        void what_somebody_else_has_made_is_not_made_twice() {
            repair.callPromised(PRICE);
            var made = made(Went.REACHED);
            note(Went.REACHED);
            assertThat(ShopFloor.reasons(repair.called().note(repair.seen(), OneRepair.METTE, made)))
                    .containsExactly(Reason.NO_OPEN_PROMISE);
        }

        @Test
        void its_time_cannot_be_moved_because_telling_would_be_the_call() {
            repair.callPromised(PRICE);
            var newTime = new MoveTime.NewTime(
                    repair.open(What.CALL).id(),
                    Optional.of(DelayCause.TOO_BUSY),
                    "",
                    OneRepair.call(Contact.Outcome.AGREED),
                    Optional.of(repair.offerAt(What.CALL, "2026-11-27T17:00")));
            assertThat(ShopFloor.reasons(repair.moving().move(repair.seen(), OneRepair.METTE, newTime)))
                    .containsExactly(Reason.NO_OPEN_PROMISE);
        }

        private PromiseBook.Kind result() {
            var book = repair.dossier().book();
            return book.result(
                            book.newest(What.CALL).orElseThrow(), repair.clock().instant())
                    .kind();
        }

        private Contact contact() {
            return repair.dossier().book().contacts().getLast();
        }
    }

    @Nested
    class While_it_is_owed {

        @Test
        void it_stands_on_the_strip_from_a_quarter_before_until_it_is_made() {
            repair.callPromised(PRICE);
            assertThat(repair.calls().read().open()).hasSize(1);
            assertThat(repair.calls().read().due()).isEmpty();
            repair.when("2026-11-27T15:15");
            assertThat(repair.calls().read().due()).hasSize(1);
            repair.when("2026-11-30T10:00");
            assertThat(repair.calls().read().due()).hasSize(1);
            note(Went.REACHED);
            assertThat(repair.calls().read().open()).isEmpty();
        }

        @Test
        void it_is_its_owners_until_it_is_due_or_the_owner_is_not_here() {
            repair.callPromised(PRICE).when("2026-11-27T15:20");
            assertThat(owner()).contains("Mette Juhl");
            repair.when("2026-11-27T15:30");
            assertThat(owner()).as("at its time it is everybody's").isEmpty();
            repair.when("2026-11-27T17:00");
            note(Went.REACHED);
            var tomorrow = repair.callOffers().choices().get(1);
            OneRepair.done(repair.calling()
                    .promise(
                            repair.seen(),
                            OneRepair.METTE,
                            "Anna Berg",
                            PRICE,
                            repair.callOffers().offer(tomorrow, repair.dossier())));
            assertThat(owner()).contains("Mette Juhl");
            repair.when("2026-11-28T10:30");
            assertThat(owner()).as("not seen today").isEmpty();
            OneRepair.done(repair.notes().note(repair.seen(), OneRepair.METTE, "er her"));
            assertThat(owner()).contains("Mette Juhl");
        }

        @Test
        void somebody_who_has_left_the_shop_leaves_it_to_the_counter() {
            repair.callPromised(PRICE);
            repair.shop.staff().save(new StaffMember(OneRepair.METTE, "Mette Juhl", Role.MANAGER).gone());
            assertThat(owner()).isEmpty();
        }

        @Test
        void the_counters_own_is_nobodys_in_particular() {
            repair.callPromised(new Callback(Callback.Topic.DAY, "", true));
            assertThat(owner()).isEmpty();
        }

        @Test
        void the_customer_who_asks_hears_of_it_beside_the_work() {
            repair.callPromised(PRICE);
            assertThat(toSay())
                    .contains("regner med at holde tiden: lørdag den 28. november kl. 14.30.")
                    .endsWith("Vi har lovet at ringe til dig senest kl. 15.30.");
            repair.when("2026-11-27T15:31");
            assertThat(toSay()).startsWith("Vi lovede at ringe til dig senest kl. 15.30 og har ikke gjort det.");
        }

        @Test
        void the_bench_still_works_by_the_time_of_the_work() {
            repair.callPromised(PRICE);
            var next = new SuggestWork(repair.shop.repairs(), repair.now, repair.clock()).suggest();
            assertThat(next.work().getFirst().standing().orElseThrow().promise().what())
                    .isEqualTo(What.ANSWER);
        }

        private Optional<String> owner() {
            return repair.calls().read().open().getFirst().owner().map(StaffMember::name);
        }

        private String toSay() {
            return repair.reading().read(repair.number).orElseThrow().toSay().replace('\u00a0', ' ');
        }
    }

    private NoteCall.Made made(Went went) {
        return new NoteCall.Made(repair.open(What.CALL).id(), went, "Anna Berg", "");
    }

    private Acted note(Went went) {
        var acted = repair.called().note(repair.seen(), OneRepair.METTE, made(went));
        OneRepair.done(acted);
        return acted;
    }

    private static Instant at(List<OfferCall.Choice> choices, OfferCall.When when) {
        return choices.stream()
                .filter(choice -> choice.when() == when)
                .flatMap(choice -> choice.dueAt().stream())
                .findFirst()
                .orElse(null);
    }

    private static Instant instant(String local) {
        return local == null ? null : OneRepair.at(local);
    }
}
