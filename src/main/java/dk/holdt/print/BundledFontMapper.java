package dk.holdt.print;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/// Answers every request for a font with a bundled one.
///
/// PDFBox's own mapper reads every font on the machine at first use, seconds long, and leaves `.pdfbox.cache` in the
/// user's home.
final class BundledFontMapper implements FontMapper {

    /// For the whole program, as PDFBox knows no smaller scope.
    static void install() {
        FontMappers.set(new BundledFontMapper());
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(Typeface.ROBOTO.font(), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(Typeface.ROBOTO.font(), true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, Typeface.ROBOTO.font(), true);
    }
}
