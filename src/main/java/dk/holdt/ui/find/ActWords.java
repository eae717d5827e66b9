package dk.holdt.ui.find;

import dk.holdt.domain.language.Language;
import dk.holdt.ui.kit.Act;
import dk.holdt.words.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Finds what can be done by its words in any of the languages, because colleagues at a counter do not share one.
final class ActWords {

    private static final List<Messages> EVERY_LANGUAGE =
            Arrays.stream(Language.values()).map(Messages::new).toList();

    private ActWords() {}

    /// All that have a key where nothing is typed; otherwise those with words that begin with all that is typed.
    static List<Act> matching(List<Act> acts, String typed) {
        if (typed.isBlank()) {
            return acts.stream().filter(act -> act.command().isPresent()).toList();
        }
        var wanted = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return acts.stream()
                .filter(act -> EVERY_LANGUAGE.stream().anyMatch(language -> matches(language, act, wanted)))
                .toList();
    }

    private static boolean matches(Messages language, Act act, String[] wanted) {
        var words = act.words().apply(language).toLowerCase(Locale.ROOT).split("[\\s,;:]+");
        return Arrays.stream(wanted).allMatch(part -> Arrays.stream(words).anyMatch(word -> word.startsWith(part)));
    }
}
