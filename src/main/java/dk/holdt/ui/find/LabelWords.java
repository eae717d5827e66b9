package dk.holdt.ui.find;

import dk.holdt.usecase.draft.ReadLabel.Meaning;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.time.LocalDate;

/// What a label was that belongs to nothing any longer.
final class LabelWords {

    private LabelWords() {}

    static String thrown(Messages messages, DateWords dates, Meaning.Thrown label, LocalDate today) {
        var number = label.number().digits();
        var made = dates.moment(label.given().at(), today);
        return label.thrown()
                .map(gone -> messages.text(
                        "lb.thrown", number, label.given().by(), made, gone.by(), dates.moment(gone.at(), today)))
                .orElseGet(() ->
                        messages.text("lb.thrown.older", number, label.given().by(), made));
    }
}
