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

/// A framed line in the upper margin of every page of a copy, and of both halves where two are to be cut apart. The
/// pages under it are untouched.
///
/// To a screen reader it is an artifact of the page, as a page number is; the document stays PDF/UA-1 and PDF/A-2u.
final class CopyMark {

    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final float SIZE = 9;
    /// In points: the line stands between what printers cannot reach and the first line of the document.
    private static final float BASELINE_FROM_TOP = 7.6f * POINTS_PER_MM;

    private static final float PADDING = 1.2f * POINTS_PER_MM;

    private CopyMark() {}

    static byte[] over(byte[] pdf, String mark) {
        try (var document = Loader.loadPDF(pdf)) {
            var font = PDType0Font.load(document, new ByteArrayInputStream(Typeface.ROBOTO_BOLD.file()), true);
            for (var page : document.getPages()) {
                float height = page.getMediaBox().getHeight();
                lay(document, page, font, mark, height);
                if (Halves.areOn(page)) {
                    lay(document, page, font, mark, height / 2);
                }
            }
            var out = new ByteArrayOutputStream(pdf.length + 20_000);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new PrintFailure("cannot mark a copy", e);
        }
    }

    private static void lay(PDDocument document, PDPage page, PDType0Font font, String mark, float top)
            throws IOException {
        float width = font.getStringWidth(mark) / 1000 * SIZE;
        float left = (page.getMediaBox().getWidth() - width) / 2;
        float baseline = top - BASELINE_FROM_TOP;
        try (var over = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            over.beginMarkedContent(COSName.ARTIFACT, pagination());
            over.setLineWidth(0.7f);
            over.addRect(left - PADDING * 2, baseline - PADDING, width + PADDING * 4, SIZE * 0.72f + PADDING * 2);
            over.stroke();
            over.beginText();
            over.setFont(font, SIZE);
            over.newLineAtOffset(left, baseline);
            over.showText(mark);
            over.endText();
            over.endMarkedContent();
        }
    }

    private static PDPropertyList pagination() {
        var kind = new COSDictionary();
        kind.setName(COSName.TYPE, "Pagination");
        return PDPropertyList.create(kind);
    }
}
