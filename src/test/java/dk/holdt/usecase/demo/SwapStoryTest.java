package dk.holdt.usecase.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.catalogue.PartFiles;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.part.Verdict;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SwapStoryTest {

    static List<SwapStory> stories() {
        return SwapStory.all(PartFiles.shipped());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void each_is_settled_in_the_way_its_verdict_asks_for(SwapStory story) {
        var expected =
                switch (story.settled()) {
                    case NONE -> EnumSet.of(Verdict.SAME, Verdict.BETTER);
                    case CONSENT -> EnumSet.of(Verdict.WORSE);
                    case MANAGER -> EnumSet.of(Verdict.UNKNOWN);
                    case TOLD -> EnumSet.of(Verdict.CHANGED);
                };
        assertThat(story.verdict().verdict()).as(story.removed().name()).isIn(expected);
    }

    @Test
    void a_lost_front_usb_is_said_in_the_words_of_the_customer() {
        assertThat(stories())
                .extracting(story -> story.difference(Language.DA))
                .anyMatch(words -> words.startsWith("USB-porte foran, USB-A: "));
    }
}
