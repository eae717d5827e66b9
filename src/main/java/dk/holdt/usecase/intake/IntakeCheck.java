package dk.holdt.usecase.intake;

import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.repair.Accessory;
import dk.holdt.domain.repair.Condition;
import dk.holdt.domain.repair.Imei;
import dk.holdt.domain.repair.Limits;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.domain.shelf.ShelfPlace;
import dk.holdt.domain.shop.Country;
import dk.holdt.domain.shop.Money;
import dk.holdt.usecase.intake.Gap.Field;
import dk.holdt.usecase.intake.Gap.Problem;
import dk.holdt.usecase.intake.IntakeForm.DevicePart;
import dk.holdt.usecase.intake.IntakeForm.FaultPart;
import dk.holdt.usecase.intake.IntakeForm.Terms;
import dk.holdt.usecase.text.PhoneNumbers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Judges an intake as it was typed: what is missing, too long or impossible, all at once and in the order of the form.
public final class IntakeCheck {

    /// A sentence read aloud longer ago than this is read again (`model` §1).
    static final Duration PROMISE_KEEPS = Duration.ofMinutes(10);

    private final PhoneNumbers phones;
    private final Country country;
    private final Instant now;
    private final boolean codesCanBeNoted;
    private final List<Gap> gaps = new ArrayList<>();

    private IntakeCheck(PhoneNumbers phones, Country country, Instant now, boolean codesCanBeNoted) {
        this.phones = phones;
        this.country = country;
        this.now = now;
        this.codesCanBeNoted = codesCanBeNoted;
    }

    /// @param codesCanBeNoted the key that seals them is there
    static Checked of(IntakeForm form, PhoneNumbers phones, Country country, Instant now, boolean codesCanBeNoted) {
        return new IntakeCheck(phones, country, now, codesCanBeNoted).check(form);
    }

    /// @param form with every text as it will be kept
    /// @param e164 the telephone number in international form
    record Checked(IntakeForm form, Optional<String> e164, List<Gap> gaps) {}

    private Checked check(IntakeForm form) {
        var checked = new CustomerCheck(gaps, phones, country).check(form.customer());
        var customer = checked.part();
        var device = device(form.device());
        var faults = faults(form.faults());
        var accessories = accessories(form.accessories());
        unlock(form.device().unlock());
        terms(form.terms());
        promise(form.promise());
        var handIn = new HandInCheck(gaps, LocalDate.ofInstant(now, country.zone()))
                .check(form.handIn(), customer.tellBy() == TellBy.COMES_BACK);
        var clean = new IntakeForm(
                form.uuid(), form.by(), customer, device, faults, accessories, form.terms(), form.promise(), handIn);
        return new Checked(
                clean,
                checked.e164(),
                gaps.stream().sorted(Comparator.comparing(Gap::field)).toList());
    }

    private DevicePart device(DevicePart typed) {
        var text = new FieldText(gaps);
        var name = text.required(Field.DEVICE, typed.name(), Limits.CONTACT_FIELD);
        var serial = text.line(Field.SERIAL, typed.serial(), Limits.CONTACT_FIELD);
        if (typed.kind().hasImei()
                && !typed.serialIsNotImei()
                && Imei.read(serial) instanceof Imei.Answer.WrongCheckDigit) {
            gaps.add(Gap.at(Field.SERIAL, Problem.IMEI_CHECK));
        }
        var colour = text.line(Field.COLOUR, typed.colour(), Limits.CONTACT_FIELD);
        var storage = text.line(Field.STORAGE, typed.storage(), Limits.CONTACT_FIELD);
        var note = text.lines(Field.CONDITION, 0, typed.condition().note(), Limits.TEXT);
        return new DevicePart(
                typed.known(),
                typed.kind(),
                name,
                serial,
                typed.serialIsNotImei(),
                colour,
                storage,
                new Condition(typed.condition().marks(), note),
                typed.unlock(),
                text.line(Field.PLACE, typed.place(), ShelfPlace.LONGEST));
    }

    private void unlock(Optional<UnlockPart> unlock) {
        if (unlock.isPresent() && unlock.get() instanceof UnlockPart.Noted(var code)) {
            if (code.isBlank()) {
                gaps.add(Gap.at(Field.UNLOCK, Problem.MISSING));
            } else if (code.length() > Limits.CONTACT_FIELD) {
                gaps.add(Gap.at(
                        Field.UNLOCK,
                        Problem.TOO_LONG,
                        Integer.toString(code.length()),
                        Integer.toString(Limits.CONTACT_FIELD)));
            } else if (!codesCanBeNoted) {
                gaps.add(Gap.at(Field.UNLOCK, Problem.KEY_AWAY));
            }
        }
    }

    private List<FaultPart> faults(List<FaultPart> typed) {
        var text = new FieldText(gaps);
        var kept = new ArrayList<FaultPart>();
        for (int i = 0; i < typed.size(); i++) {
            var words = text.lines(Field.FAULT, i + 1, typed.get(i).words(), Limits.TEXT);
            var since = text.lines(Field.FAULT, i + 1, typed.get(i).since(), Limits.CONTACT_FIELD);
            var place = i + 1;
            var how =
                    typed.get(i).comesAndGoes().map(said -> text.lines(Field.FAULT, place, said, Limits.CONTACT_FIELD));
            if (!words.isEmpty()) {
                kept.add(new FaultPart(words, since, how));
            }
        }
        if (kept.isEmpty() && gaps.stream().noneMatch(gap -> gap.field() == Field.FAULT)) {
            gaps.add(new Gap(Field.FAULT, 1, Problem.MISSING, List.of()));
        }
        tooMany(Field.FAULT, kept.size(), Limits.FAULTS);
        return kept;
    }

    private List<String> accessories(List<String> typed) {
        var text = new FieldText(gaps);
        var kept = new ArrayList<String>();
        for (int i = 0; i < typed.size(); i++) {
            var words = text.lines(Field.ACCESSORY, i + 1, typed.get(i), Limits.CONTACT_FIELD);
            if (!words.isEmpty() && !Accessory.isName(words)) {
                gaps.add(new Gap(Field.ACCESSORY, i + 1, Problem.UNREADABLE, List.of(words)));
            } else if (!words.isEmpty()) {
                kept.add(words);
            }
        }
        tooMany(Field.ACCESSORY, kept.size(), Limits.ACCESSORIES);
        return kept;
    }

    private void tooMany(Field field, int count, int most) {
        if (count > most) {
            gaps.add(Gap.at(field, Problem.TOO_MANY, Integer.toString(count), Integer.toString(most)));
        }
    }

    private void terms(Terms terms) {
        var today = LocalDate.ofInstant(now, country.zone());
        if (terms.neededBy().filter(day -> day.isBefore(today)).isPresent()) {
            gaps.add(Gap.at(Field.NEEDED_BY, Problem.IN_THE_PAST));
        }
        if (terms.price().isEmpty()) {
            gaps.add(Gap.at(Field.PRICE, Problem.MISSING));
        } else if (amount(terms.price().get()).filter(sum -> sum.minor() <= 0).isPresent()) {
            gaps.add(Gap.at(Field.PRICE, Problem.AMOUNT_MISSING));
        }
    }

    private static Optional<Money> amount(PriceTerms terms) {
        return switch (terms) {
            case PriceTerms.Maximum(var sum) -> Optional.of(sum);
            case PriceTerms.Fixed(var sum) -> Optional.of(sum);
            case PriceTerms.Estimate(var sum) -> Optional.of(sum);
            case PriceTerms.QuoteOnly(var fee) -> fee;
            case PriceTerms.TimeSpent _ -> Optional.empty();
        };
    }

    private void promise(Optional<PromiseOffer> promise) {
        if (promise.isEmpty()) {
            gaps.add(Gap.at(Field.PROMISE, Problem.MISSING));
        } else if (!promise.get().dueAt().isAfter(now)) {
            gaps.add(Gap.at(Field.PROMISE, Problem.IN_THE_PAST));
        } else if (promise.get().reckoning().receivedAt().plus(PROMISE_KEEPS).isBefore(now)) {
            gaps.add(Gap.at(Field.PROMISE, Problem.TOO_OLD));
        }
    }
}
