package dk.holdt.app;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Term;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Condition;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.Deposit;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.MostImportant;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.usecase.intake.CorrectCustomer.Corrected;
import dk.holdt.usecase.intake.HandInPart;
import dk.holdt.usecase.intake.IntakeForm;
import dk.holdt.usecase.intake.TakenIn;
import dk.holdt.usecase.undo.TakeBackIntake;
import dk.holdt.usecase.undo.Undo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Anna Berg hands her laptop in, and what the window would know of that to take it back.
final class MistakenIntake {

    static final Map<String, String> TYPED = Map.of("name", "Anna Berg", "device", "IdeaPad 5");

    private final Shop shop;
    Optional<Corrected> corrected = Optional.empty();
    Optional<Deposit> deposit = Optional.empty();

    MistakenIntake(Shop shop) {
        this.shop = shop;
    }

    RepairNumber takeIn() {
        return takeIn(form(UUID.randomUUID(), Optional.empty()));
    }

    RepairNumber takeIn(IntakeForm form) {
        var saved = (TakenIn.Saved) shop.keepDrafts().takeIn(form, false);
        corrected = saved.corrected();
        deposit = saved.deposit();
        return saved.number();
    }

    RepairNumber comesAgain(Customer customer, String phone, String email) {
        return takeIn(form(UUID.randomUUID(), Optional.of(customer.id()), phone, email));
    }

    Undo.Intake undo(RepairNumber number) {
        return new Undo.Intake(number, 1, TYPED, corrected, deposit);
    }

    UUID takeBack(RepairNumber number) {
        return switch (new TakingBack(shop).intake().takeBack(undo(number), 1)) {
            case TakeBackIntake.Answer.TakenBack(var draft, var _) -> draft;
            case TakeBackIntake.Answer.Refused(var why) -> throw new AssertionError(why.toString());
        };
    }

    IntakeForm form(UUID uuid, Optional<Long> known) {
        return form(uuid, known, "20 12 34 56", "");
    }

    IntakeForm form(UUID uuid, Optional<Long> known, String phone, String email) {
        return form(uuid, new IntakeForm.CustomerPart(known, "Anna Berg", phone, email, Language.DA, TellBy.CALL), "");
    }

    /// @param paid at the till, in kroner; blank for nothing
    IntakeForm form(UUID uuid, IntakeForm.CustomerPart customer, String paid) {
        var offer = shop.offers()
                .offer(What.ANSWER, Term.workingHours(24), shop.offers().thisMinute(), "IdeaPad 5", Language.DA);
        return new IntakeForm(
                uuid,
                1,
                customer,
                new IntakeForm.DevicePart(
                        Optional.empty(),
                        DeviceKind.LAPTOP,
                        "IdeaPad 5",
                        "",
                        false,
                        "",
                        "",
                        Condition.notLookedAt(),
                        Optional.empty(),
                        ""),
                List.of(new IntakeForm.FaultPart("tænder ikke", "")),
                List.of(),
                new IntakeForm.Terms(
                        Optional.empty(),
                        MostImportant.NOT_SAID,
                        Optional.of(new PriceTerms.QuoteOnly(Optional.empty()))),
                offer,
                handIn(paid));
    }

    private static HandInPart handIn(String paid) {
        var nothing = HandInPart.none();
        return new HandInPart(
                nothing.sameVisitAs(),
                nothing.people(),
                nothing.mayCollect(),
                nothing.company(),
                nothing.data(),
                new HandInPart.MoneyPart(
                        Optional.of(paid).filter(sum -> !sum.isBlank()).map(ShopAtWork::kroner), ""),
                nothing.comeback(),
                nothing.claim(),
                nothing.findings(),
                nothing.comesBackOn());
    }
}
