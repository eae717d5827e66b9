package dk.holdt.usecase.handover;

import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.PromiseBook;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Companion;
import dk.holdt.domain.repair.DemoLine;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.PriceLimit;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.shop.Money;
import dk.holdt.domain.shop.Shop;
import dk.holdt.usecase.shelf.InCustody;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One repair as it is handed over, worked out for one moment.
///
/// @param lines what is looked at together, agreed demonstrations first
/// @param limit the highest price that was agreed to, VAT included; empty when none was set
/// @param ownGoodwill what anybody may give without asking
/// @param outcomes how each chain of promises turned out: the answer, then the repair
public record HandoverPage(
        Instant readAt,
        Shop shop,
        Dossier dossier,
        Beside beside,
        List<DemoLine> lines,
        Money total,
        Optional<Money> limit,
        Money ownGoodwill,
        List<Outcome> outcomes) {

    public HandoverPage {
        Objects.requireNonNull(readAt, "readAt");
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(beside, "beside");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(ownGoodwill, "ownGoodwill");
        lines = List.copyOf(lines);
        outcomes = List.copyOf(outcomes);
    }

    /// What the shop keeps of it, and what else could go home with it.
    ///
    /// @param alsoReady of the same visit, in the order it was handed in
    /// @param copyDeletedOn the day that is offered for a copy of the data
    public record Beside(InCustody kept, List<Companion> alsoReady, LocalDate copyDeletedOn) {

        public Beside {
            Objects.requireNonNull(kept, "kept");
            Objects.requireNonNull(copyDeletedOn, "copyDeletedOn");
            alsoReady = List.copyOf(alsoReady);
        }
    }

    /// What is left to pay after the deposit; less than nothing is given back.
    public Money due() {
        return PriceLimit.due(dossier, total.currency());
    }

    /// Whether it was repaired and nobody has written a price, not even of nothing: easily forgotten, and not refused.
    public boolean isRepairedForNothing() {
        return dossier.priceLines().isEmpty()
                && dossier.stage() == Stage.READY
                && dossier.repair().progress().ending().equals(Optional.of(Ending.REPAIRED));
    }

    /// A chain of promises, measured against its first.
    ///
    /// @param late how late, in the first promise's own unit; nothing unless it was missed
    public record Outcome(What what, PromiseBook.Result result, Basis basis, Duration late) {

        public boolean isMissed() {
            return result.kind() == PromiseBook.Kind.MISSED;
        }
    }
}
