package dk.holdt.usecase.receipt;

import dk.holdt.usecase.Transactions;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.paper.PrinterChoice;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// The receipts that are saved and have no paper: printed now, or not needed.
///
/// A shop that prints nothing is not reminded of it. What was never sent to a printer is listed only where a printer
/// has been chosen, or when the program closed by itself, because then nobody may have seen that the intake was saved.
public final class SavedNotPrinted {

    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final Transactions transactions;
    private final UnprintedPapers papers;
    private final PrinterPlan printers;
    private final InstantSource clock;
    private final boolean afterCrash;

    /// @param afterCrash whether the program had closed by itself before this start
    public SavedNotPrinted(
            Transactions transactions,
            UnprintedPapers papers,
            PrinterPlan printers,
            InstantSource clock,
            boolean afterCrash) {
        this.transactions = transactions;
        this.papers = papers;
        this.printers = printers;
        this.clock = clock;
        this.afterCrash = afterCrash;
    }

    /// The oldest first; the customer of yesterday has gone home with or without paper.
    public List<UnprintedPapers.Unprinted> read() {
        var now = clock.instant();
        var prints =
                switch (printers.of(PrintPurpose.INTAKE_RECEIPT)) {
                    case PrinterChoice.Queue _ -> true;
                    case PrinterChoice.NotYet _ -> afterCrash;
                    case PrinterChoice.FileOnly _ -> false;
                };
        var yesterday = now.minus(REMEMBERED);
        return papers.failedOrNeverSent(prints ? yesterday : now, yesterday);
    }

    /// Prints it on the shop's printer for such paper; answers false where none was chosen yet.
    public boolean print(UnprintedPapers.Unprinted paper) {
        return transactions.inTransaction(() -> {
            var printer = printers.queue(PrintPurpose.of(paper.kind()));
            printer.ifPresent(queue -> papers.print(paper.document(), queue));
            return printer.isPresent();
        });
    }

    public void notNeeded(long document, long by) {
        transactions.run(() -> papers.notNeeded(document, clock.instant(), by));
    }

    public void needed(long document) {
        transactions.run(() -> papers.needed(document));
    }
}
