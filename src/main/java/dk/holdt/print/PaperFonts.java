package dk.holdt.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;

/// The typefaces of paper: Roboto, and DejaVu Sans for what Roboto lacks. Both travel with the program.
final class PaperFonts {

    static final Face REGULAR = new Face("doc", 400, "/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf");
    static final Face BOLD = new Face("doc", 700, "/com/formdev/flatlaf/fonts/roboto/Roboto-Bold.ttf");
    static final Face OTHER = new Face("fallback", 400, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");
    static final Face OTHER_BOLD = new Face("fallback", 700, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf");
    static final List<Face> ALL = List.of(REGULAR, BOLD, OTHER, OTHER_BOLD);

    private final CmapLookup roboto;
    private final CmapLookup dejavu;

    PaperFonts() {
        useOnlyOurs();
        this.roboto = characters(REGULAR);
        this.dejavu = characters(OTHER);
    }

    /// Whether one of our typefaces has a sign for this character.
    boolean canShow(int codePoint) {
        return Character.isWhitespace(codePoint)
                || codePoint == '\u00A0'
                || codePoint == '\u202F'
                || roboto.getGlyphId(codePoint) != 0
                || dejavu.getGlyphId(codePoint) != 0;
    }

    /// A typeface as the stylesheet names it.
    record Face(String family, int weight, String path) {

        InputStream open() {
            return new ByteArrayInputStream(bytes());
        }

        byte[] bytes() {
            try (var file = PaperFonts.class.getResourceAsStream(path)) {
                if (file == null) {
                    throw new PrintFailure("the typeface is not on the class path: " + path, null);
                }
                return file.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static CmapLookup characters(Face face) {
        return parsed(face).lookup();
    }

    private static Parsed parsed(Face face) {
        try {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
            return new Parsed(font, font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new PrintFailure("the typeface cannot be read: " + face.path(), e);
        }
    }

    private record Parsed(TrueTypeFont font, CmapLookup lookup) {}

    /// Without this the renderer reads every font of the machine at its first use, for seconds, and leaves a cache in
    /// the user's home folder.
    private static void useOnlyOurs() {
        var font = parsed(REGULAR).font();
        FontMappers.set(new FontMapper() {
            @Override
            public FontMapping<TrueTypeFont> getTrueTypeFont(
                    String name, org.apache.pdfbox.pdmodel.font.PDFontDescriptor descriptor) {
                return new FontMapping<>(font, true);
            }

            @Override
            public FontMapping<org.apache.fontbox.FontBoxFont> getFontBoxFont(
                    String name, org.apache.pdfbox.pdmodel.font.PDFontDescriptor descriptor) {
                return new FontMapping<>(font, true);
            }

            @Override
            public org.apache.pdfbox.pdmodel.font.CIDFontMapping getCIDFont(
                    String name,
                    org.apache.pdfbox.pdmodel.font.PDFontDescriptor descriptor,
                    org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo system) {
                return new org.apache.pdfbox.pdmodel.font.CIDFontMapping(null, font, true);
            }
        });
    }
}
