package dk.holdt.usecase.staff;

import dk.holdt.usecase.Transactions;
import dk.holdt.usecase.paper.BadgePage;
import dk.holdt.usecase.paper.BadgePress;
import dk.holdt.usecase.paper.PageSize;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.paper.Printers;
import dk.holdt.usecase.receipt.PrinterPlan;
import dk.holdt.usecase.shop.ShopNow;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Puts a badge on a label or on A4. It goes past the queue of papers, because what waits there lies in the shop's
/// file.
public final class BadgePaper {

    private final Transactions transactions;
    private final ShopNow shop;
    private final PrinterPlan plan;
    private final BadgePress press;
    private final Printers printers;

    public BadgePaper(Transactions transactions, ShopNow shop, PrinterPlan plan, BadgePress press, Printers printers) {
        this.transactions = transactions;
        this.shop = shop;
        this.plan = plan;
        this.press = press;
        this.printers = printers;
    }

    /// A printer that badges may come out of.
    public record Place(String printer, PageSize size) {
        public Place {
            Objects.requireNonNull(printer, "printer");
            Objects.requireNonNull(size, "size");
        }
    }

    /// The label printer first, then that of receipts; none while none is chosen.
    public List<Place> places() {
        return transactions.inTransaction(() -> Stream.of(PrintPurpose.LABEL, PrintPurpose.INTAKE_RECEIPT)
                .flatMap(purpose -> plan.queue(purpose).map(name -> new Place(name, plan.sizeOf(purpose))).stream())
                .toList());
    }

    /// Slow, and at times stuck. Sent means taken by the printer's queue, not that paper came out.
    public Printers.SendAnswer print(IssueBadge.Made.Fresh fresh, Place place) {
        var page = page(fresh, place.size());
        return printers.send(place.printer(), "Holdt " + page.title(), place.size(), press.pdf(page));
    }

    /// A card on A4, to be saved where somebody says.
    public byte[] pdf(IssueBadge.Made.Fresh fresh) {
        return press.pdf(page(fresh, PageSize.A4));
    }

    private BadgePage page(IssueBadge.Made.Fresh fresh, PageSize size) {
        var here = transactions.inTransaction(shop::shop);
        var words = transactions.inTransaction(shop::messages);
        return new BadgePage(
                here.language(),
                size,
                words.text("bg.title"),
                fresh.member().name(),
                here.name(),
                List.of(words.text("bg.scan"), words.text("bg.lost")),
                words.text("bg.bars"),
                fresh.code());
    }
}
