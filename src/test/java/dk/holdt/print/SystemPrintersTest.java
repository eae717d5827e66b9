package dk.holdt.print;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.usecase.paper.PageSize;
import dk.holdt.usecase.paper.Printers.Reason;
import dk.holdt.usecase.paper.Printers.SendAnswer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;
import org.junit.jupiter.api.Test;

class SystemPrintersTest {

    private static final Queue COUNTER = new Queue("Skranke A4", true);
    private static final Queue BROKEN = new Queue("Væk", true);
    private static final Queue LABELS = new Queue("Kun rå bytes", false);

    private static final Queue NO_ROLL = new Queue("Uden rulle", true);
    private static final Queue ROLL = new Queue("Rulle", true);

    static {
        BROKEN.refuses = true;
        ROLL.offered = new Media[] {MediaSizeName.ISO_A4, Roll.OF_62_29};
        List.of(COUNTER, BROKEN, LABELS, NO_ROLL, ROLL).forEach(PrintServiceLookup::registerService);
    }

    private final SystemPrinters printers = new SystemPrinters();

    @Test
    void queues_are_listed_by_name() {
        assertThat(printers.names()).contains("Skranke A4", "Væk", "Kun rå bytes");
    }

    @Test
    void the_named_queue_gets_the_bytes_as_they_are_and_the_name_of_the_job() {
        byte[] pdf = {'%', 'P', 'D', 'F', 0, -1};
        assertThat(printers.send("Skranke A4", "Holdt 12", PageSize.A4, pdf)).isEqualTo(new SendAnswer.Sent());
        assertThat(COUNTER.received).singleElement().isEqualTo(pdf);
        assertThat(COUNTER.names).containsExactly("Holdt 12");
        assertThat(COUNTER.media).containsExactly(MediaSizeName.ISO_A4);
    }

    @Test
    void a_roll_the_printer_has_no_name_for_is_left_to_the_printer() {
        assertThat(printers.send("Uden rulle", "Holdt 17", PageSize.LABEL_62_29, new byte[] {1}))
                .isEqualTo(new SendAnswer.Sent());
        assertThat(NO_ROLL.media).containsOnlyNulls().hasSize(1);
    }

    @Test
    void a_roll_is_asked_for_by_the_name_the_printer_has_for_its_size() {
        assertThat(printers.send("Rulle", "Holdt 18", PageSize.LABEL_62_29, new byte[] {1}))
                .isEqualTo(new SendAnswer.Sent());
        assertThat(ROLL.media).containsExactly(Roll.OF_62_29);
    }

    @Test
    void a_name_nobody_has_is_never_given_to_another_printer() {
        assertThat(printers.send("Skranke", "Holdt 13", PageSize.A4, new byte[] {1}))
                .isEqualTo(new SendAnswer.Failed(Reason.NO_SUCH_PRINTER, ""));
    }

    @Test
    void a_queue_that_gives_an_error_is_an_answer_with_its_words() {
        assertThat(printers.send("Væk", "Holdt 14", PageSize.A4, new byte[] {1}))
                .isEqualTo(new SendAnswer.Failed(Reason.UNREACHABLE, "spooler is away"));
    }

    @Test
    void a_queue_for_neither_pdf_nor_pages_refuses() {
        var pdf = new HtmlPress().pdf(Papers.saying("hej"));
        assertThat(printers.send("Kun rå bytes", "Holdt 15", PageSize.A4, pdf))
                .isInstanceOfSatisfying(SendAnswer.Failed.class, failed -> assertThat(failed.reason())
                        .isEqualTo(Reason.REFUSED));
    }

    @Test
    void bytes_that_are_no_document_are_refused_where_pages_must_be_drawn() {
        assertThat(printers.send("Kun rå bytes", "Holdt 16", PageSize.A4, new byte[] {1}))
                .isInstanceOfSatisfying(SendAnswer.Failed.class, failed -> assertThat(failed.reason())
                        .isEqualTo(Reason.REFUSED));
    }

    /// A print queue that exists only in this program.
    private static final class Queue implements PrintService {

        private final String name;
        private final boolean takesPdf;
        private final List<byte[]> received = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final List<MediaSizeName> media = new ArrayList<>();
        private Media[] offered;
        private boolean refuses;

        Queue(String name, boolean takesPdf) {
            this.name = name;
            this.takesPdf = takesPdf;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public DocPrintJob createPrintJob() {
            return new Job(this);
        }

        @Override
        public DocFlavor[] getSupportedDocFlavors() {
            return takesPdf ? new DocFlavor[] {DocFlavor.BYTE_ARRAY.PDF} : new DocFlavor[0];
        }

        @Override
        public boolean isDocFlavorSupported(DocFlavor flavor) {
            return List.of(getSupportedDocFlavors()).contains(flavor);
        }

        @Override
        public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

        @Override
        public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

        @Override
        public PrintServiceAttributeSet getAttributes() {
            return new HashPrintServiceAttributeSet();
        }

        @Override
        public <T extends PrintServiceAttribute> T getAttribute(Class<T> category) {
            return null;
        }

        @Override
        public Class<?>[] getSupportedAttributeCategories() {
            return new Class<?>[0];
        }

        @Override
        public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
            return false;
        }

        @Override
        public Object getDefaultAttributeValue(Class<? extends Attribute> category) {
            return null;
        }

        @Override
        public Object getSupportedAttributeValues(
                Class<? extends Attribute> category, DocFlavor flavor, AttributeSet attributes) {
            return offered;
        }

        @Override
        public boolean isAttributeValueSupported(Attribute value, DocFlavor flavor, AttributeSet attributes) {
            return false;
        }

        @Override
        public AttributeSet getUnsupportedAttributes(DocFlavor flavor, AttributeSet attributes) {
            return null;
        }

        @Override
        public ServiceUIFactory getServiceUIFactory() {
            return null;
        }
    }

    /// A sheet that only a label printer knows, rounded as its maker likes.
    private static final class Roll extends MediaSizeName {

        private static final long serialVersionUID = 1L;
        private static final Roll OF_62_29 = new Roll();

        static {
            new MediaSize(29, 62.2f, MediaSize.MM, OF_62_29);
        }

        private Roll() {
            super(4_000);
        }

        @Override
        public String toString() {
            return "62x29";
        }
    }

    /// What a queue does with one document.
    private record Job(Queue queue) implements DocPrintJob {

        @Override
        public PrintService getPrintService() {
            return queue;
        }

        @Override
        public void print(Doc doc, PrintRequestAttributeSet attributes) throws PrintException {
            if (queue.refuses) {
                throw new PrintException("spooler is away");
            }
            try {
                queue.received.add((byte[]) doc.getPrintData());
                queue.media.add((MediaSizeName) attributes.get(Media.class));
                queue.names.add(((JobName) attributes.get(JobName.class)).getValue());
            } catch (IOException e) {
                throw new PrintException(e);
            }
        }

        @Override
        public PrintJobAttributeSet getAttributes() {
            return null;
        }

        @Override
        public void addPrintJobListener(PrintJobListener listener) {}

        @Override
        public void removePrintJobListener(PrintJobListener listener) {}

        @Override
        public void addPrintJobAttributeListener(PrintJobAttributeListener listener, PrintJobAttributeSet attributes) {}

        @Override
        public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {}
    }
}
