package dk.holdt.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Condition;
import dk.holdt.domain.repair.ConditionMark;
import dk.holdt.domain.repair.ConditionPoint;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConditionWordsTest {

    private static final Messages DANISH = new Messages(Language.DA);

    @Test
    void what_was_not_looked_at_is_said_once_for_all_of_it() {
        assertThat(ConditionWords.of(DANISH, Condition.notLookedAt()))
                .containsExactly("Ikke set efter: Skærm · Kabinet · Stik · Væske · Tænder");
    }

    @Test
    void what_was_seen_stands_above_what_was_not() {
        var marks = Map.of(
                ConditionPoint.SCREEN, ConditionMark.BAD,
                ConditionPoint.LIQUID, ConditionMark.FINE,
                ConditionPoint.TURNS_ON, ConditionMark.BAD);
        assertThat(ConditionWords.of(DANISH, new Condition(marks, "")))
                .containsExactly(
                        "Skærm: beskadiget · Væske: ingen tegn · Tænder: nej", "Ikke set efter: Kabinet · Stik");
    }

    @Test
    void where_everything_was_looked_at_nothing_is_said_to_be_left() {
        var all = Arrays.stream(ConditionPoint.values())
                .collect(Collectors.toMap(Function.identity(), _ -> ConditionMark.FINE));
        assertThat(ConditionWords.of(DANISH, new Condition(all, "")))
                .containsExactly("Skærm: uden mærker · Kabinet: uden mærker · Stik: uden mærker · Væske: ingen tegn"
                        + " · Tænder: ja");
    }
}
