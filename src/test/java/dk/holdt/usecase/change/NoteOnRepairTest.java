package dk.holdt.usecase.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.journal.Agreement.Topic;
import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Contact;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.usecase.OneRepair;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoteOnRepairTest {

    private final OneRepair repair = new OneRepair(Language.DA);

    private Acted agree(Topic topic, String value, Optional<Long> amount) {
        return repair.notes().agree(repair.seen(), OneRepair.METTE, topic, value, amount);
    }

    private static Refusal only(Acted acted) {
        var refusals = ((Acted.Refused) acted).refusals();
        assertThat(refusals).hasSize(1);
        return refusals.getFirst();
    }

    @Test
    void a_note_is_a_line_in_the_journal_with_its_time_and_its_writer() {
        repair.when("2026-11-27T16:00");
        var after = OneRepair.done(repair.notes().note(repair.seen(), OneRepair.METTE, "  strømforsyning prøvet  "));
        assertThat(after.entries().getLast()).satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(Entry.Kind.NOTE);
            assertThat(entry.words()).isEqualTo("strømforsyning prøvet");
            assertThat(entry.at()).isEqualTo(OneRepair.at("2026-11-27T16:00"));
            assertThat(entry.by()).isEqualTo(OneRepair.METTE);
        });
    }

    @Test
    void an_empty_note_and_one_beyond_its_room_are_refused_and_never_cut() {
        assertThat(only(repair.notes().note(repair.seen(), OneRepair.METTE, " "))
                        .reason())
                .isEqualTo(Refusal.Reason.WORDS_MISSING);
        var long4001 = "x".repeat(Limits.TEXT + 1);
        assertThat(only(repair.notes().note(repair.seen(), OneRepair.METTE, long4001)))
                .isEqualTo(Refusal.because(Refusal.Reason.TOO_LONG, "4001", "4000"));
        assertThat(repair.dossier().entries()).hasSize(1);
    }

    @Test
    void a_later_agreement_on_a_topic_supersedes_the_one_before_and_both_are_kept() {
        OneRepair.done(agree(Topic.PRICE_LIMIT, "", Optional.of(80_000L)));
        var after = OneRepair.done(agree(Topic.PRICE_LIMIT, "", Optional.of(120_000L)));
        assertThat(after.standingAgreements())
                .extracting(Agreement::amountMinor)
                .containsExactly(Optional.of(120_000L));
        assertThat(after.agreements()).hasSize(2);
        assertThat(after.entries().getLast().words()).contains("1.200\u00a0kr.");
    }

    @Test
    void two_other_agreements_stand_side_by_side() {
        OneRepair.done(agree(Topic.OTHER, "ring efter kl. 16", Optional.empty()));
        var after = OneRepair.done(agree(Topic.OTHER, "tasken skal med", Optional.empty()));
        assertThat(after.standingAgreements()).hasSize(2);
    }

    @Test
    void some_topics_say_it_all_and_others_need_their_words() {
        OneRepair.done(agree(Topic.DO_NOT_ERASE, "", Optional.empty()));
        assertThat(only(agree(Topic.MAY_COLLECT, " ", Optional.empty())).reason())
                .isEqualTo(Refusal.Reason.WORDS_MISSING);
    }

    @Test
    void a_customer_who_had_to_ask_is_counted_and_the_line_does_not_say_agreed() {
        var made = new ContactMade(Channel.CALL, "Anna Berg", Contact.Outcome.AGREED, true, "Vi er i gang.");
        var after = OneRepair.done(repair.notes().contact(repair.seen(), OneRepair.METTE, made));
        assertThat(after.book().contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.hadToAsk()).isTrue();
            assertThat(contact.about()).isEqualTo(Contact.About.QUESTION);
            assertThat(contact.promise()).isEmpty();
        });
        assertThat(after.entries().getLast().words())
                .isEqualTo("i telefonen – Anna Berg. Kunden måtte selv spørge (vi havde ikke givet besked). "
                        + "Vi er i gang.");
    }
}
