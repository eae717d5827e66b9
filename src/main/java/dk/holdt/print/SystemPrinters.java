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
        try {
            if (found.get().isDocFlavorSupported(DocFlavor.BYTE_ARRAY.PDF)) {
                found.get()
                        .createPrintJob()
                        .print(new SimpleDoc(pdf, DocFlavor.BYTE_ARRAY.PDF, null), attributes);
            } else {
                draw(found.get(), pdf, attributes);
            }
            return new SendAnswer.Sent();
        } catch (PrinterAbortException e) {
            return new SendAnswer.Failed(Reason.REFUSED, String.valueOf(e.getMessage()));
        } catch (PrintException | PrinterException | IOException e) {
            return new SendAnswer.Failed(Reason.UNREACHABLE, String.valueOf(e.getMessage()));
        }
    }

    private static void draw(PrintService service, byte[] pdf, PrintRequestAttributeSet attributes)
            throws IOException, PrinterException {
        try (var document = Loader.loadPDF(pdf)) {
            var job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setPageable(new PDFPageable(document));
            job.print(attributes);
        }
    }

    private static Optional<PrintService> find(String printer) {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(service -> service.getName().equals(printer))
                .findFirst();
    }
}
