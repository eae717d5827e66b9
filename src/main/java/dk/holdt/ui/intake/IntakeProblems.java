package dk.holdt.ui.intake;

import dk.holdt.ui.kit.ErrorSummary;
import dk.holdt.ui.kit.FormField;
import dk.holdt.usecase.intake.Gap;
import dk.holdt.words.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;

/// What is missing in the form: a list above it that leads to each place, and a sentence at the place itself.
final class IntakeProblems {

    private final Messages messages;
    private final FaultRows faults;
    private final PromiseBlock promise;
    private final SeldomNeeded seldom;
    private final Map<Gap.Field, FormField> fields = new EnumMap<>(Gap.Field.class);
    private final ErrorSummary summary = new ErrorSummary();

    IntakeProblems(Messages messages, FaultRows faults, PromiseBlock promise, SeldomNeeded seldom) {
        this.messages = messages;
        this.faults = faults;
        this.promise = promise;
        this.seldom = seldom;
        fields.put(Gap.Field.NEEDED_BY, faults.neededField());
        fields.putAll(promise.fields());
        fields.putAll(seldom.fields());
    }

    /// The fields of the other blocks of the form.
    IntakeProblems at(Map<Gap.Field, FormField> more) {
        fields.putAll(more);
        return this;
    }

    ErrorSummary summary() {
        return summary;
    }

    void clear() {
        summary.clear();
        fields.values().forEach(field -> field.error(""));
        faults.clearErrors();
    }

    void say(List<Gap> gaps) {
        gaps.forEach(gap -> seldom.open(gap.field()));
        gaps.forEach(this::sayAtField);
        summary.show(
                messages.text("er.sum", gaps.size()),
                gaps.stream()
                        .map(gap -> new ErrorSummary.Problem(GapWords.of(messages, gap), place(gap)))
                        .toList());
    }

    private void sayAtField(Gap gap) {
        var words = GapWords.of(messages, gap);
        if (gap.field() == Gap.Field.FAULT) {
            faults.error(gap.position(), words);
        } else {
            fields.get(gap.field()).error(words);
        }
    }

    private Node place(Gap gap) {
        return switch (gap.field()) {
            case FAULT -> faults.place(gap.position());
            case PROMISE -> promise.first();
            case PRICE -> promise.priceAt(gap.problem() == Gap.Problem.AMOUNT_MISSING);
            default -> fields.get(gap.field()).input();
        };
    }
}
