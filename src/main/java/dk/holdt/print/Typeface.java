package dk.holdt.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The four bundled font files. TrueType all: PDF writers cannot embed the `.otf` flavour.
enum Typeface {
    ROBOTO("roboto", 400, "/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf"),
    ROBOTO_BOLD("roboto", 700, "/com/formdev/flatlaf/fonts/roboto/Roboto-Bold.ttf"),
    DEJAVU("dejavu", 400, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"),
    DEJAVU_BOLD("dejavu", 700, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf");

    private final String family;
    private final int weight;
    private final byte[] file;
    private final TrueTypeFont font;
    private final CmapLookup characters;

    Typeface(String family, int weight, String resource) {
        this.family = family;
        this.weight = weight;
        this.file = Resource.bytes(resource);
        try {
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            this.characters = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("not a font: " + resource, e);
        }
    }

    /// The name the style sheet calls it by.
    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    byte[] file() {
        return file;
    }

    TrueTypeFont font() {
        return font;
    }

    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }
}
