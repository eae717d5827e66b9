package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Accessory;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.handover.HandoverFacts.OldMedium;
import dk.holdt.usecase.handover.HandoverFacts.OldParts;
import dk.holdt.usecase.intake.TakenIn;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.receipt.Documents;
import dk.holdt.usecase.undo.Undo;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A device handed over by the wrong key, on a real file.
class TakeBackHandoverTest {

    @TempDir
    private Path somewhere;

    private ShopAtWork counter;
    private RepairNumber number;

    @BeforeEach
    void open() {
        counter = ShopAtWork.opened(somewhere.resolve("shop"));
        counter.itIs("11-27 10:00");
        var form = new IntakeForms(counter)
                .of(CounterRecords.read().repair("a story of three thousand letters"), Optional.empty());
        number = ((TakenIn.Saved) counter.shop.takeIn().takeIn(form)).number();
    }

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    void the_device_is_here_its_promise_stands_again_and_its_receipt_is_worth_nothing() {
        var owed = counter.dossier(number).book().open().getFirst();
        var before = counter.dossier(number).repair().progress();
        var things = counter.dossier(number).accessories();
        handOver();
        assertThat(counter.dossier(number).accessories()).isNotEqualTo(things);
        assertThat(receipts()).singleElement().satisfies(paper -> assertThat(paper.withdrawn())
                .isFalse());
        var after = takeBack();
        assertThat(after.repair().progress()).isEqualTo(before);
        assertThat(after.accessories()).isEqualTo(things);
        assertThat(after.book().open()).singleElement().satisfies(again -> {
            assertThat(again.words()).isEqualTo(owed.words());
            assertThat(after.book().first(again)).isEqualTo(owed);
        });
        assertThat(after.entries().stream().map(entry -> entry.words()))
                .anyMatch(words -> words.startsWith("Udleveret ved en fejl"));
        assertThat(receipts()).singleElement().satisfies(paper -> assertThat(paper.withdrawn())
                .isTrue());
        assertThat(counter.shop.custody.collecting().payment(after.repair().id()))
                .as("it was said to be paid by the same key")
                .isEmpty();
        assertThat(counter.shop.repairs.open()).hasSize(1);
    }

    @Test
    void it_is_handed_over_again_with_a_receipt_of_its_own() {
        handOver();
        takeBack();
        handOver();
        assertThat(counter.dossier(number).stage()).isEqualTo(Stage.COLLECTED);
        assertThat(receipts()).extracting(Documents.Issued::withdrawn).containsExactly(false, true);
        assertThat(counter.dossier(number).book().open(What.ANSWER)).isEmpty();
    }

    private List<Documents.Issued> receipts() {
        return counter.shop.documents.of(number).stream()
                .filter(paper -> paper.kind() == PaperKind.REPAIR_RECEIPT)
                .toList();
    }

    /// At whatever stage it is: taken home as it is.
    private void handOver() {
        var settled = new HandoverFacts.Settled(OldParts.NONE, OldMedium.NONE, Optional.of(Payment.How.PAID), "");
        var things = counter.dossier(number).accessories().stream()
                .map(Accessory::id)
                .collect(Collectors.toSet());
        var facts = new HandoverFacts(
                Map.of(),
                things,
                Collector.customer(counter.dossier(number).customer().name()),
                settled);
        ShopAtWork.done(counter.shop.handOver().takeBack(counter.seen(number), counter.staff("Mia"), facts));
    }

    private Dossier takeBack() {
        var undo = counter.shop.changes.lastChanged().flatMap(Undo::of).orElseThrow();
        assertThat(undo.isHandover()).isTrue();
        var taking = new TakingBack(counter.shop).act();
        return ShopAtWork.done(taking.takeBack(undo, counter.staff("Mia")));
    }
}
