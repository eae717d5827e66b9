package dk.holdt.usecase.receipt;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.shop.ShopBook;
import dk.holdt.usecase.Transactions;
import dk.holdt.usecase.paper.PaperPress;
import java.util.List;
import java.util.Optional;

/// Prints a document, again if need be: the pages that were frozen, byte for byte, as a job of its own.
public final class PrintPaper {

    private final Documents documents;
    private final PrintQueue queue;
    private final ShopBook shop;
    private final Transactions transactions;
    private final PaperPress press;

    public PrintPaper(
            Documents documents, PrintQueue queue, ShopBook shop, Transactions transactions, PaperPress press) {
        this.documents = documents;
        this.queue = queue;
        this.shop = shop;
        this.transactions = transactions;
        this.press = press;
    }

    /// The printer that was chosen last; asked for at the first print.
    public Optional<String> printer() {
        return shop.setting(PrintQueue.PRINTER);
    }

    /// Puts the document in the queue and remembers the printer for the next.
    public void print(long documentId, String printer) {
        transactions.run(() -> {
            shop.set(PrintQueue.PRINTER, printer);
            queue.add(documentId, printer);
        });
    }

    /// Takes back what has not begun; answers whether there was anything.
    public boolean cancel(long documentId) {
        return transactions.inTransaction(() -> queue.cancel(documentId)) > 0;
    }

    public List<Documents.Issued> of(RepairNumber number) {
        return documents.of(number);
    }

    /// The characters in a document that paper cannot show, to be said before it is handed over; usually none.
    public String unprintable(long documentId) {
        var signs = new StringBuilder();
        press.unprintable(documents.paper(documentId))
                .forEach(sign -> signs.append(signs.isEmpty() ? "" : " ").append(Character.toString(sign)));
        return signs.toString();
    }
}
