package dk.holdt.usecase.handover;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.MIA;
import static dk.holdt.usecase.ShopFloor.done;
import static dk.holdt.usecase.ShopFloor.kroner;
import static dk.holdt.usecase.ShopFloor.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.collecting.Collector.Proof;
import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.part.Verdict;
import dk.holdt.domain.repair.Business;
import dk.holdt.domain.repair.Companion;
import dk.holdt.domain.repair.DemoAnswer;
import dk.holdt.domain.repair.DemoLine;
import dk.holdt.domain.repair.Deposit;
import dk.holdt.domain.repair.HandIn;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.usecase.InMemoryCustody;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.handover.HandoverFacts.OldMedium;
import dk.holdt.usecase.handover.HandoverFacts.OldParts;
import dk.holdt.usecase.handover.HandoverFacts.Settled;
import dk.holdt.usecase.parts.SwapPart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectingTest {

    private final ShopFloor floor = new ShopFloor(Language.EN);

    private RepairNumber ready() {
        return floor.finished(floor.take(DO_NOT_ASK, "does not start"));
    }

    private RepairNumber together(RepairNumber first, String fault) {
        return PartyTest.together(floor, first, floor.take(DO_NOT_ASK, fault));
    }

    private Acted give(RepairNumber number, Collector collector, Settled settled) {
        var answers = new HashMap<DemoLine, DemoAnswer>();
        DemoLine.of(floor.dossier(number)).forEach(line -> answers.put(line, DemoAnswer.SHOWN_WORKS));
        var facts = new HandoverFacts(answers, Set.of(), collector, settled);
        return floor.handOver().handOver(floor.seen(number), MIA, facts);
    }

    private Acted give(RepairNumber number, String name, Proof proof, String words) {
        return give(number, new Collector(name, proof, words, false), Settled.nothing());
    }

    private void mayCollect(RepairNumber number, String who) {
        done(floor.notes().agree(floor.seen(number), MIA, Agreement.Topic.MAY_COLLECT, who, Optional.empty()));
    }

    private List<String> handedOver(RepairNumber number) {
        return floor.dossier(number).entries().stream()
                .filter(entry -> entry.kind() == Entry.Kind.HANDOVER)
                .map(Entry::words)
                .toList();
    }

    private Optional<Collector> collector(RepairNumber number) {
        return new InMemoryCustody(floor.in)
                .collector(floor.dossier(number).repair().id());
    }

    @Test
    void a_stranger_gets_nothing_by_claiming_to_be_the_customer() {
        var number = ready();
        assertThat(reasons(give(number, "Ole Berg", Proof.CUSTOMER, ""))).containsExactly(Reason.NOT_THE_CUSTOMER);
        assertThat(reasons(give(number, "Ole Berg", Proof.NAMED, ""))).containsExactly(Reason.NOT_NAMED);
        assertThat(reasons(give(number, "Ole Berg", Proof.CALL, " "))).containsExactly(Reason.CALL_WORDS_MISSING);
    }

    @Test
    void who_shows_the_receipt_gets_it_and_that_is_written_down() {
        var number = ready();
        done(give(number, "Ole Berg", Proof.RECEIPT, ""));
        assertThat(handedOver(number)).endsWith("Collected by Ole Berg – showed the intake receipt");
        assertThat(collector(number)).contains(new Collector("Ole Berg", Proof.RECEIPT, "", false));
        assertThat(floor.in.papers().getLast().toString()).contains("Ole Berg – showed the intake receipt");
    }

    @Test
    void the_customer_who_said_yes_on_the_telephone_stands_in_the_journal() {
        var number = ready();
        done(give(number, "Ole Berg", Proof.CALL, "my son may have it"));
        assertThat(floor.dossier(number).book().contacts())
                .anyMatch(contact -> contact.channel() == Channel.CALL
                        && contact.with().equals("Anna Berg")
                        && contact.words().equals("my son may have it"));
    }

    @ParameterizedTest
    @CsvSource({
        "anna  BERG, CUSTOMER",
        "Ole, NAMED",
        "ole holm, NAMED",
        "Olec, ",
        "Berg, ",
        "Anna, ",
    })
    void what_is_known_of_a_name_is_known_by_whole_words(String name, Proof known) {
        var number = ready();
        mayCollect(number, "my son Ole Holm");
        assertThat(MayCollect.known(floor.dossier(number), name)).isEqualTo(Optional.ofNullable(known));
    }

    @Test
    void whoever_an_agreement_names_gets_it() {
        var number = ready();
        mayCollect(number, "Ole");
        done(give(number, "Ole Holm", Proof.NAMED, ""));
    }

    @Test
    void whether_it_was_paid_is_said_when_there_is_something_to_pay() {
        var number = ready();
        done(floor.handOver()
                .price(floor.seen(number), MIA, List.of(new PriceLine(0, PriceLine.Kind.LABOUR, "", kroner(400)))));
        var anna = Collector.customer("Anna Berg");
        assertThat(reasons(give(number, anna, Settled.nothing()))).containsExactly(Reason.PAYMENT_OPEN);
        var later = new Settled(OldParts.NONE, OldMedium.NONE, Optional.of(Payment.How.LATER), "");
        done(give(number, anna, later));
        assertThat(floor.in.papers().getLast().toString()).contains("Not paid at handover");
        var owing = floor.custody().collecting().owing();
        assertThat(owing).extracting(one -> one.repair()).containsExactly(number);
        done(floor.handOver().pay(floor.seen(number), MIA, Payment.How.PAID, "4711"));
        assertThat(floor.custody().collecting().owing()).isEmpty();
    }

    @Test
    void what_was_paid_before_is_not_asked_again_and_stands_on_the_receipt() {
        var number = ready();
        done(floor.handOver()
                .price(floor.seen(number), MIA, List.of(new PriceLine(0, PriceLine.Kind.LABOUR, "", kroner(400)))));
        done(floor.handOver().pay(floor.seen(number), MIA, Payment.How.PAID, "4711"));
        done(give(number, Collector.customer("Anna Berg"), Settled.nothing()));
        assertThat(floor.in.papers().getLast().toString()).contains("Paid at the till", "Till receipt no. 4711");
    }

    @Test
    void where_an_old_drive_goes_is_said_and_printed() {
        var number = floor.started(floor.take(DO_NOT_ASK, "does not start"));
        done(floor.swaps()
                .fit(
                        floor.seen(number),
                        MIA,
                        new SwapPart.Fitting(
                                "storage",
                                new PartSwap.Part("old SSD", ""),
                                new PartSwap.Part("new SSD", ""),
                                new PartSwap.Comparison(
                                        Verdict.SAME,
                                        List.of(new PartSwap.Line("capacity", true, "1", "1", Verdict.SAME, false))))));
        floor.judged(number);
        done(floor.work().finish(floor.seen(number), MIA));
        var anna = Collector.customer("Anna Berg");
        done(floor.dataCopies().none(number, MIA));
        assertThat(reasons(give(number, anna, Settled.nothing()))).containsExactly(Reason.OLD_MEDIUM_OPEN);
        done(give(number, anna, new Settled(OldParts.RECYCLED, OldMedium.ERASED, Optional.empty(), "")));
        assertThat(floor.in.papers().getLast().toString()).contains("Old drive: erased by us and recycled");
    }

    @Test
    void another_devices_label_stops_in_words_and_no_label_stops_nobody() {
        var number = ready();
        assertThat(HandoverCheck.wrongDevice(number, "")).isEmpty();
        assertThat(HandoverCheck.wrongDevice(number, " " + number.digits())).isEmpty();
        var other = floor.take(DO_NOT_ASK, "no sound");
        assertThat(HandoverCheck.wrongDevice(number, other.digits()))
                .contains(Refusal.because(Reason.WRONG_DEVICE, other.digits(), number.digits()));
        assertThat(HandoverCheck.wrongDevice(number, "B3"))
                .contains(Refusal.because(Reason.WRONG_DEVICE, "B3", number.digits()));
    }

    @ParameterizedTest
    @CsvSource({
        "Ole Holm, NAMED",
        "Grethe Berg, NAMED",
        "bogholderiet, NAMED",
        "Anna Berg, CUSTOMER",
        "Havnens Skole, ",
        "Per Lund, ",
    })
    void whoever_was_named_at_intake_gets_it_and_a_company_is_nobody(String name, Proof known) {
        var number = ready();
        handIn(
                number,
                new HandIn(
                        Map.of(
                                PersonRole.BROUGHT_IT, "Ole Holm 22 33 44 55",
                                PersonRole.OWNS_IT, "Grethe Berg",
                                PersonRole.PAYS, "Bogholderiet, Havnens"),
                        Optional.of(new Business("Havnens Skole", "12345674", "", false)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Optional.empty()));
        assertThat(MayCollect.known(floor.dossier(number), name)).isEqualTo(Optional.ofNullable(known));
        assertThat(MayCollect.named(floor.dossier(number))).contains("Grethe Berg");
    }

    @Test
    void a_deposit_that_covers_it_all_leaves_nothing_to_ask() {
        var number = ready();
        deposit(number, 400);
        assertThat(page(number).isRepairedForNothing()).isTrue();
        price(number, 500);
        assertThat(page(number).isRepairedForNothing()).isFalse();
        var anna = Collector.customer("Anna Berg");
        assertThat(reasons(give(number, anna, Settled.nothing()))).containsExactly(Reason.PAYMENT_OPEN);
        price(number, 400);
        assertThat(page(number).due()).isEqualTo(kroner(0));
        done(give(number, anna, Settled.nothing()));
        assertThat(floor.custody().collecting().owing()).isEmpty();
    }

    @Test
    void what_a_deposit_paid_too_much_is_less_than_nothing_to_pay() {
        var number = ready();
        deposit(number, 400);
        price(number, 150);
        assertThat(page(number).due()).isEqualTo(kroner(-250));
        done(give(number, Collector.customer("Anna Berg"), Settled.nothing()));
    }

    private HandoverPage page(RepairNumber number) {
        return floor.handover().read(number).orElseThrow();
    }

    private void price(RepairNumber number, long kroner) {
        var labour = new PriceLine(0, PriceLine.Kind.LABOUR, "", kroner(kroner));
        done(floor.handOver().price(floor.seen(number), MIA, List.of(labour)));
    }

    private void deposit(RepairNumber number, long kroner) {
        handIn(
                number,
                new HandIn(
                        Map.of(),
                        Optional.empty(),
                        Optional.of(new Deposit(kroner(kroner), "811")),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Optional.empty()));
    }

    private void handIn(RepairNumber number, HandIn handIn) {
        floor.in.repairs().add(floor.dossier(number).repair().id(), handIn);
    }

    @Test
    void the_rest_of_the_visit_is_offered_when_it_is_ready() {
        var number = ready();
        floor.started(together(number, "not ready"));
        var also = floor.finished(together(number, "no sound"));
        ready();
        done(floor.shelf().put(also, MIA, "B4"));
        var offered = floor.handover().read(number).orElseThrow().beside().alsoReady();
        assertThat(offered).containsExactly(new Companion(also, "Lenovo IdeaPad 5", Stage.READY, "B4"));
    }
}
