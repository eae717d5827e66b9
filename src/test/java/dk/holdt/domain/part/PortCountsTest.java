package dk.holdt.domain.part;

import static dk.holdt.domain.part.Kinds.PORTS;
import static dk.holdt.domain.part.Kinds.judge;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The case the guard exists for: a new cabinet without the USB ports the old one had in front.
class PortCountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 x USB 3.0                         | none                              | usb-a WORSE
            none                                | 2 x USB 3.0                       | usb-a BETTER
            2 x USB 3.0                         | 2x USB 3.2 Gen 1 Type-A           | usb-a SAME
            2 x USB 3.0                         | 1 x USB 3.0                       | usb-a WORSE
            2 x USB 3.0                         | 2 x USB 2.0                       | usb-a WORSE
            2 x USB 3.0                         | 2 x USB 3.1 Gen 2 Type-A          | usb-a BETTER
            2 x USB 3.0                         | 1 x USB 3.1 Gen 2 Type-A          | usb-a WORSE
            1 x USB 3.0, 1 x USB 2.0            | 2 x USB 3.0                       | usb-a BETTER
            2 x USB 3.0                         | 1 x USB 3.0, 3 x USB 2.0          | usb-a WORSE
            2 x USB 3.0                         | 2 x USB 3.1                       | usb-a SAME
            2 x USB 3.1                         | 2 x USB 3.0                       | usb-a UNKNOWN
            2 x USB 3.0                         | 2 x Type-C                        | usb-a WORSE, usb-c BETTER
            1 x Type-C, 2 x USB 3.0             | 2 x USB 3.0                       | usb-a SAME, usb-c WORSE
            1 x Type-C 10Gbps                   | 1 x Type-C                        | usb-c UNKNOWN
            1 x Type-C                          | 1 x USB 3.2 Gen 2x2 Type-C        | usb-c SAME
            USB 3.2 Gen 1 Type-A, USB 2.0 Type-A | 2 x USB 3.0                      | usb-a UNKNOWN
            2 x USB 3.0                         | USB 3.0                           | usb-a UNKNOWN
            USB 3.0                             | none                              | usb-a WORSE
            USB 3.0                             | 1 x USB 2.0                       | usb-a WORSE
            2 x USB 3.0                         | at least 3 x USB 3.0              | usb-a BETTER
            2                                   | 0                                 | usb-a WORSE
            """)
    void ports_are_compared_for_each_connector(String removed, String fitted, String verdicts) {
        var lines = judge(PORTS, SpecValueReader.read(PORTS, removed), SpecValueReader.read(PORTS, fitted))
                .lines();
        assertThat(lines.stream()
                        .map(line -> line.detail().orElseThrow().id() + " " + line.verdict())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(verdicts);
    }

    @Test
    void an_empty_list_is_not_none() {
        var swap = judge(PORTS.asKey(), SpecValueReader.read(PORTS, ""), SpecValueReader.read(PORTS, "2 x USB 3.0"));
        assertThat(swap.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(swap.blocks()).isTrue();
    }

    @Test
    void the_lost_ports_stand_on_a_line_of_their_own() {
        var line = judge(PORTS.asKey(), SpecValueReader.read(PORTS, "2 x USB 3.0"), SpecValue.ABSENT)
                .toSettle()
                .getFirst();
        assertThat(line.label(Language.DA)).isEqualTo("ports-da, usb-a-da");
        assertThat(line.removedWords(Language.DA)).isEqualTo("2 × usb-a-da 5g-da");
        assertThat(line.fittedWords(Language.DA)).isEqualTo("ingen");
    }
}
