package dk.holdt.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceWordsTest {

    @ParameterizedTest
    @CsvSource({
        "'', Arbejdsløn",
        "' ', Arbejdsløn",
        "Arbejdsløn, Arbejdsløn",
        "' arbejdsløn ', Arbejdsløn",
        "Skærm skiftet, Arbejdsløn: Skærm skiftet"
    })
    void a_line_is_named_once(String typed, String said) {
        var line = new PriceLine(0, PriceLine.Kind.LABOUR, typed, new Money(45_000, Currency.DKK));
        assertThat(PriceWords.label(new Messages(Language.DA), line)).isEqualTo(said);
    }
}
