package dk.holdt.app;

import dk.holdt.usecase.paper.Printers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The printer at the counter, which keeps every page it was handed; or none, while it is unplugged.
final class FakePrinters implements Printers {

    static final String AT_THE_COUNTER = "Skranke";

    final Map<String, byte[]> printed = new LinkedHashMap<>();
    boolean unplugged;

    @Override
    public List<String> names() {
        return unplugged ? List.of() : List.of(AT_THE_COUNTER);
    }

    @Override
    public SendAnswer send(String printer, String jobName, byte[] pdf) {
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
