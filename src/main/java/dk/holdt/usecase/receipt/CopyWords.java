package dk.holdt.usecase.receipt;

import dk.holdt.domain.language.Language;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.time.InstantSource;

/// The line that is laid over a reprint, in the document's own language: "Kopi 1 · udskrevet lørdag den 28. …".
public final class CopyWords {

    private final ShopNow shop;
    private final InstantSource clock;

    public CopyWords(ShopNow shop, InstantSource clock) {
        this.shop = shop;
        this.clock = clock;
    }

    /// What stands on the copy that is signed and stays in the shop.
    public String shops(Language language) {
        return new Messages(language).text("doc.copy.shop");
    }

    /// @param copy from 1
    public String of(Language language, int copy) {
        var dates = new DateWords(language, shop.shop().country().zone());
        return new Messages(language).text("doc.copy", copy, dates.moment(clock.instant()));
    }
}
