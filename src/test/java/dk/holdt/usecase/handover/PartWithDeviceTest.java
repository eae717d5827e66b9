package dk.holdt.usecase.handover;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.METTE;
import static dk.holdt.usecase.ShopFloor.MIA;
import static dk.holdt.usecase.ShopFloor.done;
import static dk.holdt.usecase.ShopFloor.kroner;
import static dk.holdt.usecase.ShopFloor.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.parting.Consent;
import dk.holdt.domain.parting.DataOnIt;
import dk.holdt.domain.parting.DataOnIt.Fate;
import dk.holdt.domain.parting.Parting;
import dk.holdt.domain.promise.PromiseBook;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.HandIn;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.shelf.Stop;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.handover.HandoverFacts.OldMedium;
import dk.holdt.usecase.handover.HandoverFacts.OldParts;
import dk.holdt.usecase.handover.HandoverFacts.Settled;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.undo.Undo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartWithDeviceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final DataOnIt ERASED = new DataOnIt(Fate.ERASED, "reset twice");
    private static final Parting SENT = new Parting.SentToMaker(
            "Lenovo", "RMA 4711", Parting.Dealing.MAKER, "70 12 34 56", new DataOnIt(Fate.STAYS, ""));

    private final ShopFloor floor = new ShopFloor(Language.EN);

    private static Parting scrapped(String by) {
        return new Parting.Scrapped(new Consent(by, Consent.How.SAID, "just scrap it", DAY), ERASED);
    }

    private static Parting bought() {
        return new Parting.Bought(
                "Anna Berg", kroner(300), new Consent("Anna Berg", Consent.How.SIGNED, "", DAY), ERASED);
    }

    private Acted part(RepairNumber number, long by, Parting parting) {
        return part(number, by, parting, Settled.nothing());
    }

    private Acted part(RepairNumber number, long by, Parting parting, Settled settled) {
        return PartingFloor.parting(floor).part(floor.seen(number), by, new PartingFacts(parting, Set.of(), settled));
    }

    private RepairNumber taken() {
        return floor.started(floor.take(DO_NOT_ASK, "does not start"));
    }

    private List<String> words(RepairNumber number, Entry.Kind kind) {
        return floor.dossier(number).entries().stream()
                .filter(entry -> entry.kind() == kind)
                .map(Entry::words)
                .toList();
    }

    private String paper() {
        return floor.in.papers().getLast().toString();
    }

    @Test
    void a_device_the_shop_buys_is_an_end_of_its_own() {
        var number = taken();
        done(part(number, METTE, bought()));
        var after = floor.dossier(number);
        assertThat(after.stage()).isEqualTo(Stage.COLLECTED);
        assertThat(after.repair().progress().ending()).contains(Ending.BOUGHT);
        assertThat(words(number, Entry.Kind.STAGE)).endsWith("bought by the shop");
        assertThat(words(number, Entry.Kind.HANDOVER))
                .singleElement()
                .asString()
                .startsWith("Bought by the shop for 300")
                .contains(" – Anna Berg signs on the paper, Friday 27 November 2026")
                .endsWith(" · data: erased by us (reset twice)");
        assertThat(floor.in.papers().getLast().kind()).isEqualTo(PaperKind.PARTING);
        assertThat(paper()).contains("Purchase of a device", "It is mine to sell.", "signed=]", "reset twice");
        assertThat(reasons(part(number, METTE, bought()))).containsExactly(Reason.STAGE_FORBIDS);
    }

    @Test
    void only_a_manager_buys_or_scraps_and_anybody_sends_to_the_maker() {
        var number = taken();
        assertThat(reasons(part(number, MIA, bought()))).containsExactly(Reason.NOT_A_MANAGER);
        assertThat(reasons(part(number, MIA, scrapped("Anna Berg")))).containsExactly(Reason.NOT_A_MANAGER);
        done(part(number, MIA, SENT));
        assertThat(paper())
                .contains(
                        "Device sent to the maker",
                        "RMA 4711",
                        "You turn to Lenovo: 70 12 34 56",
                        "stays on it, as you know")
                .doesNotContain("SignatureLine");
        assertThat(floor.dossier(number).repair().progress().ending()).contains(Ending.SENT_TO_MAKER);
    }

    @Test
    void nothing_is_scrapped_on_the_word_of_somebody_else() {
        var number = taken();
        assertThat(reasons(part(number, METTE, scrapped("Grethe Holm")))).containsExactly(Reason.CONSENT_NOT_THEIRS);
        floor.in
                .repairs()
                .add(
                        floor.dossier(number).repair().id(),
                        new HandIn(
                                Map.of(PersonRole.OWNS_IT, "Grethe Holm, 22 33 44 55"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Set.of(),
                                Optional.empty()));
        done(part(number, METTE, scrapped("Grethe Holm")));
        assertThat(paper())
                .contains("never because time has passed", "Grethe Holm said on the telephone", "just scrap it")
                .as("nobody signs what was said on the telephone")
                .doesNotContain("SignatureLine");
    }

    @Test
    void a_stop_and_a_loan_device_that_is_out_keep_it_here_and_are_said_before_anything_is_typed() {
        var number = taken();
        done(floor.holdBack().stop(floor.seen(number), MIA, Stop.Reason.POLICE, "case 12", Optional.empty(), DAY));
        floor.lending().register("L1", "iPhone 8", "", "");
        done(floor.lending()
                .lend(
                        floor.seen(number),
                        MIA,
                        floor.lending().atHand().getFirst().id(),
                        ""));
        assertThat(reasons(part(number, METTE, scrapped("Anna Berg"))))
                .containsExactly(Reason.STOPPED, Reason.LOAN_OUT);
        assertThat(PartingFloor.parting(floor).read(number, METTE).orElseThrow().inTheWay())
                .hasSize(2);
        assertThat(floor.dossier(number).stage()).isEqualTo(Stage.EXAMINING);
    }

    @Test
    void a_promise_that_could_still_be_kept_is_released_and_one_that_is_late_stays_missed() {
        var inTime = taken();
        done(part(inTime, METTE, scrapped("Anna Berg")));
        assertThat(result(inTime)).isEqualTo(PromiseBook.Kind.RELEASED);
        assertThat(floor.dossier(inTime).book().open()).isEmpty();
        var late = taken();
        floor.itIs("2026-12-15T11:00");
        done(part(late, METTE, scrapped("Anna Berg")));
        assertThat(result(late)).isEqualTo(PromiseBook.Kind.MISSED);
        assertThat(paper()).contains("We are sorry").doesNotContain("Released");
    }

    private PromiseBook.Kind result(RepairNumber number) {
        var book = floor.dossier(number).book();
        return book.result(book.newest(What.READY).orElseThrow(), floor.clock().instant())
                .kind();
    }

    @Test
    void a_code_is_erased_with_it() {
        var number = taken();
        var id = floor.dossier(number).repair().id();
        floor.in.unlocks().note(id, "2580");
        done(part(number, METTE, bought()));
        assertThat(floor.in.unlocks().of(id).orElseThrow().erasedAt()).isPresent();
        assertThat(paper()).contains("The code you gave us was erased");
    }

    @Test
    void what_the_repair_cost_is_settled_first() {
        var number = taken();
        var labour = new PriceLine(0, PriceLine.Kind.LABOUR, "", kroner(400));
        done(floor.handOver().price(floor.seen(number), MIA, List.of(labour)));
        assertThat(reasons(part(number, METTE, bought()))).containsExactly(Reason.PAYMENT_OPEN);
        done(part(
                number,
                METTE,
                bought(),
                new Settled(OldParts.NONE, OldMedium.NONE, Optional.of(Payment.How.PAID), "811")));
        assertThat(paper()).contains("Till receipt no. 811");
    }

    @Test
    void taken_back_the_device_is_here_and_its_paper_counts_no_longer() {
        var number = taken();
        var before = floor.dossier(number).repair().progress();
        done(part(number, METTE, bought()));
        var undo = floor.changes.lastChanged().flatMap(Undo::of).orElseThrow();
        assertThat(undo.isParting()).isTrue();
        assertThat(reasons(floor.takeBack().takeBack(undo, MIA))).containsExactly(Reason.NOT_A_MANAGER);
        var after = done(floor.takeBack().takeBack(undo, METTE));
        assertThat(after.repair().progress()).isEqualTo(before);
        assertThat(after.book().open(What.READY)).isPresent();
        assertThat(words(number, Entry.Kind.HANDOVER).getLast()).startsWith("That was a mistake");
        assertThat(floor.custody().partings().of(after.repair().id())).isEmpty();
        done(part(number, METTE, scrapped("Anna Berg")));
        assertThat(floor.custody().partings().of(after.repair().id())).contains(scrapped("Anna Berg"));
    }
}
