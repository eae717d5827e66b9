package dk.holdt.print;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// What veraPDF says of a file: an outside judge of the two standards that every document has to meet.
enum PdfStandard {
    /// Readable by a screen reader: tags, language, names of pictures.
    UA_1(PDFAFlavour.PDFUA_1),
    /// Readable in many years: fonts and colours inside, every character known as text.
    A_2U(PDFAFlavour.PDFA_2_U);

    private final PDFAFlavour flavour;

    PdfStandard(PDFAFlavour flavour) {
        VeraGreenfieldFoundryProvider.initialise();
        this.flavour = flavour;
    }

    /// The rules that this file breaks, each once, in words; empty for one that meets the standard.
    List<String> broken(byte[] pdf) {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            var result = validator.validate(parser);
            var broken = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
            if (result.isCompliant() != broken.isEmpty()) {
                throw new AssertionError("the judge contradicts itself: " + result);
            }
            return broken;
        } catch (VeraPDFException | java.io.IOException e) {
            throw new AssertionError("the judge could not read the file", e);
        }
    }
}
