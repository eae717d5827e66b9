package dk.holdt.usecase.datacopy;

import dk.holdt.domain.datacopy.DataCopies;
import dk.holdt.domain.datacopy.DataCopies.Kept;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.usecase.text.TypedText;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/// Reads which copies of customers' data somebody has to delete now.
public final class ReadDataCopies {

    private final DataCopies copies;
    private final ShopNow shop;
    private final InstantSource clock;

    public ReadDataCopies(DataCopies copies, ShopNow shop, InstantSource clock) {
        this.copies = copies;
        this.shop = shop;
        this.clock = clock;
    }

    /// @param kept those whose day has come, the oldest first
    public record Due(LocalDate today, List<Kept> kept) {

        public Due {
            kept = List.copyOf(kept);
        }
    }

    public Due due() {
        var today = LocalDate.ofInstant(clock.instant(), shop.shop().country().zone());
        return new Due(
                today,
                copies.kept().stream()
                        .filter(kept -> kept.copy().isDue(today))
                        .map(ReadDataCopies::inOneLine)
                        .toList());
    }

    /// As it stands in a list.
    public static Kept inOneLine(Kept kept) {
        return new Kept(
                kept.copy(),
                kept.repair(),
                TypedText.shownInOneLine(kept.customer()),
                TypedText.shownInOneLine(kept.device()));
    }
}
