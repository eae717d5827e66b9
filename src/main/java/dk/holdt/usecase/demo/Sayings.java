package dk.holdt.usecase.demo;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.language.LocalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the people of the demo say, by topic.
final class Sayings {

    private final Map<String, List<LocalText>> byTopic = new HashMap<>();

    Sayings() {
        for (var row : TextTable.rows("sayings.txt")) {
            byTopic.computeIfAbsent(row.getFirst(), _ -> new ArrayList<>())
                    .add(new LocalText(row.get(1), row.get(2), row.get(3)));
        }
    }

    List<LocalText> all(String topic) {
        var all = byTopic.get(topic);
        if (all == null) {
            throw new IllegalArgumentException("nobody says anything about " + topic);
        }
        return all;
    }

    String one(String topic, Draw draw, Language language) {
        return draw.of(all(topic)).in(language);
    }
}
