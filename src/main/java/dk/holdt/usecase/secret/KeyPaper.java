package dk.holdt.usecase.secret;

import dk.holdt.usecase.Transactions;
import dk.holdt.usecase.paper.KeyPage;
import dk.holdt.usecase.paper.KeyPress;
import dk.holdt.usecase.paper.PageSize;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.paper.Printers;
import dk.holdt.usecase.receipt.PrinterPlan;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.words.DateWords;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Puts a recovery key on paper. It goes past the queue of papers, because what waits there lies in the shop's file.
public final class KeyPaper {

    private final Transactions transactions;
    private final ShopNow shop;
    private final PrinterPlan plan;
    private final Way way;
    private final InstantSource clock;

    /// How it comes to paper.
    public record Way(KeyPress press, Printers printers) {
        public Way {
            Objects.requireNonNull(press, "press");
            Objects.requireNonNull(printers, "printers");
        }
    }

    public KeyPaper(Transactions transactions, ShopNow shop, PrinterPlan plan, Way way, InstantSource clock) {
        this.transactions = transactions;
        this.shop = shop;
        this.plan = plan;
        this.way = way;
        this.clock = clock;
    }

    /// Where receipts come out, and the paper with them; empty while no printer is chosen.
    public Optional<String> printer() {
        return transactions.inTransaction(() -> plan.queue(PrintPurpose.INTAKE_RECEIPT));
    }

    /// Slow, and at times stuck. Sent means taken by the printer's queue, not that paper came out.
    public Printers.SendAnswer print(RecoveryKey key, String printer) {
        var page = page(key);
        return way.printers()
                .send(printer, "Holdt " + page.title(), PageSize.A4, way.press().pdf(page));
    }

    /// The paper as it would be printed, to be saved where somebody says.
    public byte[] pdf(RecoveryKey key) {
        return way.press().pdf(page(key));
    }

    private KeyPage page(RecoveryKey key) {
        var here = transactions.inTransaction(shop::shop);
        var words = transactions.inTransaction(shop::messages);
        var day = new DateWords(here.language(), here.country().zone()).day(clock.instant());
        return new KeyPage(
                here.language(),
                words.text("rk.title"),
                words.text("rk.paper.whose", here.name(), day),
                words.text("rk.what"),
                key.groups(),
                List.of(words.text("rk.paper.lost"), words.text("rk.paper.newer"), words.text("rk.paper.keep")));
    }
}
