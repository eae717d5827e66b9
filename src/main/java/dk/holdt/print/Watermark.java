package dk.holdt.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/// One pale word across every page and behind what stands there, so that play is never taken for a receipt.
///
/// To a screen reader it is an artifact of the page; the document stays PDF/UA-1 and PDF/A-2u.
final class Watermark {

    /// Pale enough for a bar code to be read over it.
    private static final float GREY = 0.91f;

    /// Of the shorter side of the page.
    private static final float LENGTH = 0.8f;

    private Watermark() {}

    static byte[] behind(byte[] pdf, String word) {
        try (var document = Loader.loadPDF(pdf)) {
            var font = PDType0Font.load(document, new ByteArrayInputStream(Typeface.ROBOTO_BOLD.file()), true);
            for (var page : document.getPages()) {
                lay(document, page, font, word);
            }
            var out = new ByteArrayOutputStream(pdf.length + 20_000);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new PrintFailure("cannot lay a watermark", e);
        }
    }

    private static void lay(PDDocument document, PDPage page, PDType0Font font, String word) throws IOException {
        var box = page.getMediaBox();
        float wide = font.getStringWidth(word) / 1000;
        float size = LENGTH * Math.min(box.getWidth(), box.getHeight()) / wide;
        double steep = Math.atan2(box.getHeight(), box.getWidth());
        var middle = Matrix.getRotateInstance(steep, box.getWidth() / 2, box.getHeight() / 2);
        try (var under = new PDPageContentStream(document, page, AppendMode.PREPEND, true, true)) {
            under.beginMarkedContent(COSName.ARTIFACT, watermark());
            under.setNonStrokingColor(GREY);
            under.beginText();
            under.setFont(font, size);
            under.setTextMatrix(
                    Matrix.concatenate(middle, Matrix.getTranslateInstance(-wide * size / 2, -size * 0.35f)));
            under.showText(word);
            under.endText();
            under.endMarkedContent();
        }
    }

    private static PDPropertyList watermark() {
        var kind = new COSDictionary();
        kind.setName(COSName.TYPE, "Pagination");
        kind.setName(COSName.SUBTYPE, "Watermark");
        return PDPropertyList.create(kind);
    }
}
