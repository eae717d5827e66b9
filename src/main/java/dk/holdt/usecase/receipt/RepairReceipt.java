package dk.holdt.usecase.receipt;

import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.staff.Staff;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.paper.Masthead;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.words.Messages;
import java.time.Instant;
import java.util.List;

/// The receipt a customer takes home with the device (`receipts` §8 B), in the customer's language.
public final class RepairReceipt {

    private final ShopNow shop;
    private final Staff staff;

    public RepairReceipt(ShopNow shop, Staff staff) {
        this.shop = shop;
        this.staff = staff;
    }

    /// @param handedOverAt the moment of the handover
    public Paper of(Dossier dossier, HandoverFacts facts, Ending ending, Instant handedOverAt) {
        var words = new Messages(dossier.customer().language());
        var masthead = new Masthead(
                words.text("doc.repair"),
                words.text("doc.no"),
                dossier.number().digits(),
                "",
                shop.shop().name(),
                List.of());
        return Paper.of(PaperKind.REPAIR_RECEIPT, dossier.customer().language(), masthead, List.of(), "");
    }
}
