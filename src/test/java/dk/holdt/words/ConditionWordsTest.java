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
        assertThat(ConditionWords.notLookedAt(DANISH, Condition.notLookedAt()))
                .contains("Ikke set efter: Skærm · Kabinet · Stik · Væske · Tænder");
        assertThat(ConditionWords.seen(DANISH, Condition.notLookedAt())).isEmpty();
    }

    @Test
    void what_was_seen_stands_apart_from_what_was_not() {
        var condition = new Condition(
                Map.of(
                        ConditionPoint.SCREEN, ConditionMark.BAD,
                        ConditionPoint.LIQUID, ConditionMark.FINE,
                        ConditionPoint.TURNS_ON, ConditionMark.BAD),
                "");
        assertThat(ConditionWords.seen(DANISH, condition))
                .contains("Skærm: beskadiget · Væske: ingen tegn · Tænder: nej");
        assertThat(ConditionWords.notLookedAt(DANISH, condition)).contains("Ikke set efter: Kabinet · Stik");
    }

    @Test
    void where_everything_was_looked_at_nothing_is_said_to_be_left() {
        var all = Arrays.stream(ConditionPoint.values())
                .collect(Collectors.toMap(Function.identity(), _ -> ConditionMark.FINE));
        assertThat(ConditionWords.notLookedAt(DANISH, new Condition(all, ""))).isEmpty();
    }
}
