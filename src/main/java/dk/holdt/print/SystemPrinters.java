package dk.holdt.print;

import dk.holdt.usecase.paper.PageSize;
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
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;

/// The machine's own print queues: the PDF itself where the queue takes it, its pages drawn where it does not.
///
/// A queue takes a job for a printer that is switched off as gladly as for one that is on: "sent" is all it can say.
/// Every call asks the system anew, so a printer that was plugged in a minute ago is found.
public final class SystemPrinters implements Printers {

    /// Printers round the sizes of their rolls, in millimetres.
    private static final float TOLERANCE = 1;

    @Override
    public List<String> names() {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .map(PrintService::getName)
                .sorted()
                .toList();
    }

    @Override
    public SendAnswer send(String printer, String jobName, PageSize size, byte[] pdf) {
        var found = find(printer);
        if (found.isEmpty()) {
            return new SendAnswer.Failed(Reason.NO_SUCH_PRINTER, "");
        }
        var attributes = new HashPrintRequestAttributeSet();
        attributes.add(new JobName(jobName, null));
        media(found.get(), size).ifPresent(attributes::add);
        return found.get().isDocFlavorSupported(DocFlavor.BYTE_ARRAY.PDF)
                ? handOver(found.get(), pdf, attributes)
                : draw(found.get(), pdf, attributes);
    }

    /// The printer's own name for the sheet. A roll that it has no name for is left to what the printer is set to:
    /// any other name would scale or turn the label.
    private static Optional<MediaSizeName> media(PrintService service, PageSize size) {
        if (size == PageSize.A4) {
            return Optional.of(MediaSizeName.ISO_A4);
        }
        if (!(service.getSupportedAttributeValues(Media.class, null, null) instanceof Media[] offered)) {
            return Optional.empty();
        }
        return Arrays.stream(offered)
                .filter(MediaSizeName.class::isInstance)
                .map(MediaSizeName.class::cast)
                .filter(name -> isThis(MediaSize.getMediaSizeForName(name), size))
                .findFirst();
    }

    private static boolean isThis(MediaSize offered, PageSize size) {
        if (offered == null) {
            return false;
        }
        float small = Math.min(offered.getX(MediaSize.MM), offered.getY(MediaSize.MM));
        float large = Math.max(offered.getX(MediaSize.MM), offered.getY(MediaSize.MM));
        return Math.abs(large - size.width()) <= TOLERANCE && Math.abs(small - size.height()) <= TOLERANCE;
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
