package dk.holdt.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/// Two copies on one page with the cut between them: the first is what is read, the second is drawn as an artifact,
/// which a screen reader passes over like a page number. A finished page says itself that it is such a one, because its
/// bytes outlive the measures of today.
final class Halves {

    private static final COSName PIECE_INFO = COSName.getPDFName("PieceInfo");
    private static final COSName LAST_MODIFIED = COSName.getPDFName("LastModified");
    private static final COSName OURS = COSName.getPDFName("Holdt");
    private static final COSName PRIVATE = COSName.getPDFName("Private");
    private static final COSName TWO = COSName.getPDFName("Halves");

    private static final Set<String> MARKS = Set.of(
            OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ, OperatorName.END_MARKED_CONTENT);

    /// In points: the white beside the cut, and its strokes.
    private static final float SIDE = 24;

    private static final float[] STROKES = {6, 4};

    private Halves() {}

    /// Both on one page; empty where one of them took more than half of it.
    static Optional<byte[]> joined(byte[] first, byte[] second) {
        try (var upper = Loader.loadPDF(first);
                var lower = Loader.loadPDF(second)) {
            if (upper.getNumberOfPages() != 1 || lower.getNumberOfPages() != 1) {
                return Optional.empty();
            }
            join(upper, lower);
            note(upper, upper.getPage(0).getCOSObject());
            var out = new ByteArrayOutputStream(first.length + second.length);
            upper.save(out);
            return Optional.of(out.toByteArray());
        } catch (IOException e) {
            throw new PrintFailure("cannot lay two copies on one page", e);
        }
    }

    private static void join(PDDocument upper, PDDocument lower) throws IOException {
        var form = new LayerUtility(upper).importPageAsForm(lower, 0);
        unmark(form);
        var page = upper.getPage(0);
        var box = page.getMediaBox();
        float middle = box.getHeight() / 2;
        try (var under = new PDPageContentStream(upper, page, AppendMode.APPEND, true, true)) {
            under.beginMarkedContent(COSName.ARTIFACT);
            under.setLineWidth(0.7f);
            under.setLineDashPattern(STROKES, 0);
            under.moveTo(SIDE, middle);
            under.lineTo(box.getWidth() - SIDE, middle);
            under.stroke();
            under.transform(Matrix.getTranslateInstance(0, -middle));
            under.drawForm(form);
            under.endMarkedContent();
        }
    }

    /// Within an artifact nothing may be tagged.
    private static void unmark(PDFormXObject form) throws IOException {
        List<Object> kept = new ArrayList<>();
        List<Object> operands = new ArrayList<>();
        for (var token : new PDFStreamParser(form).parse()) {
            operands.add(token);
            if (token instanceof Operator operator) {
                if (!MARKS.contains(operator.getName())) {
                    kept.addAll(operands);
                }
                operands.clear();
            }
        }
        try (var out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(kept);
        }
    }

    private static void note(PDDocument document, COSDictionary page) {
        var made = document.getDocumentInformation().getCreationDate();
        var data = new COSDictionary();
        data.setDate(LAST_MODIFIED, made);
        data.setItem(PRIVATE, TWO);
        var notes = new COSDictionary();
        notes.setItem(OURS, data);
        page.setItem(PIECE_INFO, notes);
        page.setDate(LAST_MODIFIED, made);
    }

    static boolean areOn(PDPage page) {
        var notes = page.getCOSObject().getCOSDictionary(PIECE_INFO);
        var data = notes == null ? null : notes.getCOSDictionary(OURS);
        return data != null && TWO.equals(data.getCOSName(PRIVATE));
    }
}
