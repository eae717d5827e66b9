package dk.holdt.usecase.handover;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.MIA;
import static dk.holdt.usecase.ShopFloor.done;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.DemoAnswer;
import dk.holdt.domain.repair.DemoLine;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.handover.HandoverFacts.Settled;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SigningTest {

    private static final String WORKS = "It was shown to me, and it works as agreed.";

    private final ShopFloor floor = new ShopFloor(Language.EN);
    private final RepairNumber number = floor.finished(floor.take(DO_NOT_ASK, "does not start"));

    private String paper(DemoAnswer answer, Settled settled) {
        var answers = DemoLine.of(floor.dossier(number)).stream().collect(Collectors.toMap(line -> line, _ -> answer));
        var facts = new HandoverFacts(answers, Set.of(), Collector.customer("Anna Berg"), settled);
        done(floor.handOver().handOver(floor.seen(number), MIA, facts));
        return floor.in.papers().getLast().toString();
    }

    @Test
    void who_signs_finds_a_line_with_name_and_day_and_what_it_is_they_sign() {
        assertThat(paper(DemoAnswer.SHOWN_WORKS, Settled.nothing().signed()))
                .contains(WORKS, "Anna Berg, Friday 27 November 2026");
        assertThat(floor.in.papers().getLast().wantsSignature()).isTrue();
        assertThat(floor.dossier(number).entries())
                .filteredOn(entry -> entry.kind() == Entry.Kind.HANDOVER)
                .extracting(Entry::words)
                .endsWith("Anna Berg was asked to sign the shop’s copy of the receipt", "Collected by Anna Berg");
    }

    @Test
    void nobody_signs_that_it_works_who_has_not_seen_it_work() {
        assertThat(paper(DemoAnswer.DID_NOT_WANT, Settled.nothing().signed()))
                .contains("I have received the device and what belongs to it, as this receipt says.")
                .doesNotContain(WORKS);
    }

    @Test
    void without_being_asked_nobody_signs() {
        assertThat(paper(DemoAnswer.SHOWN_WORKS, Settled.nothing())).doesNotContain(WORKS);
        assertThat(floor.in.papers().getLast().wantsSignature()).isFalse();
    }
}
