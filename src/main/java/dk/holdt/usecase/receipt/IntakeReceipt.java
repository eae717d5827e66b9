package dk.holdt.usecase.receipt;

import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.staff.Staff;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Masthead;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.words.Messages;
import java.util.List;

/// The receipt a customer takes home when the device stays (`receipts` §8 A), in the customer's language.
public final class IntakeReceipt {

    private final ShopNow shop;
    private final Staff staff;

    public IntakeReceipt(ShopNow shop, Staff staff) {
        this.shop = shop;
        this.staff = staff;
    }

    public Paper of(Dossier dossier) {
        var words = new Messages(dossier.customer().language());
        var masthead = new Masthead(
                words.text("doc.intake"),
                words.text("doc.no"),
                dossier.number().digits(),
                "",
                shop.shop().name(),
                List.of());
        return Paper.of(
                PaperKind.INTAKE_RECEIPT,
                dossier.customer().language(),
                masthead,
                dossier.book().promises().stream()
                        .map(promise -> promiseBox(words, promise))
                        .toList(),
                "");
    }

    private static Block promiseBox(Messages words, Promise promise) {
        return new Block.PromiseBox(
                words.text("doc.promise"),
                promise.words().sentence(),
                promise.words().hoursWords(),
                List.of());
    }
}
