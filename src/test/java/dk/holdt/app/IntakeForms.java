package dk.holdt.app;

import dk.holdt.app.CounterRecords.Handed;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Condition;
import dk.holdt.domain.repair.ConditionMark;
import dk.holdt.domain.repair.ConditionPoint;
import dk.holdt.domain.repair.DeviceKind;
import dk.holdt.domain.repair.MostImportant;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.TellBy;
import dk.holdt.usecase.intake.HandInPart;
import dk.holdt.usecase.intake.IntakeForm;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The intake form as staff fill it in from a record.
final class IntakeForms {

    private final ShopAtWork counter;

    IntakeForms(ShopAtWork counter) {
        this.counter = counter;
    }

    /// The record with the customer of an earlier one.
    Handed as(Handed handed, Handed before) {
        var fields = new LinkedHashMap<>(handed.fields());
        fields.put("who", before.all("who"));
        return new Handed(handed.name(), fields, handed.says(), handed.proves(), handed.assured());
    }

    IntakeForm of(Handed handed, Optional<Long> known) {
        var language = Language.valueOf(handed.language().toUpperCase(Locale.ROOT));
        return new IntakeForm(
                UUID.randomUUID(),
                counter.staff(handed.word("take", 1)),
                new IntakeForm.CustomerPart(
                        known,
                        handed.word("who", 0),
                        handed.word("who", 1),
                        handed.word("who", 2),
                        language,
                        TellBy.valueOf(handed.word("take", 3))),
                new IntakeForm.DevicePart(
                        Optional.empty(),
                        DeviceKind.valueOf(handed.word("what", 0)),
                        handed.word("what", 1),
                        handed.word("what", 2),
                        false,
                        handed.word("what", 3),
                        handed.word("what", 4),
                        condition(handed),
                        Optional.empty(),
                        ""),
                handed.all("fault").stream()
                        .map(words -> new IntakeForm.FaultPart(words.getFirst(), words.get(1)))
                        .toList(),
                handed.all("with").stream().map(List::getFirst).toList(),
                new IntakeForm.Terms(Optional.empty(), MostImportant.NOT_SAID, Optional.of(price(handed))),
                Optional.of(counter.offer(handed.word("give", 0), handed.word("what", 1), language)),
                HandInPart.none());
    }

    private static PriceTerms price(Handed handed) {
        var amount = handed.word("price", 1);
        return switch (handed.word("price", 0)) {
            case "QUOTE" ->
                new PriceTerms.QuoteOnly(amount.isBlank() ? Optional.empty() : Optional.of(ShopAtWork.kroner(amount)));
            case "MAXIMUM" -> new PriceTerms.Maximum(ShopAtWork.kroner(amount));
            case "FIXED" -> new PriceTerms.Fixed(ShopAtWork.kroner(amount));
            case "ESTIMATE" -> new PriceTerms.Estimate(ShopAtWork.kroner(amount));
            default -> new PriceTerms.TimeSpent();
        };
    }

    private static Condition condition(Handed handed) {
        var marks = new HashMap<ConditionPoint, ConditionMark>();
        if (!handed.word("state", 0).isBlank()) {
            Arrays.stream(handed.word("state", 0).split(", "))
                    .map(mark -> mark.split(" "))
                    .forEach(mark -> marks.put(ConditionPoint.valueOf(mark[0]), ConditionMark.valueOf(mark[1])));
        }
        return new Condition(marks, handed.word("state", 1));
    }
}
