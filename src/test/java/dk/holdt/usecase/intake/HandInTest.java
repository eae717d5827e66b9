package dk.holdt.usecase.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Backup;
import dk.holdt.domain.repair.Business;
import dk.holdt.domain.repair.Claim;
import dk.holdt.domain.repair.Comeback;
import dk.holdt.domain.repair.Condition;
import dk.holdt.domain.repair.Deposit;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Finding;
import dk.holdt.domain.repair.HandIn;
import dk.holdt.domain.repair.MostImportant;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import dk.holdt.input.LibPhoneNumbers;
import dk.holdt.usecase.ShopFloor;
import dk.holdt.usecase.handover.MayCollect;
import dk.holdt.usecase.intake.Gap.Field;
import dk.holdt.usecase.intake.Gap.Problem;
import dk.holdt.usecase.intake.HandInPart.ClaimPart;
import dk.holdt.usecase.intake.HandInPart.CompanyPart;
import dk.holdt.usecase.intake.HandInPart.DataPart;
import dk.holdt.usecase.intake.HandInPart.MoneyPart;
import dk.holdt.usecase.receipt.IntakeReceipt;
import dk.holdt.usecase.receipt.IssueReceipt;
import dk.holdt.usecase.receipt.PrinterPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandInTest {

    private static final HandInPart NONE = HandInPart.none();

    private final ShopFloor floor = new ShopFloor(Language.EN);

    @Test
    void a_plain_intake_has_nothing_more_to_it() {
        var dossier = saved(form("Anna Berg", Optional.empty(), NONE));
        assertThat(dossier.handIn()).isEqualTo(HandIn.plain());
        assertThat(dossier.agreements()).isEmpty();
        assertThat(dossier.together()).isEmpty();
    }

    @Test
    void one_more_device_of_the_same_customer_belongs_to_the_visit() {
        var first = saved(form("Anna Berg", Optional.empty(), NONE));
        var second = saved(form("Anna Berg", Optional.of(first.customer().id()), sameVisitAs(first.number())));
        assertThat(second.repair().visit()).isEqualTo(first.repair().visit());
        assertThat(second.together()).extracting(one -> one.number()).containsExactly(first.number());
        assertThat(floor.dossier(first.number()).together())
                .extracting(one -> one.number())
                .containsExactly(second.number());
    }

    @Test
    void a_device_of_somebody_else_never_joins_the_visit() {
        var first = saved(form("Anna Berg", Optional.empty(), NONE));
        var other = saved(form("Nina Lund", Optional.empty(), sameVisitAs(first.number())));
        assertThat(other.repair().visit()).isNotEqualTo(first.repair().visit());
        assertThat(other.together()).isEmpty();
    }

    @Test
    void everything_that_was_settled_is_kept() {
        var first = saved(form("Anna Berg", Optional.empty(), NONE));
        var kept = saved(form("Anna Berg", Optional.of(first.customer().id()), everything(first.number())));
        assertThat(kept.handIn())
                .isEqualTo(new HandIn(
                        Map.of(PersonRole.OWNS_IT, "Ole Berg"),
                        Optional.of(new Business("Harbour School", "12 34 56 74", "PO-77", true)),
                        Optional.of(new Deposit(ShopFloor.kroner(500), "4711")),
                        Optional.of(new Comeback(first.number(), true)),
                        Optional.of(
                                new Claim(Claim.Side.INSURANCE, "Northern", "S-1", Optional.of(ShopFloor.kroner(300)))),
                        Set.of(Finding.BATTERY_SWOLLEN),
                        Optional.empty()));
    }

    @Test
    void what_was_agreed_about_data_money_and_people_stands_in_the_journal() {
        var first = saved(form("Anna Berg", Optional.empty(), NONE));
        var kept = saved(form("Anna Berg", Optional.of(first.customer().id()), everything(first.number())));
        assertThat(kept.agreements())
                .extracting(Agreement::topic)
                .containsExactly(
                        Agreement.Topic.BACKUP,
                        Agreement.Topic.DO_NOT_ERASE,
                        Agreement.Topic.DO_NOT_OPEN_FILES,
                        Agreement.Topic.MAY_COLLECT);
        assertThat(kept.entries())
                .extracting(entry -> entry.words())
                .contains(
                        "Deposit paid: 500\u00A0kr",
                        "Comes back from repair " + first.number() + " with the same fault",
                        "We make a backup first",
                        "Do NOT erase any data",
                        "Do NOT open any files",
                        "May be collected by Ida");
    }

    private static HandInPart everything(RepairNumber earlier) {
        return new HandInPart(
                Optional.empty(),
                Map.of(PersonRole.OWNS_IT, " Ole Berg ", PersonRole.PAYS, "  "),
                "Ida",
                new CompanyPart("Harbour School", "12 34 56 74", "PO-77", true),
                new DataPart(Optional.of(Backup.WE_MAKE_ONE), Optional.of(false), Optional.of(false)),
                new MoneyPart(Optional.of(ShopFloor.kroner(500)), "4711"),
                Optional.of(new Comeback(earlier, true)),
                new ClaimPart(Optional.of(Claim.Side.INSURANCE), "Northern", "S-1", Optional.of(ShopFloor.kroner(300))),
                Set.of(Finding.BATTERY_SWOLLEN),
                Optional.of(LocalDate.of(2026, 12, 3)));
    }

    @Test
    void the_day_of_coming_back_is_kept_for_who_is_not_rung() {
        var day = LocalDate.of(2026, 12, 3);
        assertThat(saved(comingBack(day)).handIn().comesBackOn()).contains(day);
        assertThat(gaps(comingBack(LocalDate.of(2026, 11, 26))))
                .containsExactly(Gap.at(Field.COMES_BACK, Problem.IN_THE_PAST));
    }

    @Test
    void how_somebody_who_is_not_rung_is_reached_is_kept_and_lets_nobody_collect() {
        var reached = told(Map.of(PersonRole.REACHED, " sister Ida, 20 11 22 33 "), Optional.empty());
        var kept = saved(form("Anna Berg", Optional.empty(), TellBy.COMES_BACK, reached));
        assertThat(kept.handIn().person(PersonRole.REACHED)).contains("sister Ida, 20 11 22 33");
        assertThat(MayCollect.named(kept)).isEmpty();
        assertThat(saved(form("Ole Berg", Optional.empty(), reached)).handIn()).isEqualTo(HandIn.plain());
    }

    @Test
    void what_is_half_or_wrong_is_named_in_the_order_of_the_form() {
        var part = new HandInPart(
                Optional.empty(),
                Map.of(PersonRole.PAYS, "x".repeat(201)),
                "",
                new CompanyPart("", "12345675", "", false),
                NONE.data(),
                new MoneyPart(Optional.empty(), "4711"),
                Optional.empty(),
                new ClaimPart(Optional.of(Claim.Side.MAKER), "", "", Optional.of(new Money(0, Currency.DKK))),
                Set.of(),
                Optional.empty());
        assertThat(gaps(form("Anna Berg", Optional.empty(), part)))
                .containsExactly(
                        Gap.at(Field.COMPANY, Problem.MISSING),
                        Gap.at(Field.COMPANY_NUMBER, Problem.COMPANY_NUMBER_CHECK),
                        Gap.at(Field.PAYER, Problem.TOO_LONG, "201", "200"),
                        Gap.at(Field.DEPOSIT, Problem.AMOUNT_MISSING),
                        Gap.at(Field.CLAIM_FEE, Problem.AMOUNT_MISSING));
        assertThat(floor.in.repairCount()).isZero();
    }

    private static HandInPart sameVisitAs(RepairNumber number) {
        return new HandInPart(
                Optional.of(number),
                NONE.people(),
                "",
                NONE.company(),
                NONE.data(),
                NONE.deposit(),
                NONE.comeback(),
                NONE.claim(),
                NONE.findings(),
                NONE.comesBackOn());
    }

    private IntakeForm comingBack(LocalDate day) {
        return form("Anna Berg", Optional.empty(), TellBy.COMES_BACK, told(NONE.people(), Optional.of(day)));
    }

    /// How somebody without a telephone hears from us.
    private static HandInPart told(Map<PersonRole, String> people, Optional<LocalDate> comesBackOn) {
        return new HandInPart(
                Optional.empty(),
                people,
                "",
                NONE.company(),
                NONE.data(),
                NONE.deposit(),
                NONE.comeback(),
                NONE.claim(),
                NONE.findings(),
                comesBackOn);
    }

    private IntakeForm form(String name, Optional<Long> known, HandInPart part) {
        return form(name, known, TellBy.CALL, part);
    }

    private IntakeForm form(String name, Optional<Long> known, TellBy tellBy, HandInPart part) {
        var offer = floor.offers()
                .offer(What.ANSWER, Term.clockHours(24), floor.clock().instant(), "ThinkPad", Language.EN);
        return new IntakeForm(
                UUID.randomUUID(),
                ShopFloor.MIA,
                new IntakeForm.CustomerPart(
                        known, name, tellBy == TellBy.CALL ? "20 12 34 56" : "", "", Language.EN, tellBy),
                new IntakeForm.DevicePart(
                        Optional.empty(),
                        DeviceKind.LAPTOP,
                        "ThinkPad",
                        "",
                        false,
                        "",
                        "",
                        Condition.notLookedAt(),
                        Optional.empty(),
                        ""),
                List.of(new IntakeForm.FaultPart("no picture", "")),
                List.of(),
                new IntakeForm.Terms(Optional.empty(), MostImportant.NOT_SAID, Optional.of(ShopFloor.DO_NOT_ASK)),
                offer,
                part);
    }

    private Dossier saved(IntakeForm form) {
        if (takeIn().takeIn(form) instanceof TakenIn.Saved saved) {
            return floor.dossier(saved.number());
        }
        throw new AssertionError(takeIn().gaps(form).toString());
    }

    private List<Gap> gaps(IntakeForm form) {
        return takeIn().takeIn(form) instanceof TakenIn.Incomplete(var gaps) ? gaps : List.of();
    }

    private TakeIn takeIn() {
        var in = floor.in;
        var receipts = new IssueReceipt(
                in.repairs(),
                in.desk(),
                new IntakeReceipt(floor.shop, in.staff(), new PrinterPlan(in.book())),
                in.unlocks(),
                floor.custody().loans());
        return new TakeIn(
                in.transactions(),
                new TakeIn.Ports(
                        in.repairs(),
                        in.customers(),
                        in.promises(),
                        in.journal(),
                        in.unlocks(),
                        floor.custody().shelf()),
                new LibPhoneNumbers(),
                receipts,
                floor.shop,
                floor.clock());
    }
}
