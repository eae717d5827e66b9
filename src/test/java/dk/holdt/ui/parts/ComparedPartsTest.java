package dk.holdt.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.catalogue.PartFiles;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.part.DowngradeGuard;
import dk.holdt.domain.part.PartKind;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.part.Spec;
import dk.holdt.domain.part.SpecValueReader;
import dk.holdt.domain.part.SwapVerdict;
import dk.holdt.domain.part.Verdict;
import dk.holdt.words.Messages;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparedPartsTest {

    static final PartKind CASE = PartFiles.shipped().find("pc-case").orElseThrow();

    static Spec spec(Map<String, String> typed) {
        var spec = new Spec(CASE.id(), "", Map.of());
        for (var entry : typed.entrySet()) {
            var attribute = CASE.find(entry.getKey()).orElseThrow();
            spec = spec.with(attribute.id(), SpecValueReader.read(attribute, entry.getValue()));
        }
        return spec;
    }

    private static SwapVerdict judge(Map<String, String> removed, Map<String, String> fitted) {
        return DowngradeGuard.judge(CASE, spec(removed), spec(fitted));
    }

    private static PartSwap.Line line(SwapVerdict verdict, String attribute) {
        return ComparedParts.of(verdict).lines().stream()
                .filter(line -> line.attribute().equals(attribute))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_case_without_the_front_usb_of_the_old_one_is_kept_as_worse() {
        var verdict = judge(Map.of("frontUsb", "2 x USB 2.0"), Map.of("frontUsb", "none"));
        var kept = line(verdict, "frontUsb");
        assertThat(kept.verdict()).isEqualTo(Verdict.WORSE);
        assertThat(kept.key()).isTrue();
        assertThat(kept.after()).isEqualTo("(none)");
        assertThat(ComparedParts.of(verdict).verdict()).isEqualTo(Verdict.WORSE);
    }

    @Test
    void what_was_known_and_is_not_known_any_more_is_lost_from_sight() {
        var verdict = judge(Map.of("fans", "3", "bays35", "2"), Map.of("bays35", "2"));
        assertThat(line(verdict, "fans").lostSight()).isTrue();
        assertThat(line(verdict, "bays35").lostSight()).isFalse();
    }

    @Test
    void a_point_that_nobody_knows_or_has_to_know_is_left_out_and_a_key_one_is_kept() {
        var kept = ComparedParts.of(judge(Map.of(), Map.of())).lines();
        assertThat(kept).allMatch(PartSwap.Line::key);
        assertThat(kept).extracting(PartSwap.Line::attribute).contains("frontUsb", "origin");
    }

    @Test
    void a_loss_is_counted_in_words() {
        var verdict = judge(Map.of("frontUsb", "2 x USB 2.0"), Map.of("frontUsb", "none"));
        var lost = verdict.toSettle().stream()
                .filter(line -> line.attribute().id().equals("frontUsb"))
                .findFirst()
                .orElseThrow();
        var sentences = new SwapSentences(new Messages(Language.EN));
        assertThat(sentences.result(lost)).isEqualTo("Worse (\u22122)");
        assertThat(sentences.difference(lost)).contains("before 2 ×").endsWith("after none");
    }
}
