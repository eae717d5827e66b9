package dk.holdt.app;

import dk.holdt.usecase.paper.PageSize;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.paper.PrinterChoice;
import dk.holdt.usecase.paper.Printers;
import dk.holdt.usecase.receipt.PrinterPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The printer at the counter, which keeps every page it was handed; or none, while it is unplugged.
final class FakePrinters implements Printers {

    static final String AT_THE_COUNTER = "Skranke";

    final Map<String, byte[]> printed = new LinkedHashMap<>();
    boolean unplugged;

    /// Receipts come out here; labels are not printed.
    static void chosenFor(PrinterPlan plan) {
        var here = new PrinterChoice.Queue(AT_THE_COUNTER);
        plan.choose(PrintPurpose.INTAKE_RECEIPT, here);
        plan.choose(PrintPurpose.REPAIR_RECEIPT, here);
    }

    @Override
    public List<String> names() {
        return unplugged ? List.of() : List.of(AT_THE_COUNTER);
    }

    @Override
    public SendAnswer send(String printer, String jobName, PageSize size, byte[] pdf) {
        if (!names().contains(printer)) {
            return new SendAnswer.Failed(Reason.NO_SUCH_PRINTER, printer);
        }
        if (printed.put(jobName, pdf.clone()) != null) {
            throw new AssertionError("sent twice: " + jobName);
        }
        return new SendAnswer.Sent();
    }

    /// Everything that came out, the newest last.
    List<byte[]> pages() {
        return new ArrayList<>(printed.values());
    }
}
