package dk.holdt.usecase;

import dk.holdt.domain.journal.Journal;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.part.Settlement;
import dk.holdt.domain.part.Swaps;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.Opening;
import dk.holdt.domain.promise.Promise;
import dk.holdt.domain.promise.PromiseEnd;
import dk.holdt.domain.promise.Promises;
import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.promise.WeeklyHours;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.repair.Customers;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Repairs;
import dk.holdt.domain.shop.Country;
import dk.holdt.domain.shop.Preset;
import dk.holdt.domain.shop.Shop;
import dk.holdt.domain.shop.ShopBook;
import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.Staff;
import dk.holdt.domain.staff.StaffEvent;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.draft.Drafts;
import dk.holdt.usecase.draft.ReadLabel;
import dk.holdt.usecase.draft.ReadUnfinished;
import dk.holdt.usecase.find.FoundPast;
import dk.holdt.usecase.find.Search;
import dk.holdt.usecase.paper.Paper;
import dk.holdt.usecase.receipt.PaperDesk;
import dk.holdt.usecase.secret.UnlockBook;
import dk.holdt.usecase.staff.Pins;
import dk.holdt.usecase.undo.UndoneIntakes;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// A whole shop without a database: every port of the use cases, with transactions that really take back.
public final class InMemoryShop {

    InMemoryRows rows = new InMemoryRows();
    private final PlainSecrets secrets = new PlainSecrets();
    private boolean inside;
    private Optional<RuntimeException> nextFailure = Optional.empty();

    /// Open Mon–Fri 10.00–17.30 and Sat 10.00–14.00 in Copenhagen, with one manager, Mette, whose id is 1, and the
    /// usual keys: 1 an answer in 24 hours around the clock, 2 in 24 working hours, 3 ready at an agreed time.
    public static InMemoryShop open(Language language) {
        var shop = new InMemoryShop();
        shop.staff().add(new StaffMember(0, "Mette Juhl", Role.MANAGER));
        var book = shop.book();
        book.save(new Shop(
                "Havnens Reparation",
                "Havnegade 1, 8000 Aarhus",
                "86123456",
                "",
                "12345674",
                true,
                Country.DK,
                language));
        var days = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(day, List.of(Opening.of("10:00", "17:30")));
        }
        days.put(DayOfWeek.SATURDAY, List.of(Opening.of("10:00", "14:00")));
        days.put(DayOfWeek.SUNDAY, List.of());
        book.add(ShopCalendar.of(1, Country.DK.zone(), new WeeklyHours(days)));
        book.savePresets(List.of(
                new Preset(1, What.ANSWER, Basis.CLOCK_HOURS, 24),
                new Preset(2, What.ANSWER, Basis.WORKING_HOURS, 24),
                new Preset(3, What.READY, Basis.FIXED_TIME, 0)));
        return shop;
    }

    /// The next transaction ends in this failure, whatever it does; the one after it works again.
    public void failNext(RuntimeException failure) {
        nextFailure = Optional.of(failure);
    }

    public Transactions transactions() {
        return new Transactions() {
            @Override
            public <T> T inTransaction(Supplier<T> work) {
                return allOrNothing(work);
            }
        };
    }

    private <T> T allOrNothing(Supplier<T> work) {
        if (inside) {
            return work.get();
        }
        var before = rows.copy();
        inside = true;
        boolean done = false;
        try {
            var result = work.get();
            var failure = nextFailure;
            nextFailure = Optional.empty();
            if (failure.isPresent()) {
                throw failure.get();
            }
            done = true;
            return result;
        } finally {
            inside = false;
            if (!done) {
                rows = before;
            }
        }
    }

    public Repairs repairs() {
        return new InMemoryRepairs(this);
    }

    public Customers customers() {
        return new InMemoryCustomers(this);
    }

    public Drafts drafts() {
        return new InMemoryDrafts(this);
    }

    /// How devices are unlocked, with the codes only written another way.
    public UnlockBook unlocks() {
        return new UnlockBook(new InMemoryUnlocks(this), secrets);
    }

    public PlainSecrets secrets() {
        return secrets;
    }

    public Search search() {
        return new InMemorySearch(this);
    }

    public Promises promises() {
        return new Promises() {
            @Override
            public long add(Promise promise) {
                var id = rows.nextId();
                rows.promises.add(new Promise(
                        id,
                        promise.repairId(),
                        promise.seq(),
                        promise.what(),
                        promise.reckoning(),
                        promise.words(),
                        promise.given(),
                        promise.replaces()));
                return id;
            }

            @Override
            public void end(PromiseEnd end) {
                if (rows.ends.stream().anyMatch(one -> one.promiseId() == end.promiseId())) {
                    throw new IllegalStateException("it has an end already: " + end.promiseId());
                }
                rows.ends.add(end);
            }
        };
    }

    public Journal journal() {
        return new InMemoryJournal(this);
    }

    /// What stands on labels that were printed ahead.
    public ReadLabel readLabel() {
        return new ReadLabel(drafts(), new ReadUnfinished(drafts(), staff()), staff());
    }

    public Staff staff() {
        return new Staff() {
            @Override
            public long add(StaffMember member) {
                var id = rows.staff.size() + 1L;
                rows.staff.add(new StaffMember(
                        id, member.name(), member.role(), Staff.freeTile(working()), member.pinDigits(), false));
                return id;
            }

            @Override
            public void save(StaffMember member) {
                rows.staff.replaceAll(one -> one.id() == member.id() ? member : one);
            }

            @Override
            public Optional<StaffMember> find(long id) {
                return rows.staff.stream().filter(one -> one.id() == id).findFirst();
            }

            @Override
            public List<StaffMember> all() {
                return List.copyOf(rows.staff);
            }
        };
    }

    public Pins pins() {
        return new InMemoryPins(this);
    }

    /// What happened about staff, oldest first.
    public List<StaffEvent> staffEvents() {
        return List.copyOf(rows.staffEvents);
    }

    public Swaps swaps() {
        return new Swaps() {
            @Override
            public long add(long repairId, PartSwap swap) {
                var id = rows.nextId();
                rows.swaps.add(new InMemoryRows.Of<>(repairId, changed(swap, id, swap.settlement(), swap.withdrawn())));
                return id;
            }

            @Override
            public void settle(long swapId, Settlement settlement) {
                rows.swaps.replaceAll(row -> row.what().id() == swapId
                        ? row.with(changed(
                                row.what(),
                                swapId,
                                Optional.of(settlement),
                                row.what().withdrawn()))
                        : row);
            }

            @Override
            public void withdraw(long swapId) {
                rows.swaps.replaceAll(row -> row.what().id() == swapId
                        ? row.with(changed(row.what(), swapId, row.what().settlement(), true))
                        : row);
            }
        };
    }

    private static PartSwap changed(PartSwap swap, long id, Optional<Settlement> settlement, boolean withdrawn) {
        return new PartSwap(
                id,
                swap.kind(),
                swap.removed(),
                swap.fitted(),
                swap.comparison(),
                swap.at(),
                swap.by(),
                settlement,
                withdrawn);
    }

    public ShopBook book() {
        return new InMemoryBook(this);
    }

    public PaperDesk desk() {
        return new InMemoryPapers(this);
    }

    public UndoneIntakes undone() {
        return (number, _, _) -> rows.undone.add(number);
    }

    /// The papers that were given to a printer and count still, by their place among [#papers], from 1, oldest first.
    public List<Long> printed() {
        return rows.printed();
    }

    /// The repairs whose labels were put in the print queue.
    public List<RepairNumber> labels() {
        return List.copyOf(rows.labels);
    }

    /// The papers that count no longer, by their place among [#papers], from 1.
    public Set<Long> withdrawnPapers() {
        return rows.withdrawn.stream().filter(id -> id < 0).map(id -> -id).collect(Collectors.toSet());
    }

    /// The papers issued so far, oldest first.
    public List<Paper> papers() {
        return rows.documents.stream().map(InMemoryRows.Of::what).toList();
    }

    /// Puts a repair among the imported history.
    public void remember(FoundPast past) {
        rows.past.add(past);
    }

    /// How many repairs are stored.
    public int repairCount() {
        return rows.repairs.size();
    }
}
