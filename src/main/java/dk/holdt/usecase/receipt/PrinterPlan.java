package dk.holdt.usecase.receipt;

import dk.holdt.domain.shop.ShopBook;
import dk.holdt.usecase.paper.PageSize;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.paper.PrinterChoice;
import java.util.Optional;

/// Which printer the shop has chosen for which paper, and which roll is in the label printer. Kept as settings.
public final class PrinterPlan {

    private static final String LABEL_SIZE = "label-size";

    private static final String INTAKE_COPIES = "intake-copies";
    private static final String TWO = "TWO";

    private final ShopBook book;

    public PrinterPlan(ShopBook book) {
        this.book = book;
    }

    public PrinterChoice of(PrintPurpose purpose) {
        return book.setting(setting(purpose))
                .<PrinterChoice>map(
                        name -> name.isEmpty() ? new PrinterChoice.FileOnly() : new PrinterChoice.Queue(name))
                .orElseGet(PrinterChoice.NotYet::new);
    }

    public void choose(PrintPurpose purpose, PrinterChoice choice) {
        book.set(setting(purpose), choice.queue().orElse(""));
    }

    /// The roll in the label printer, 62 × 29 mm until the shop says otherwise.
    public PageSize labelSize() {
        return book.setting(LABEL_SIZE).map(PageSize::valueOf).orElse(PageSize.LABEL_62_29);
    }

    public void labelSize(PageSize size) {
        if (size == PageSize.A4) {
            throw new IllegalArgumentException("no label is that large: " + size);
        }
        book.set(LABEL_SIZE, size.name());
    }

    /// Whether customer and shop get a half of one sheet each of an intake receipt that is short enough; not until the
    /// shop says so.
    public boolean isIntakeForBoth() {
        return book.setting(INTAKE_COPIES).filter(TWO::equals).isPresent();
    }

    public void intakeForBoth(boolean both) {
        book.set(INTAKE_COPIES, both ? TWO : "ONE");
    }

    /// What comes out of the printer of this purpose.
    public PageSize sizeOf(PrintPurpose purpose) {
        return purpose == PrintPurpose.LABEL ? labelSize() : PageSize.A4;
    }

    /// Whether somebody has seen a test page come out right of the printer that is chosen now.
    public boolean cameOutRight(PrintPurpose purpose) {
        var seen = book.setting(tested(purpose));
        return seen.isPresent() && seen.equals(of(purpose).queue());
    }

    public void cameOutRight(PrintPurpose purpose, String printer) {
        book.set(tested(purpose), printer);
    }

    /// The queue that paper of this kind goes to by itself.
    public Optional<String> queue(PrintPurpose purpose) {
        return of(purpose).queue();
    }

    private static String setting(PrintPurpose purpose) {
        return switch (purpose) {
            case INTAKE_RECEIPT -> "printer-intake";
            case REPAIR_RECEIPT -> "printer-repair";
            case LABEL -> "printer-label";
        };
    }

    private static String tested(PrintPurpose purpose) {
        return switch (purpose) {
            case INTAKE_RECEIPT -> "printer-intake-tested";
            case REPAIR_RECEIPT -> "printer-repair-tested";
            case LABEL -> "printer-label-tested";
        };
    }
}
