package dk.holdt.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import dk.holdt.domain.language.Language;
import dk.holdt.usecase.paper.BadgePage;
import dk.holdt.usecase.paper.BadgePress;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.KeyPage;
import dk.holdt.usecase.paper.KeyPress;
import dk.holdt.usecase.paper.LabelSheet;
import dk.holdt.usecase.paper.Masthead;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.paper.PaperPress;
import dk.holdt.usecase.paper.TestPage;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.w3c.dom.Document;

/// Documents, labels and test pages as tagged PDF (PDF/UA-1, PDF/A-2u) by way of XHTML and a style sheet each.
///
/// The same document twice gives the same pages but not the same bytes, as the writer stamps time and a random id:
/// bytes are frozen at the first rendering, never made again. Safe to share between threads.
public final class HtmlPress implements PaperPress, KeyPress, BadgePress {

    /// The same word in every language.
    private static final String PLAY = "DEMO";

    private final BooleanSupplier play;

    public HtmlPress() {
        this(() -> false);
    }

    /// @param play whether documents bear the mark of a demo; asked at each of them. Labels bear none, because a word
    ///     behind bars of 1 mm may keep a scanner from them.
    public HtmlPress(BooleanSupplier play) {
        this.play = Objects.requireNonNull(play, "play");
        BundledFontMapper.install();
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    @Override
    public byte[] pdf(Paper paper) {
        var twice = paper.copies().isEmpty() ? Optional.<byte[]>empty() : halves(paper);
        var pdf = twice.orElseGet(() -> render(ReceiptWriter.xhtml(paper, new GlyphProof())));
        return play.getAsBoolean() ? Watermark.behind(pdf, PLAY) : pdf;
    }

    private static Optional<byte[]> halves(Paper paper) {
        return Halves.joined(
                half(paper, paper.copies().getFirst()),
                half(paper, paper.copies().getLast()));
    }

    private static byte[] half(Paper paper, String whose) {
        return render(HalfWriter.xhtml(paper, whose, new GlyphProof()));
    }

    @Override
    public byte[] pdf(LabelSheet labels) {
        return render(LabelWriter.xhtml(labels, new GlyphProof()));
    }

    @Override
    public byte[] pdf(TestPage page) {
        return render(TestPageWriter.xhtml(page, new GlyphProof()));
    }

    @Override
    public byte[] pdf(KeyPage page) {
        return render(KeyPageWriter.xhtml(page, new GlyphProof()));
    }

    @Override
    public byte[] pdf(BadgePage page) {
        return render(BadgeWriter.xhtml(page, new GlyphProof()));
    }

    @Override
    public byte[] marked(byte[] pdf, String mark) {
        return CopyMark.over(pdf, new GlyphProof().printable(mark));
    }

    @Override
    public List<Unprintable> unprintable(Paper paper) {
        var proof = new GlyphProof();
        ReceiptWriter.xhtml(paper, proof);
        return proof.missing();
    }

    /// Renders a small document for nobody, so that the first customer does not wait for classes to load.
    public void warmUp() {
        var masthead = new Masthead("Warm-up", "No.", "000000", "", "Holdt", List.of("ÆØÅ"));
        var blocks = List.<Block>of(
                new Block.PromiseBox("Promise", "Kept.", "", List.of()),
                new Block.Table("Table", List.of(Block.Table.Column.amount("Amount", 1)), List.of(List.of("−500,00"))),
                new Block.Code("000000", "000000"));
        pdf(Paper.of(PaperKind.INTAKE_RECEIPT, Language.DA, masthead, blocks, "Holdt"));
    }

    private static byte[] render(Document xhtml) {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_U)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useUriResolver((base, address) -> address.startsWith("data:") ? address : null)
                .useUnicodeLineBreaker(new LineBreaks())
                .withProducer("Holdt")
                .withW3cDocument(xhtml, "")
                .toStream(pdf);
        for (var face : Typeface.values()) {
            builder.useFont(
                    () -> new ByteArrayInputStream(face.file()), face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        try {
            builder.run();
        } catch (IOException e) {
            throw new PrintFailure("cannot write the PDF", e);
        }
        return pdf.toByteArray();
    }
}
