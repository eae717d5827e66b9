package dk.holdt.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.journal.Agreement.Topic;
import dk.holdt.domain.language.Language;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementWordsTest {

    private static String said(Language language, String value, Optional<Long> minor) {
        var agreement = new Agreement(
                0, Topic.REPAIR_ACCEPTED, value, minor, Instant.EPOCH, 1, Optional.empty(), Optional.empty());
        return AgreementWords.of(new Messages(language), agreement).replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"EN | 1,445 kr", "DA | 1.445 kr.", "NB | 1 445 kr"})
    void an_amount_is_said_in_the_language_of_whoever_reads(Language language, String amount) {
        assertThat(said(language, "", Optional.of(144_500L))).endsWith(amount);
        assertThat(said(language, "1.445 kr.", Optional.of(144_500L)))
                .as("written out once")
                .endsWith(amount);
        assertThat(said(language, "prisen", Optional.empty())).endsWith("prisen");
    }
}
