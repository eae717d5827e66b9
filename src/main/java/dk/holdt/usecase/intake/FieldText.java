package dk.holdt.usecase.intake;

import dk.holdt.usecase.intake.Gap.Field;
import dk.holdt.usecase.intake.Gap.Problem;
import dk.holdt.usecase.text.TypedText;
import java.util.List;

/// The text of one field as it will be kept; what cannot be kept becomes a gap.
final class FieldText {

    private final List<Gap> gaps;

    FieldText(List<Gap> gaps) {
        this.gaps = gaps;
    }

    String required(Field field, String typed, int most) {
        var before = gaps.size();
        var kept = line(field, typed, most);
        if (kept.isEmpty() && gaps.size() == before) {
            gaps.add(Gap.at(field, Problem.MISSING));
        }
        return kept;
    }

    String line(Field field, String typed, int most) {
        return keep(field, 0, TypedText.cleanLine(typed), most);
    }

    String lines(Field field, int position, String typed, int most) {
        return keep(field, position, TypedText.clean(typed), most);
    }

    private String keep(Field field, int position, TypedText.Answer answer, int most) {
        return switch (answer) {
            case TypedText.Answer.Refused refused -> {
                gaps.add(new Gap(field, position, Problem.UNPRINTABLE, List.of(Integer.toString(refused.position()))));
                yield "";
            }
            case TypedText.Answer.Clean(var text) -> {
                if (text.length() > most) {
                    var counted = List.of(Integer.toString(text.length()), Integer.toString(most));
                    gaps.add(new Gap(field, position, Problem.TOO_LONG, counted));
                }
                yield text;
            }
        };
    }
}
