package dk.holdt.words;

import dk.holdt.domain.parting.Consent;
import dk.holdt.domain.parting.DataOnIt;
import dk.holdt.domain.parting.Parting;
import dk.holdt.domain.parting.Parting.Bought;
import dk.holdt.domain.parting.Parting.Dealing;
import dk.holdt.domain.parting.Parting.Scrapped;
import dk.holdt.domain.parting.Parting.SentToMaker;

/// What became of a device, who agreed to it and what became of the data on it, in words.
public final class PartingWords {

    private PartingWords() {}

    /// All of it in one line, for the journal and the repair.
    public static String of(Messages messages, DateWords dates, Parting parting) {
        var said =
                switch (parting) {
                    case Bought bought -> bought(messages, dates, bought);
                    case Scrapped scrapped -> messages.text("jr.scrapped", consent(messages, dates, scrapped.agreed()));
                    case SentToMaker sent -> sent(messages, sent);
                };
        return messages.text("jr.parted.data", said, data(messages, parting.data()));
    }

    private static String bought(Messages messages, DateWords dates, Bought bought) {
        var price = new AmountWords(messages.language()).of(bought.price().minor());
        var agreed = consent(messages, dates, bought.agreed());
        return bought.from().equals(bought.agreed().by())
                ? messages.text("jr.bought", price, agreed)
                : messages.text("jr.bought.from", bought.from(), price, agreed);
    }

    private static String sent(Messages messages, SentToMaker sent) {
        var to = sent.reference().isEmpty()
                ? messages.text("jr.maker", sent.to())
                : messages.text("jr.maker.ref", sent.to(), sent.reference());
        return to + " · " + dealing(messages, sent);
    }

    /// Whom the customer turns to now, as staff read it.
    private static String dealing(Messages messages, SentToMaker sent) {
        return sent.dealing() == Dealing.SHOP
                ? messages.text("jr.maker.us")
                : messages.text("jr.maker.them", sent.reached());
    }

    /// Who agreed, how and on which day.
    public static String consent(Messages messages, DateWords dates, Consent consent) {
        var day = dates.day(consent.on());
        return switch (consent.how()) {
            case SIGNED -> messages.text("gone.consent.signed", consent.by(), day);
            case WROTE -> messages.text("gone.consent.wrote", consent.by(), day, consent.words());
            case SAID -> messages.text("gone.consent.said", consent.by(), day, consent.words());
        };
    }

    public static String how(Messages messages, Consent.How how) {
        return messages.text(
                switch (how) {
                    case SIGNED -> "gone.how.signed";
                    case WROTE -> "gone.how.wrote";
                    case SAID -> "gone.how.said";
                });
    }

    public static String data(Messages messages, DataOnIt data) {
        var fate = fate(messages, data.fate());
        return data.words().isEmpty() ? fate : messages.text("gone.data.words", fate, data.words());
    }

    /// The same, said to the customer.
    public static String paper(Messages messages, DataOnIt data) {
        return data.fate() == DataOnIt.Fate.STAYS ? messages.text("doc.parted.stays") : data(messages, data);
    }

    public static String fate(Messages messages, DataOnIt.Fate fate) {
        return messages.text(
                switch (fate) {
                    case ERASED -> "gone.data.erased";
                    case DESTROYED -> "gone.data.destroyed";
                    case RETURNED -> "gone.data.returned";
                    case NONE -> "gone.data.none";
                    case STAYS -> "gone.data.stays";
                });
    }
}
