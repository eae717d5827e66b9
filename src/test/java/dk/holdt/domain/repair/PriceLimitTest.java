package dk.holdt.domain.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdt.domain.shop.Country;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceLimitTest {

    private static final Money THOUSAND = new Money(100_000, Currency.NOK);

    @Test
    void a_fixed_or_highest_price_is_the_limit() {
        assertThat(limit(new PriceTerms.Fixed(THOUSAND), Country.NO)).contains(THOUSAND);
        assertThat(limit(new PriceTerms.Maximum(THOUSAND), Country.DK)).contains(THOUSAND);
    }

    @Test
    void an_estimate_may_be_passed_by_15_per_cent_in_norway_and_not_at_all_in_denmark() {
        assertThat(limit(new PriceTerms.Estimate(THOUSAND), Country.NO)).contains(new Money(115_000, Currency.NOK));
        assertThat(limit(new PriceTerms.Estimate(THOUSAND), Country.DK)).contains(THOUSAND);
    }

    @Test
    void quote_only_pays_for_the_examination_that_was_told_and_for_nothing_else() {
        assertThat(limit(new PriceTerms.QuoteOnly(Optional.of(THOUSAND)), Country.NO))
                .contains(THOUSAND);
        assertThat(limit(new PriceTerms.QuoteOnly(Optional.empty()), Country.NO))
                .contains(Money.zero(Currency.NOK));
    }

    @Test
    void time_spent_has_no_limit() {
        assertThat(limit(new PriceTerms.TimeSpent(), Country.DK)).isEmpty();
    }

    @Test
    void a_later_yes_takes_the_place_of_the_terms() {
        var later = new Money(5, Currency.NOK);
        assertThat(PriceLimit.of(new PriceTerms.Fixed(THOUSAND), Optional.of(later), Country.NO))
                .contains(later);
    }

    @Test
    void lines_add_up_and_what_takes_off_is_negative() {
        var lines = List.of(
                new PriceLine(0, PriceLine.Kind.LABOUR, "two hours", new Money(100_000, Currency.DKK)),
                new PriceLine(0, PriceLine.Kind.GOODWILL, "we were late", new Money(-25_050, Currency.DKK)));
        assertThat(PriceLimit.total(lines, Currency.DKK)).isEqualTo(new Money(74_950, Currency.DKK));
        assertThatThrownBy(() -> new PriceLine(0, PriceLine.Kind.DISCOUNT, "", new Money(1, Currency.DKK)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PriceLine(0, PriceLine.Kind.PART, "", new Money(-1, Currency.DKK)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "125, 25", "100, 20", "1, 0", "2, 0", "3, 1", "97950, 19590", "-12500, -2500"})
    void vat_is_25_of_125_parts_with_half_an_oere_rounded_up(long total, long vat) {
        assertThat(new Money(total, Currency.DKK).vatOfWhich().minor()).isEqualTo(vat);
    }

    @Test
    void two_currencies_are_never_added() {
        assertThatThrownBy(() -> THOUSAND.plus(new Money(1, Currency.DKK)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<Money> limit(PriceTerms terms, Country country) {
        return PriceLimit.of(terms, Optional.empty(), country);
    }
}
