package dk.holdt.usecase.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Entry;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.Progress;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.input.LibPhoneNumbers;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.intake.CorrectKnown.Answer;
import dk.holdt.usecase.intake.IntakeForm.CustomerPart;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Anna Berg, 20 12 34 56, is corrected on her card.
class CorrectKnownTest {

    private final ShopFloor floor = new ShopFloor(Language.EN);
    private final RepairNumber number = floor.take(ShopFloor.DO_NOT_ASK, "fan is noisy");
    private final Customer anna = floor.dossier(number).customer();
    private final CorrectKnown correcting = new CorrectKnown(
            floor.in.transactions(),
            new CorrectKnown.Ports(
                    floor.in.customers(),
                    floor.in.staff(),
                    new CorrectCustomer(floor.in.customers(), floor.in.repairs(), floor.in.journal())),
            new LibPhoneNumbers(),
            floor.shop,
            floor.clock());

    @Test
    void both_values_stand_in_the_journal_of_what_is_here_and_ctrl_z_brings_the_old_one_back() {
        var done = done(correct("Anna Bergh", "20 12 34 57", ""));
        assertThat(stored())
                .extracting(Customer::name, one -> one.e164().orElse(""))
                .containsExactly("Anna Bergh", "+4520123457");
        assertThat(lines())
                .containsExactly(
                        "Customer corrected – Name: Anna Berg → Anna Bergh · Phone: 20 12 34 56 → 20 12 34 57");
        assertThat(correcting.takeBack(done, ShopFloor.MIA)).isEmpty();
        assertThat(stored()).isEqualTo(anna);
        assertThat(lines()).hasSize(2);
    }

    @Test
    void of_a_customer_with_nothing_here_it_stands_in_the_last_repair() {
        ShopFloor.done(floor.work().start(floor.seen(number), ShopFloor.MIA));
        floor.in.repairs().save(floor.dossier(number).repair().with(collected()));
        assertThat(floor.in.customers().openRepairsOf(anna.id())).isEmpty();
        done(correct("Anna Bergh", "20 12 34 56", ""));
        assertThat(lines()).containsExactly("Customer corrected – Name: Anna Berg → Anna Bergh");
    }

    private Progress collected() {
        return floor.dossier(number)
                .repair()
                .progress()
                .collected(Ending.TAKEN_BACK, floor.clock().instant());
    }

    @Test
    void what_cannot_be_kept_is_said_all_at_once_and_nothing_is_saved() {
        assertThat(correct(" ", "12", "not an address"))
                .isInstanceOfSatisfying(Answer.Incomplete.class, incomplete -> assertThat(incomplete.gaps())
                        .extracting(Gap::field)
                        .containsExactly(Gap.Field.PHONE, Gap.Field.NAME, Gap.Field.EMAIL));
        assertThat(stored()).isEqualTo(anna);
        assertThat(correct("Anna Berg", "20 12 34 56", "")).isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void nobody_writes_over_what_a_colleague_has_corrected_without_having_read_it() {
        done(correct("Anna Bergh", "20 12 34 56", ""));
        var now = stored();
        assertThat(correct("Anne Berg", "20 12 34 56", "")).isEqualTo(new Answer.Changed(now));
        assertThat(stored()).isEqualTo(now);
    }

    @Test
    void somebody_else_takes_it_back_only_as_a_manager_and_nobody_once_it_was_corrected_again() {
        var done = done(correct("Anna Bergh", "20 12 34 56", ""));
        var mettes = new Answer.Done(done.corrected(), ShopFloor.METTE);
        assertThat(correcting.takeBack(mettes, ShopFloor.MIA))
                .map(Refusal::reason)
                .contains(Reason.NOT_A_MANAGER);
        var again = correcting.correct(stored(), part("Anne Berg", "20 12 34 56", ""), ShopFloor.MIA);
        assertThat(again).isInstanceOf(Answer.Done.class);
        assertThat(correcting.takeBack(done, ShopFloor.METTE))
                .map(Refusal::reason)
                .contains(Reason.CUSTOMER_CHANGED);
        assertThat(stored().name()).isEqualTo("Anne Berg");
    }

    private Answer correct(String name, String phone, String email) {
        return correcting.correct(anna, part(name, phone, email), ShopFloor.MIA);
    }

    private CustomerPart part(String name, String phone, String email) {
        return new CustomerPart(Optional.of(anna.id()), name, phone, email, anna.language(), TellBy.CALL);
    }

    private static Answer.Done done(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return (Answer.Done) answer;
    }

    private Customer stored() {
        return floor.in.customers().find(anna.id()).orElseThrow();
    }

    private List<String> lines() {
        return floor.dossier(number).entries().stream()
                .filter(entry -> entry.kind() == Entry.Kind.CUSTOMER)
                .map(Entry::words)
                .toList();
    }
}
