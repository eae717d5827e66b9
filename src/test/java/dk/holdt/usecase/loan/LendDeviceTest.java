package dk.holdt.usecase.loan;

import static dk.holdt.usecase.ShopFloor.DO_NOT_ASK;
import static dk.holdt.usecase.ShopFloor.MIA;
import static dk.holdt.usecase.ShopFloor.done;
import static dk.holdt.usecase.ShopFloor.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.loan.Loan;
import dk.holdt.domain.loan.LoanDevice;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.handover.HandoverFacts.Settled;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LendDeviceTest {

    private final ShopFloor floor = new ShopFloor(Language.EN);
    private final RepairNumber number = floor.started(floor.take(DO_NOT_ASK, "does not start"));

    private LoanDevice phone() {
        assertThat(floor.lending().register("L1", "iPhone 8", "", "charger")).isEmpty();
        return floor.lending().atHand().getFirst();
    }

    private Loan lent() {
        done(floor.lending().lend(floor.seen(number), MIA, phone().id(), "small scratch"));
        return floor.lending().outFor(floor.dossier(number).repair().id()).getFirst();
    }

    private Acted takeHome() {
        var facts = new HandoverFacts(Map.of(), Set.of(), Collector.customer("Anna Berg"), Settled.nothing());
        return floor.handOver().takeBack(floor.seen(number), MIA, facts);
    }

    @Test
    void a_number_stands_on_one_device_only_and_a_device_has_a_name() {
        phone();
        assertThat(floor.lending().register("l1", "another", "", ""))
                .extracting(Refusal::reason)
                .containsExactly(Reason.LOAN_NUMBER_TAKEN);
        assertThat(floor.lending().register("L2", " ", "", ""))
                .extracting(Refusal::reason)
                .containsExactly(Reason.LOAN_UNNAMED);
    }

    @Test
    void what_is_out_is_not_lent_again_and_says_where_it_is() {
        var loan = lent();
        assertThat(floor.lending().atHand()).isEmpty();
        var other = floor.take(DO_NOT_ASK, "no sound");
        assertThat(floor.lending().lend(floor.seen(other), MIA, loan.device().id(), ""))
                .isInstanceOfSatisfying(Acted.Refused.class, no -> assertThat(no.refusals())
                        .containsExactly(Refusal.because(Reason.LOAN_TAKEN, "L1", "iPhone 8", number.digits())));
        assertThat(floor.custody().loans().out().getFirst().repair()).isEqualTo(number);
    }

    @Test
    void the_receipt_is_issued_anew_with_the_loan_on_it() {
        lent();
        assertThat(floor.in.papers()).hasSize(1);
        assertThat(floor.in.papers().getFirst().toString())
                .contains("No. L1 iPhone 8", "Condition: small scratch", "With it: charger");
    }

    @Test
    void the_device_stays_until_the_loan_device_is_back() {
        var loan = lent();
        assertThat(takeHome()).isInstanceOfSatisfying(Acted.Refused.class, no -> assertThat(no.refusals())
                .containsExactly(Refusal.because(Reason.LOAN_OUT, "L1", "iPhone 8")));
        done(floor.lending().takeBack(floor.seen(number), MIA, loan.id(), "glass cracked"));
        assertThat(floor.dossier(number).entries().getLast().words())
                .isEqualTo("Loan device back: L1 iPhone 8 – glass cracked");
        assertThat(floor.lending().atHand().getFirst().condition()).isEqualTo("glass cracked");
        done(takeHome());
        assertThat(floor.in.papers().getLast().toString()).contains("returned", "Condition: glass cracked");
    }

    @Test
    void a_device_that_comes_back_as_it_went_keeps_its_condition() {
        var loan = lent();
        done(floor.lending().takeBack(floor.seen(number), MIA, loan.id(), ""));
        assertThat(floor.lending().atHand().getFirst().condition()).isEqualTo("small scratch");
        assertThat(reasons(floor.lending().takeBack(floor.seen(number), MIA, loan.id(), "")))
                .containsExactly(Reason.REPAIR_CHANGED);
    }
}
