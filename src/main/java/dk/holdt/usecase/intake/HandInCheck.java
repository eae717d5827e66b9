package dk.holdt.usecase.intake;

import dk.holdt.domain.repair.CompanyNumber;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.PersonRole;
import dk.holdt.domain.shop.Money;
import dk.holdt.usecase.intake.Gap.Field;
import dk.holdt.usecase.intake.Gap.Problem;
import dk.holdt.usecase.intake.HandInPart.ClaimPart;
import dk.holdt.usecase.intake.HandInPart.CompanyPart;
import dk.holdt.usecase.intake.HandInPart.MoneyPart;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Judges what a hand-in seldom has, as it was typed.
final class HandInCheck {

    private final List<Gap> gaps;
    private final LocalDate today;
    private final FieldText text;

    /// @param gaps where what is missing is added
    HandInCheck(List<Gap> gaps, LocalDate today) {
        this.gaps = gaps;
        this.today = today;
        this.text = new FieldText(gaps);
    }

    /// The part with every text as it will be kept.
    ///
    /// @param comesBack the customer has chosen to come back and ask
    HandInPart check(HandInPart typed, boolean comesBack) {
        if (typed.comesBackOn().filter(day -> comesBack && day.isBefore(today)).isPresent()) {
            gaps.add(Gap.at(Field.COMES_BACK, Problem.IN_THE_PAST));
        }
        return new HandInPart(
                typed.sameVisitAs(),
                people(typed.people(), comesBack),
                text.line(Field.COLLECTS, typed.mayCollect(), Limits.CONTACT_FIELD),
                company(typed.company()),
                typed.data(),
                deposit(typed.deposit()),
                typed.comeback(),
                claim(typed.claim()),
                typed.findings(),
                typed.comesBackOn().filter(_ -> comesBack));
    }

    private Map<PersonRole, String> people(Map<PersonRole, String> typed, boolean comesBack) {
        var kept = new EnumMap<PersonRole, String>(PersonRole.class);
        typed.forEach((role, words) -> {
            var clean = text.line(field(role), words, Limits.CONTACT_FIELD);
            if (!clean.isBlank() && (comesBack || role != PersonRole.REACHED)) {
                kept.put(role, clean);
            }
        });
        return kept;
    }

    private static Field field(PersonRole role) {
        return switch (role) {
            case BROUGHT_IT -> Field.BROUGHT;
            case OWNS_IT -> Field.OWNER;
            case PAYS -> Field.PAYER;
            case REACHED -> Field.REACHED;
        };
    }

    private CompanyPart company(CompanyPart typed) {
        var name = typed.isBlank() ? "" : text.required(Field.COMPANY, typed.name(), Limits.NAME);
        var number = text.line(Field.COMPANY_NUMBER, typed.number(), Limits.CONTACT_FIELD);
        switch (CompanyNumber.read(number)) {
            case WRONG_LENGTH -> gaps.add(Gap.at(Field.COMPANY_NUMBER, Problem.COMPANY_NUMBER_LENGTH));
            case WRONG_CHECK_DIGIT -> gaps.add(Gap.at(Field.COMPANY_NUMBER, Problem.COMPANY_NUMBER_CHECK));
            default -> {}
        }
        var reference = text.line(Field.REFERENCE, typed.reference(), Limits.CONTACT_FIELD);
        return new CompanyPart(name, number, reference, typed.netPrices());
    }

    private MoneyPart deposit(MoneyPart typed) {
        var number = text.line(Field.DEPOSIT, typed.number(), Limits.CONTACT_FIELD);
        if (isNothing(typed.amount()) || typed.amount().isEmpty() && !number.isEmpty()) {
            gaps.add(Gap.at(Field.DEPOSIT, Problem.AMOUNT_MISSING));
        }
        return new MoneyPart(typed.amount(), number);
    }

    private ClaimPart claim(ClaimPart typed) {
        if (typed.side().isEmpty()) {
            return HandInPart.none().claim();
        }
        if (isNothing(typed.fee())) {
            gaps.add(Gap.at(Field.CLAIM_FEE, Problem.AMOUNT_MISSING));
        }
        return new ClaimPart(
                typed.side(),
                text.line(Field.CLAIM, typed.decides(), Limits.CONTACT_FIELD),
                text.line(Field.CLAIM, typed.reference(), Limits.CONTACT_FIELD),
                typed.fee());
    }

    private static boolean isNothing(Optional<Money> amount) {
        return amount.filter(sum -> sum.minor() <= 0).isPresent();
    }
}
