package dk.holdt.usecase.handover;

import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseBook;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.DemoLine;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.PriceLimit;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.repair.Stage;
import dk.holdt.usecase.handover.HandoverPage.Outcome;
import dk.holdt.usecase.shelf.Custody;
import dk.holdt.usecase.shelf.InCustody;
import dk.holdt.usecase.shop.ShopNow;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads one repair with what its handover has to show.
public final class ReadHandover {

    private final Repairs repairs;
    private final ShopNow shop;
    private final Custody custody;
    private final InstantSource clock;

    public ReadHandover(Repairs repairs, ShopNow shop, Custody custody, InstantSource clock) {
        this.repairs = repairs;
        this.shop = shop;
        this.custody = custody;
        this.clock = clock;
    }

    public Optional<HandoverPage> read(RepairNumber number) {
        return repairs.find(number).map(this::of);
    }

    private HandoverPage of(Dossier dossier) {
        var now = clock.instant();
        var today = shop.shop();
        var outcomes = Stream.of(What.ANSWER, What.READY)
                .flatMap(what -> dossier.book().newest(what).stream())
                .map(last -> outcome(dossier.book(), last, now))
                .toList();
        return new HandoverPage(
                now,
                today,
                dossier,
                new HandoverPage.Beside(
                        InCustody.of(
                                custody,
                                dossier.repair().id(),
                                LocalDate.ofInstant(now, today.country().zone())),
                        dossier.together().stream()
                                .filter(other -> other.stage() == Stage.READY)
                                .toList()),
                DemoLine.of(dossier),
                PriceLimit.total(dossier.priceLines(), today.country().currency()),
                HandoverCheck.limit(dossier, today.country()),
                shop.ownGoodwill(),
                outcomes);
    }

    /// By how much, in the unit of the chain's first promise (`promise` rule 22).
    private Outcome outcome(PromiseBook book, Promise last, Instant now) {
        var result = book.result(last, now);
        var basis = book.first(last).reckoning().term().basis();
        var late = result.kind() == PromiseBook.Kind.MISSED
                ? shop.clock().elapsed(basis, result.firstDueAt(), result.until(), List.of())
                : Duration.ZERO;
        return new Outcome(last.what(), result, basis, late);
    }
}
