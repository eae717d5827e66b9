package dk.holdt.usecase.receipt;

import dk.holdt.domain.language.Language;
import dk.holdt.usecase.Transactions;
import dk.holdt.usecase.paper.PageSize;
import dk.holdt.usecase.paper.PaperPress;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.paper.PrinterChoice;
import dk.holdt.usecase.paper.Printers;
import dk.holdt.usecase.paper.TestPage;
import dk.holdt.words.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Chooses the printers and tries them. Works before the shop is set up, too, so that the first start can use it.
public final class ChoosePrinters {

    private final PrinterPlan plan;
    private final Transactions transactions;
    private final Printers printers;
    private final PaperPress press;

    public ChoosePrinters(PrinterPlan plan, Transactions transactions, Printers printers, PaperPress press) {
        this.plan = plan;
        this.transactions = transactions;
        this.printers = printers;
        this.press = press;
    }

    /// What is chosen for one kind of paper.
    ///
    /// @param cameOutRight whether somebody has seen a test page come out right of it
    public record Chosen(PrinterChoice printer, boolean cameOutRight) {}

    /// @param labelSize the roll in the label printer
    /// @param intakeForBoth whether an intake receipt is laid twice on one sheet, for customer and shop
    public record Plan(Map<PrintPurpose, Chosen> chosen, PageSize labelSize, boolean intakeForBoth) {
        public Plan {
            chosen = Map.copyOf(chosen);
        }
    }

    public Plan plan() {
        return transactions.inTransaction(() -> {
            var chosen = new EnumMap<PrintPurpose, Chosen>(PrintPurpose.class);
            for (var purpose : PrintPurpose.values()) {
                chosen.put(purpose, new Chosen(plan.of(purpose), plan.cameOutRight(purpose)));
            }
            return new Plan(chosen, plan.labelSize(), plan.isIntakeForBoth());
        });
    }

    /// The machine's printers; slow, and at times stuck.
    public List<String> names() {
        return printers.names();
    }

    public Plan choose(PrintPurpose purpose, PrinterChoice choice) {
        transactions.run(() -> plan.choose(purpose, choice));
        return plan();
    }

    /// @param size one of the two rolls
    public Plan labelSize(PageSize size) {
        transactions.run(() -> plan.labelSize(size));
        return plan();
    }

    public Plan intakeForBoth(boolean both) {
        transactions.run(() -> plan.intakeForBoth(both));
        return plan();
    }

    /// Remembers that a test page was seen to come out right.
    public Plan cameOutRight(PrintPurpose purpose, String printer) {
        transactions.run(() -> plan.cameOutRight(purpose, printer));
        return plan();
    }

    /// Prints a test page at once; slow, and at times stuck.
    ///
    /// @param language of who stands at the printer
    public Printers.SendAnswer test(PrintPurpose purpose, String printer, Language language) {
        var words = new Messages(language);
        var size = transactions.inTransaction(() -> plan.sizeOf(purpose));
        var page = new TestPage(
                words.text("pt.title"),
                language,
                size,
                printer,
                words.text("pt.top"),
                List.of(words.text("pt.frame"), words.text("pt.ruler", 50), words.text("pt.letters")));
        return printers.send(printer, "Holdt " + page.title(), size, press.pdf(page));
    }
}
