package dk.holdt.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dk.holdt.domain.language.Language;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Masthead;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.paper.PaperPress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// Renders documents as tagged A4 PDF by way of XHTML. Slow the first time: call [#warmUp] in the background.
public final class HtmlPress implements PaperPress {

    private final PaperFonts fonts;

    public HtmlPress() {
        XRLog.setLoggingEnabled(false);
        this.fonts = new PaperFonts();
    }

    @Override
    public byte[] pdf(Paper paper) {
        var html = HtmlPage.of(paper, new PaperText(fonts));
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        for (var face : PaperFonts.ALL) {
            FSSupplier<InputStream> file = face::open;
            builder.useFont(file, face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        builder.withHtmlContent("<!DOCTYPE html>" + html, null);
        builder.withProducer("Holdt");
        try (var bytes = new ByteArrayOutputStream()) {
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new PrintFailure("the document cannot be rendered", e);
        }
    }

    @Override
    public List<Integer> unprintable(Paper paper) {
        var text = new PaperText(fonts);
        HtmlPage.of(paper, text);
        return List.copyOf(text.missing());
    }

    /// Renders a document that nobody sees, so that the first customer does not wait for the classes to load.
    public void warmUp() {
        var head = new Masthead("Holdt", "", "0", "", "Holdt", List.of());
        var blocks = List.<Block>of(
                new Block.PromiseBox("Holdt", "Holdt", "", List.of()), new Block.Code("100008", "Holdt"));
        pdf(Paper.of(PaperKind.INTAKE_RECEIPT, Language.EN, head, blocks, ""));
    }
}
