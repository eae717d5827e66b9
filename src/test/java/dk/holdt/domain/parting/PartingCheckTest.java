package dk.holdt.domain.parting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.Samples;
import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.parting.DataOnIt.Fate;
import dk.holdt.domain.parting.Parting.Bought;
import dk.holdt.domain.parting.Parting.Dealing;
import dk.holdt.domain.parting.Parting.Scrapped;
import dk.holdt.domain.parting.Parting.SentToMaker;
import dk.holdt.domain.promise.PromiseBook;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.Progress;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PartingCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final DataOnIt ERASED = new DataOnIt(Fate.ERASED, "reset twice");
    private static final Money PRICE = new Money(30_000, Currency.DKK);

    private static Consent signed(String by) {
        return new Consent(by, Consent.How.SIGNED, "", TODAY);
    }

    private static List<Reason> missing(Parting parting, Agreement... agreements) {
        var dossier = Samples.dossier(List.of(), List.of(agreements), new PromiseBook(List.of(), List.of(), List.of()));
        return missing(dossier, parting);
    }

    private static List<Reason> missing(Dossier dossier, Parting parting) {
        return PartingCheck.missing(dossier, parting, TODAY).stream()
                .map(Refusal::reason)
                .toList();
    }

    private static Agreement about(long id, Agreement.Topic topic) {
        return new Agreement(
                id, topic, "", Optional.empty(), Samples.at("2026-11-27T15:00"), 1, Optional.empty(), Optional.empty());
    }

    static Stream<Arguments> partings() {
        var anna = signed("Anna Berg");
        return Stream.of(
                Arguments.of(new Bought("Anna Berg", PRICE, anna, ERASED), List.of()),
                Arguments.of(new Bought("Anna Berg", Money.zero(Currency.DKK), anna, ERASED), List.of()),
                Arguments.of(new Bought(" ", PRICE, anna, ERASED), List.of(Reason.WHO_MISSING)),
                Arguments.of(
                        new Bought("Anna Berg", new Money(-1, Currency.DKK), anna, ERASED),
                        List.of(Reason.AMOUNT_MISSING)),
                Arguments.of(new Scrapped(signed("anna  BERG"), ERASED), List.of()),
                Arguments.of(new Scrapped(signed("Anna"), ERASED), List.of(Reason.CONSENT_NOT_THEIRS)),
                Arguments.of(new Scrapped(signed(""), ERASED), List.of(Reason.WHO_MISSING)),
                Arguments.of(
                        new Scrapped(new Consent("Anna Berg", Consent.How.SAID, " ", TODAY), ERASED),
                        List.of(Reason.CONSENT_WORDS_MISSING)),
                Arguments.of(
                        new Scrapped(new Consent("Anna Berg", Consent.How.WROTE, "scrap it", TODAY), ERASED),
                        List.of()),
                Arguments.of(
                        new Scrapped(new Consent("Anna Berg", Consent.How.SAID, "scrap it", TODAY.plusDays(1)), ERASED),
                        List.of(Reason.DAY_AHEAD)),
                Arguments.of(new Scrapped(anna, new DataOnIt(Fate.DESTROYED, "")), List.of(Reason.DATA_HOW_MISSING)),
                Arguments.of(new Scrapped(anna, new DataOnIt(Fate.STAYS, "")), List.of(Reason.DATA_STAYS)),
                Arguments.of(sent("Lenovo", Dealing.SHOP, ""), List.of()),
                Arguments.of(sent("", Dealing.SHOP, ""), List.of(Reason.MAKER_MISSING)),
                Arguments.of(sent("Lenovo", Dealing.MAKER, ""), List.of(Reason.REACHED_MISSING)),
                Arguments.of(sent("x".repeat(121), Dealing.SHOP, ""), List.of(Reason.TOO_LONG)));
    }

    private static Parting sent(String to, Dealing dealing, String reached) {
        return new SentToMaker(to, "RMA 4711", dealing, reached, new DataOnIt(Fate.STAYS, ""));
    }

    @ParameterizedTest
    @MethodSource("partings")
    void what_is_not_said_is_asked_for(Parting parting, List<Reason> missing) {
        assertThat(missing(parting)).isEqualTo(missing);
    }

    @Test
    void what_may_not_be_erased_is_given_back_until_it_is_agreed_anew() {
        var erased = new Scrapped(signed("Anna Berg"), ERASED);
        var kept = about(1, Agreement.Topic.DO_NOT_ERASE);
        assertThat(missing(erased, kept)).containsExactly(Reason.DATA_KEPT);
        assertThat(missing(new Scrapped(signed("Anna Berg"), new DataOnIt(Fate.RETURNED, "")), kept))
                .isEmpty();
        assertThat(missing(erased, kept, about(2, Agreement.Topic.MAY_ERASE))).isEmpty();
    }

    @Test
    void a_device_that_is_here_has_not_been_given_away() {
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> Progress.received().ready(Ending.BOUGHT, Samples.at("2026-11-27T15:00")));
    }
}
