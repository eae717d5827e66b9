package dk.holdt.usecase.receipt;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.Transactions;
import dk.holdt.usecase.paper.PaperPress;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.paper.PrinterChoice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Prints a document, again if need be, from the pages that were frozen; or labels, as the repair stands now.
public final class PrintPaper {

    private final Documents documents;
    private final PrintQueue queue;
    private final PrinterPlan printers;
    private final Transactions transactions;
    private final PaperPress press;

    public PrintPaper(
            Documents documents, PrintQueue queue, PrinterPlan printers, Transactions transactions, PaperPress press) {
        this.documents = documents;
        this.queue = queue;
        this.printers = printers;
        this.transactions = transactions;
        this.press = press;
    }

    /// The papers of a repair and where they would come out.
    ///
    /// @param issued its documents, the newest first
    /// @param labels how the newest print of its labels stands; empty when there was none
    /// @param intakePrinter the queue for intake receipts; empty while the first print has to ask
    public record Papers(
            List<Documents.Issued> issued,
            Optional<PrintQueue.State> labels,
            Optional<String> intakePrinter,
            Optional<String> repairPrinter,
            Optional<String> labelPrinter) {
        public Papers {
            issued = List.copyOf(issued);
        }

        /// The newest that counts; one that came of a mistake does not.
        public Optional<Documents.Issued> newest() {
            return issued.stream().filter(paper -> !paper.withdrawn()).findFirst();
        }

        public Optional<String> printer(PrintPurpose purpose) {
            return switch (purpose) {
                case INTAKE_RECEIPT -> intakePrinter;
                case REPAIR_RECEIPT -> repairPrinter;
                case LABEL -> labelPrinter;
            };
        }
    }

    public Papers of(RepairNumber number) {
        return transactions.inTransaction(() -> new Papers(
                documents.of(number),
                queue.labels(number),
                printers.queue(PrintPurpose.INTAKE_RECEIPT),
                printers.queue(PrintPurpose.REPAIR_RECEIPT),
                printers.queue(PrintPurpose.LABEL)));
    }

    /// Puts it in the queue. A printer that was asked for the first time is kept for the next, and a printer of
    /// receipts for both kinds of them.
    public void print(PrintQueue.Item item, PrintPurpose purpose, String printer) {
        transactions.run(() -> {
            for (var one : PrintPurpose.values()) {
                boolean alike = (one == PrintPurpose.LABEL) == (purpose == PrintPurpose.LABEL);
                if (alike && printers.of(one) instanceof PrinterChoice.NotYet) {
                    printers.choose(one, new PrinterChoice.Queue(printer));
                }
            }
            queue.add(item, printer);
        });
    }

    /// Takes back what has not begun; answers whether there was anything.
    public boolean cancel(PrintQueue.Item item) {
        return transactions.inTransaction(() -> queue.cancel(item)) > 0;
    }

    /// The characters in a document that paper cannot show and where they stand, to be said before it is handed over:
    /// "王 (Navn)"; usually none.
    public String unprintable(long documentId) {
        return signs(press.unprintable(documents.paper(documentId)));
    }

    static String signs(List<PaperPress.Unprintable> signs) {
        return signs.stream()
                .map(sign -> {
                    var shown = Character.toString(sign.codePoint());
                    return sign.place().isBlank() ? shown : shown + " (" + sign.place() + ")";
                })
                .collect(Collectors.joining(", "));
    }
}
