package dk.holdt.usecase.draft;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.Transactions;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.receipt.PrintQueue;
import dk.holdt.usecase.receipt.PrinterPlan;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Gives an intake its number before it is finished, and puts its labels in the print queue: for a long queue of
/// people.
public final class PrintAhead {

    private final Transactions transactions;
    private final KeepDrafts drafts;
    private final PrintQueue queue;
    private final PrinterPlan printers;

    public PrintAhead(Transactions transactions, KeepDrafts drafts, PrintQueue queue, PrinterPlan printers) {
        this.transactions = transactions;
        this.drafts = drafts;
        this.queue = queue;
        this.printers = printers;
    }

    /// @param number the one that the repair gets when the intake is saved
    /// @param printer where its labels wait; empty where no printer of labels is chosen, so that none are printed
    public record Ahead(RepairNumber number, Optional<String> printer) {
        public Ahead {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(printer, "printer");
        }
    }

    /// Keeps the form as it stands, and its number for good. Asked again it prints once more, with the same number.
    ///
    /// @param by who is at the keyboard
    public Ahead print(UUID form, long by, Map<String, String> fields) {
        return transactions.inTransaction(() -> {
            var number = drafts.reserve(form, by, fields);
            var labels = new PrintQueue.Item.Labels(number);
            queue.cancel(labels);
            var printer = printers.queue(PrintPurpose.LABEL);
            printer.ifPresent(name -> queue.add(labels, name));
            return new Ahead(number, printer);
        });
    }
}
