package dk.holdt.cli;

import dk.holdt.domain.language.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A language as typed: `en`, `da` or `nb`.
final class LanguageWord implements ITypeConverter<Language> {

    @Override
    public Language convert(String typed) {
        try {
            return Language.ofCode(typed);
        } catch (IllegalArgumentException _) {
            throw new TypeConversionException("expected en, da or nb but was '" + typed + "'");
        }
    }
}
