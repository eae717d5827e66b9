package dk.holdt.words;

import dk.holdt.domain.journal.Agreement.Topic;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.MostImportant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the customer was asked already and has answered, so that nobody asks again, and what nobody has asked yet.
///
/// @param answered each with its answer, beyond what stands among the agreements
/// @param open the names of the questions
public record AskedWords(List<String> answered, List<String> open) {

    public AskedWords {
        answered = List.copyOf(answered);
        open = List.copyOf(open);
    }

    public static AskedWords of(Messages messages, DateWords dates, Dossier dossier, LocalDate today) {
        var answered = new ArrayList<String>();
        var open = new ArrayList<String>();
        var received = dossier.repair().received();
        answered.add(PriceWords.withFee(messages, received.priceTerms()));
        var needed = messages.text("doc.needed");
        received.neededBy()
                .ifPresentOrElse(
                        day -> answered.add(messages.text("cn.answer", needed, dates.day(day, today))),
                        () -> open.add(needed));
        var important = messages.text("in.important");
        if (received.mostImportant() == MostImportant.NOT_SAID) {
            open.add(important);
        } else {
            answered.add(messages.text("cn.answer", important, important(messages, received.mostImportant())));
        }
        if (dossier.standingAgreements().stream().noneMatch(one -> one.topic() == Topic.MAY_COLLECT)) {
            open.add(AgreementWords.topic(messages, Topic.MAY_COLLECT));
        }
        return new AskedWords(answered, open);
    }

    private static String important(Messages messages, MostImportant what) {
        return messages.text(
                switch (what) {
                    case NOT_SAID -> "in.important.unsaid";
                    case TIME -> "in.important.time";
                    case DATA -> "in.important.data";
                    case PRICE -> "in.important.price";
                });
    }
}
