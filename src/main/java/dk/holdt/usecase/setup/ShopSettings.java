package dk.holdt.usecase.setup;

import dk.holdt.domain.language.Ambiguities;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseClock;
import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.repair.OpenRepair;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.shop.Preset;
import dk.holdt.domain.shop.Shop;
import dk.holdt.domain.shop.ShopBook;
import dk.holdt.domain.staff.Right;
import dk.holdt.usecase.Transactions;
import dk.holdt.usecase.backup.CopyPlace;
import dk.holdt.usecase.shop.HouseRules;
import dk.holdt.usecase.staff.Proof;
import dk.holdt.usecase.staff.Proving;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the first start has asked, read and changed later, a page at a time. Only a manager may change it.
///
/// A changed calendar is a new version and moves no promise that was given (`promise` rule 21).
public final class ShopSettings {

    /// The setting that holds what the shop advertises; empty for nothing.
    static final String ADVERTISED = "advertised";

    private final Transactions transactions;
    private final ShopBook book;
    private final Proving proving;
    private final Repairs repairs;
    private final CopyPlace copies;
    private final InstantSource clock;

    public ShopSettings(
            Transactions transactions,
            ShopBook book,
            Proving proving,
            Repairs repairs,
            CopyPlace copies,
            InstantSource clock) {
        this.transactions = transactions;
        this.book = book;
        this.proving = proving;
        this.repairs = repairs;
        this.copies = copies;
        this.clock = clock;
    }

    /// As it stands.
    ///
    /// @param advertised empty for nothing
    /// @param copies where they go; empty for the usual folder
    public record Now(
            Shop shop,
            ShopCalendar calendar,
            List<Preset> presets,
            String advertised,
            HouseRules rules,
            Optional<Path> copies) {
        public Now {
            presets = List.copyOf(presets);
        }
    }

    /// One page of it, changed.
    public sealed interface Change {

        /// Name, address and the like, language and country; all that stands in one row.
        record OfShop(Shop shop) implements Change {}

        record OfCalendar(ShopCalendar calendar) implements Change {}

        record OfPromises(List<Preset> presets, String advertised) implements Change {
            public OfPromises {
                presets = List.copyOf(presets);
            }
        }

        /// @param copies the folder they go to, as it was typed; empty for the usual one
        record OfHouse(HouseRules rules, String copies) implements Change {}
    }

    /// An open promise that falls due while the shop will now be shut, and did not before.
    ///
    /// @param nextOpen when the shop opens after it
    public record Affected(RepairNumber number, String customer, String device, Promise promise, Instant nextOpen) {}

    /// What became of a change.
    public sealed interface Answer {

        /// @param affected promises somebody has to decide on; they stand as they were given
        record Saved(List<Affected> affected) implements Answer {
            public Saved {
                affected = List.copyOf(affected);
            }
        }

        record Refused(Refusal refusal) implements Answer {}

        /// No promise in working hours could ever fall due.
        record NeverOpen() implements Answer {}

        /// What is advertised reads two ways.
        record AdvertisedUnclear() implements Answer {}

        /// Copies cannot go there.
        record NoCopiesThere(CopyPlace.No why) implements Answer {}
    }

    /// Throws `IllegalStateException` before the first start is through.
    public Now now() {
        return new Now(
                book.shop().orElseThrow(() -> new IllegalStateException("the shop is not set up")),
                book.calendar(),
                book.presets(),
                book.setting(ADVERTISED).orElse(""),
                HouseRules.in(book),
                copies.chosen());
    }

    /// @param manager who changes it, with their own PIN where they have one
    public Answer save(Proof manager, Change change) {
        var refusal = proving.refusal(manager, Right.CHANGE_SHOP);
        return refusal.isPresent()
                ? new Answer.Refused(refusal.get())
                : transactions.inTransaction(() -> saved(change));
    }

    private Answer saved(Change change) {
        return switch (change) {
            case Change.OfShop(var shop) -> {
                book.save(shop);
                yield new Answer.Saved(List.of());
            }
            case Change.OfCalendar(var calendar) -> save(calendar);
            case Change.OfPromises promises -> save(promises);
            case Change.OfHouse house -> save(house);
        };
    }

    /// A folder that stays is not asked about: its stick may be in somebody's pocket now.
    private Answer save(Change.OfHouse house) {
        var typed = house.copies().strip();
        var stands = copies.chosen().map(Path::toString).orElse("");
        var no = typed.isEmpty() || typed.equals(stands) ? Optional.<CopyPlace.No>empty() : copies.refusal(typed);
        if (no.isPresent()) {
            return new Answer.NoCopiesThere(no.get());
        }
        house.rules().keepIn(book);
        if (!typed.equals(stands)) {
            copies.choose(typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed)));
        }
        return new Answer.Saved(List.of());
    }

    private Answer save(Change.OfPromises promises) {
        if (!Ambiguities.in(promises.advertised()).isEmpty()) {
            return new Answer.AdvertisedUnclear();
        }
        book.savePresets(promises.presets());
        book.set(ADVERTISED, promises.advertised().strip());
        return new Answer.Saved(List.of());
    }

    /// What is the same hours as before makes no new version.
    private Answer save(ShopCalendar calendar) {
        if (calendar.isNeverOpen()) {
            return new Answer.NeverOpen();
        }
        var before = book.calendar();
        if (calendar.withVersion(before.version()).equals(before)) {
            return new Answer.Saved(List.of());
        }
        return new Answer.Saved(affected(new PromiseClock(before), new PromiseClock(book.add(calendar))));
    }

    private List<Affected> affected(PromiseClock before, PromiseClock after) {
        var now = clock.instant();
        return repairs.open().stream()
                .flatMap(open -> open.book().open().stream()
                        .filter(promise -> promise.dueAt().isAfter(now))
                        .filter(promise -> after.endsWhileClosed(promise.reckoning())
                                && !before.endsWhileClosed(promise.reckoning()))
                        .map(promise -> affected(open, promise, after)))
                .sorted(Comparator.comparing(one -> one.promise().dueAt()))
                .toList();
    }

    private static Affected affected(OpenRepair open, Promise promise, PromiseClock after) {
        return new Affected(
                open.repair().number(), open.customer(), open.device(), promise, after.nextOpen(promise.dueAt()));
    }
}
