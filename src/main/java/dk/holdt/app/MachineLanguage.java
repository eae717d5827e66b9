package dk.holdt.app;

import dk.holdt.domain.language.Language;
import java.util.Locale;

/// What this machine speaks: the best guess where there is no shop to ask.
final class MachineLanguage {

    private MachineLanguage() {}

    static Language of() {
        return switch (Locale.getDefault().getLanguage()) {
            case "da" -> Language.DA;
            case "nb", "nn", "no" -> Language.NB;
            default -> Language.EN;
        };
    }
}
