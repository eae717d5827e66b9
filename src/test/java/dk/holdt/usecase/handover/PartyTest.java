package dk.holdt.usecase.handover;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.MIA;
import static dk.holdt.usecase.ShopFloor.done;
import static dk.holdt.usecase.ShopFloor.kroner;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Business;
import dk.holdt.domain.repair.DemoAnswer;
import dk.holdt.domain.repair.DemoLine;
import dk.holdt.domain.repair.HandIn;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.PriceLine.Kind;
import dk.holdt.domain.repair.Repair;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.handover.HandoverFacts.OldMedium;
import dk.holdt.usecase.handover.HandoverFacts.OldParts;
import dk.holdt.usecase.handover.HandoverFacts.Settled;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Block.KeyValues.Row;
import dk.holdt.usecase.paper.Paper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Several devices of one visit go home together.
class PartyTest {

    private final ShopFloor floor = new ShopFloor(Language.DA);

    @Test
    void the_last_of_them_brings_one_paper_and_each_has_its_own_beside_it() {
        var first = ready("tænder ikke", 500, HandIn.plain());
        var second = together(first, ready("ingen lyd", 300, HandIn.plain()));
        give(first, new Party(List.of(), true));
        assertThat(floor.in.printed()).as("it waits for the next").isEmpty();
        give(second, new Party(List.of(gone(first)), false));
        assertThat(floor.in.papers()).hasSize(3);
        assertThat(floor.in.printed()).containsExactly(3L);
        var paper = floor.in.papers().getLast();
        assertThat(paper.masthead().title()).isEqualTo("Reparationskvittering");
        assertThat(paper.masthead().number()).isEqualTo(first + " · " + second);
        assertThat(sums(paper))
                .containsExactly(
                        first + " Lenovo IdeaPad 5: 500 kr.",
                        second + " Lenovo IdeaPad 5: 300 kr.",
                        "I alt at betale: 800 kr.",
                        "heraf moms 25\u00a0%: 160 kr.");
    }

    @Test
    void a_company_gets_a_delivery_note_with_who_ordered_uses_and_pays_and_without_vat() {
        var first = ready("tænder ikke", 500, company("Ida Lund", Map.of()));
        var second = together(first, ready("ingen lyd", 333, company("Per Holm", Map.of())));
        give(first, new Party(List.of(), true));
        give(second, new Party(List.of(gone(first)), false));
        var paper = floor.in.papers().getLast();
        assertThat(paper.masthead().title()).isEqualTo("Følgeseddel");
        assertThat(rows(((Block.SideBySide) paper.blocks().getFirst()).left()))
                .contains(
                        "Bestilt af: Havnens Skole, CVR-nr.\u00a012\u00a034\u00a056\u00a074",
                        "Kontakt: Anna Berg",
                        "Jeres reference: PO-77",
                        "Betales af: Havnens Skole");
        assertThat(devices(paper).stream()
                        .flatMap(device -> device.blocks().stream())
                        .filter(Block.KeyValues.class::isInstance)
                        .flatMap(block -> rows((Block.KeyValues) block).stream()))
                .contains("Bruges af: Ida Lund", "Bruges af: Per Holm");
        assertThat(sums(paper))
                .containsExactly(
                        first + " Lenovo IdeaPad 5: 400,00 kr.",
                        second + " Lenovo IdeaPad 5: 266,40 kr.",
                        "I alt uden moms: 666,40 kr.",
                        "Moms 25\u00a0%: 166,60 kr.",
                        "I alt at betale: 833,00 kr.");
    }

    @Test
    void what_differs_stands_with_its_device() {
        var first = ready("tænder ikke", 500, company("", Map.of(PersonRole.PAYS, "Bogholderiet")));
        var second = together(first, ready("ingen lyd", 300, company("", Map.of())));
        give(first, new Party(List.of(), true));
        give(second, new Party(List.of(gone(first)), false));
        var paper = floor.in.papers().getLast();
        assertThat(rows(((Block.SideBySide) paper.blocks().getFirst()).left()))
                .noneMatch(row -> row.startsWith("Betales af"));
        assertThat(devices(paper).stream()
                        .flatMap(device -> device.blocks().stream())
                        .filter(Block.KeyValues.class::isInstance)
                        .flatMap(block -> rows((Block.KeyValues) block).stream()))
                .contains("Betales af: Bogholderiet", "Betales af: Havnens Skole");
    }

    @Test
    void taken_back_the_rest_gets_its_own_paper_and_handed_over_once_more_they_have_one_again() {
        var first = ready("tænder ikke", 500, HandIn.plain());
        var second = together(first, ready("ingen lyd", 300, HandIn.plain()));
        give(first, new Party(List.of(), true));
        give(second, new Party(List.of(gone(first)), false));
        floor.undone();
        assertThat(floor.in.printed()).as("the first device's own").containsExactly(1L);
        give(second, new Party(List.of(gone(first)), false));
        assertThat(floor.in.printed()).containsExactly(1L, 5L);
        assertThat(floor.in.papers().getLast().masthead().issue()).startsWith("Gælder i stedet for kvitteringen");
    }

    @Test
    void what_was_taken_back_meanwhile_is_on_no_paper() {
        var first = ready("tænder ikke", 500, HandIn.plain());
        var second = together(first, ready("ingen lyd", 300, HandIn.plain()));
        give(first, new Party(List.of(), true));
        floor.undone();
        give(second, new Party(List.of(gone(first)), false));
        assertThat(floor.in.papers()).hasSize(2);
        assertThat(floor.in.printed()).containsExactly(2L);
        assertThat(floor.in.papers().getLast().masthead().number()).isEqualTo(second.digits());
    }

    private RepairNumber ready(String fault, long price, HandIn handIn) {
        var number = floor.take(DO_NOT_ASK, fault);
        floor.in.repairs().add(floor.dossier(number).repair().id(), handIn);
        floor.finished(number);
        done(floor.handOver()
                .price(floor.seen(number), MIA, List.of(new PriceLine(0, Kind.LABOUR, "", kroner(price)))));
        return number;
    }

    private static HandIn company(String user, Map<PersonRole, String> more) {
        var people = new HashMap<>(more);
        if (!user.isEmpty()) {
            people.put(PersonRole.OWNS_IT, user);
        }
        return new HandIn(
                people,
                Optional.of(new Business("Havnens Skole", "12 34 56 74", "PO-77", true)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    private RepairNumber together(RepairNumber first, RepairNumber number) {
        return together(floor, first, number);
    }

    /// Brings a device into the visit that another came with.
    static RepairNumber together(ShopFloor floor, RepairNumber first, RepairNumber number) {
        var alone = floor.dossier(number).repair();
        floor.in
                .repairs()
                .save(new Repair(
                        alone.id(),
                        alone.uuid(),
                        number,
                        floor.dossier(first).repair().visit(),
                        alone.customerId(),
                        alone.deviceId(),
                        alone.received(),
                        alone.progress(),
                        alone.version()));
        return number;
    }

    private Party.Gone gone(RepairNumber number) {
        return new Party.Gone(number, facts(number));
    }

    private HandoverFacts facts(RepairNumber number) {
        var answers = new HashMap<DemoLine, DemoAnswer>();
        DemoLine.of(floor.dossier(number)).forEach(line -> answers.put(line, DemoAnswer.SHOWN_WORKS));
        var settled = new Settled(OldParts.NONE, OldMedium.NONE, Optional.of(Payment.How.PAID), "4711");
        return new HandoverFacts(answers, Set.of(), Collector.customer("Anna Berg"), settled);
    }

    private void give(RepairNumber number, Party party) {
        done(floor.handOver().handOver(floor.seen(number), MIA, facts(number), party));
    }

    private static List<Block.Device> devices(Paper paper) {
        return paper.blocks().stream()
                .filter(Block.Device.class::isInstance)
                .map(Block.Device.class::cast)
                .toList();
    }

    private static List<String> rows(Block.KeyValues facts) {
        return facts.rows().stream()
                .filter(row -> !row.value().isBlank())
                .map(PartyTest::written)
                .toList();
    }

    private static String written(Row row) {
        return row.label() + ": " + row.value();
    }

    /// What all of them come to.
    private static List<String> sums(Paper paper) {
        return paper.blocks().stream()
                .filter(Block.PriceBox.class::isInstance)
                .flatMap(box -> ((Block.PriceBox) box).rows().stream())
                .map(row -> row.label() + ": " + row.amount().replace('\u00a0', ' '))
                .toList();
    }
}
