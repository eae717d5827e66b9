package dk.holdt.print;

import dk.holdt.usecase.paper.Printers;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;

/// The machine's own print queues: the PDF itself where the queue takes it, its pages drawn where it does not.
///
/// A queue takes a job for a printer that is switched off as gladly as for one that is on: "sent" is all it can say.
/// Every call asks the system anew, so a printer that was plugged in a minute ago is found.
public final class SystemPrinters implements Printers {

    @Override
    public List<String> names() {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .map(PrintService::getName)
                .sorted()
                .toList();
    }

    @Override
    public SendAnswer send(String printer, String jobName, byte[] pdf) {
        var found = find(printer);
        if (found.isEmpty()) {
            return new SendAnswer.Failed(Reason.NO_SUCH_PRINTER, "");
        }
        var attributes = new HashPrintRequestAttributeSet();
        attributes.add(new JobName(jobName, null));
        attributes.add(MediaSizeName.ISO_A4);
        return found.get().isDocFlavorSupported(DocFlavor.BYTE_ARRAY.PDF)
                ? handOver(found.get(), pdf, attributes)
                : draw(found.get(), pdf, attributes);
    }

    private static SendAnswer handOver(PrintService service, byte[] pdf, PrintRequestAttributeSet attributes) {
        try {
            service.createPrintJob().print(new SimpleDoc(pdf, DocFlavor.BYTE_ARRAY.PDF, null), attributes);
            return new SendAnswer.Sent();
        } catch (PrintException e) {
            return failed(Reason.UNREACHABLE, e);
        }
    }

    private static SendAnswer draw(PrintService service, byte[] pdf, PrintRequestAttributeSet attributes) {
        try (var document = Loader.loadPDF(pdf)) {
            var job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setPageable(new PDFPageable(document));
            return print(job, attributes);
        } catch (IOException | PrinterException e) {
            // Nothing has left us yet: the queue draws no pages, or these bytes have none.
            return failed(Reason.REFUSED, e);
        }
    }

    private static SendAnswer print(PrinterJob job, PrintRequestAttributeSet attributes) {
        try {
            job.print(attributes);
            return new SendAnswer.Sent();
        } catch (PrinterAbortException e) {
            return failed(Reason.REFUSED, e);
        } catch (PrinterException e) {
            return failed(Reason.UNREACHABLE, e);
        }
    }

    private static SendAnswer failed(Reason reason, Exception cause) {
        return new SendAnswer.Failed(reason, String.valueOf(cause.getMessage()));
    }

    private static Optional<PrintService> find(String printer) {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(service -> service.getName().equals(printer))
                .findFirst();
    }
}
