package dk.holdt.store;

import dk.holdt.usecase.text.TextFolding;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.Query;

/// Text as it is searched: folded when it is stored, looked for with `like`.
final class Words {

    /// Nobody types more; the engine takes no endless chain of conditions.
    private static final int MOST = 50;

    private final TextFolding folding;

    Words(TextFolding folding) {
        this.folding = folding;
    }

    /// Each part folded by itself, so that digits at the seams do not grow together.
    String searchText(String... parts) {
        return Arrays.stream(parts)
                .map(folding::fold)
                .filter(folded -> !folded.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// What has to match: each word anywhere, its own `%`, `_` and `!` taken as letters.
    static List<String> patterns(List<String> foldedWords) {
        return foldedWords.stream()
                .distinct()
                .limit(MOST)
                .map(word -> "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .toList();
    }

    /// `search_text like :word0 …`, one condition a word; true where there is none.
    static String conditions(List<String> patterns) {
        return patterns.isEmpty()
                ? "(1 = 1)"
                : IntStream.range(0, patterns.size())
                        .mapToObj("search_text like :word%d escape '!'"::formatted)
                        .collect(Collectors.joining(" and ", "(", ")"));
    }

    static Query bind(Query query, List<String> patterns) {
        for (int i = 0; i < patterns.size(); i++) {
            query.bind("word" + i, patterns.get(i));
        }
        return query;
    }

    /// The digits of a telephone number backwards, so that its end is the beginning of what is looked for.
    static String phoneTail(String phone) {
        return new StringBuilder(phone.replaceAll("[^0-9]", "")).reverse().toString();
    }
}
