package dk.holdt.words;

import dk.holdt.domain.language.Language;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// Every word of one language, by its key `feature.thing.role`.
public final class Messages {

    /// Without this, English asked for on a German machine would come back German.
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle bundle;

    public Messages(Language language) {
        this.language = Objects.requireNonNull(language, "language");
        this.bundle = ResourceBundle.getBundle("dk.holdt.words.messages", language.locale(), NO_FALLBACK);
    }

    public Language language() {
        return language;
    }

    /// The words of a key with its blanks filled.
    ///
    /// A whole number is set in as bare digits, since repair numbers and years must not come out as 2.053; only a
    /// blank that chooses between singular and plural sees it as a number.
    ///
    /// @throws IllegalArgumentException for a key nobody has worded
    public String text(String key, Object... args) {
        var format = new MessageFormat(pattern(key), language.locale());
        return format.format(withBareDigits(format, args));
    }

    private String pattern(String key) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException missing) {
            throw new IllegalArgumentException("nobody has worded " + key, missing);
        }
    }

    private static Object[] withBareDigits(MessageFormat format, Object[] args) {
        var formats = format.getFormatsByArgumentIndex();
        var filled = args.clone();
        for (int i = 0; i < Math.min(filled.length, formats.length); i++) {
            if ((filled[i] instanceof Long || filled[i] instanceof Integer) && !(formats[i] instanceof ChoiceFormat)) {
                filled[i] = filled[i].toString();
            }
        }
        return filled;
    }
}
