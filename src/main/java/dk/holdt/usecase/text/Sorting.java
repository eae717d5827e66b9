package dk.holdt.usecase.text;

import dk.holdt.domain.language.Language;
import java.util.Comparator;

/// The order in which people of a language look for a name.
public interface Sorting {

    /// Word by word; hyphens do not count, and case and accents only when all else is equal. Danish and Norwegian end
    /// in Æ, Ø, Å, and Aa is Å. The blank text comes first. Equal only for equal texts.
    Comparator<String> by(Language language);
}
