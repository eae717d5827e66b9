package dk.holdt.cli;

import dk.holdt.catalogue.HolidayFiles;
import dk.holdt.catalogue.PartFiles;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.shop.Shop;
import dk.holdt.input.Folding;
import dk.holdt.input.LibPhoneNumbers;
import dk.holdt.input.OrdsFile;
import dk.holdt.print.JsonFreezer;
import dk.holdt.store.Database;
import dk.holdt.store.DatabaseRefused;
import dk.holdt.store.SqlCollecting;
import dk.holdt.store.SqlCustomers;
import dk.holdt.store.SqlDataCopies;
import dk.holdt.store.SqlDocuments;
import dk.holdt.store.SqlJournal;
import dk.holdt.store.SqlLoans;
import dk.holdt.store.SqlPartings;
import dk.holdt.store.SqlPastRepairs;
import dk.holdt.store.SqlPromises;
import dk.holdt.store.SqlRepairs;
import dk.holdt.store.SqlSendOuts;
import dk.holdt.store.SqlShelf;
import dk.holdt.store.SqlShopBook;
import dk.holdt.store.SqlStaff;
import dk.holdt.store.SqlSwaps;
import dk.holdt.store.SqlUnlockRows;
import dk.holdt.usecase.PlainSecrets;
import dk.holdt.usecase.demo.DemoClock;
import dk.holdt.usecase.demo.DemoPorts;
import dk.holdt.usecase.demo.FillDemo;
import dk.holdt.usecase.doctor.Examined;
import dk.holdt.usecase.imports.ImportPastRepairs;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.promise.OfferPromise;
import dk.holdt.usecase.secret.RecoverKey;
import dk.holdt.usecase.secret.StartNewKey;
import dk.holdt.usecase.secret.UnlockBook;
import dk.holdt.usecase.shelf.Custody;
import dk.holdt.usecase.shop.ShopNow;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// Real shop files behind the commands; only the pages are no PDF.
final class TestDoor implements Door {

    static final Instant FRIDAY_AFTERNOON = Instant.parse("2026-11-27T13:30:00Z");

    private final Path folder;

    TestDoor(Path folder) {
        this.folder = folder;
    }

    @Override
    public Path usualFolder() {
        return folder.resolve("shop");
    }

    @Override
    public Path demoFolder() {
        return folder.resolve("shop-demo");
    }

    @Override
    public InstantSource clock() {
        return InstantSource.fixed(FRIDAY_AFTERNOON);
    }

    @Override
    public Language language() {
        return Language.EN;
    }

    @Override
    public Opened open(Path data) {
        return opened(() -> Database.open(data), clock());
    }

    @Override
    public Opened openOrMake(Path data) {
        return opened(() -> Database.openOrCreate(data, clock().instant()), clock());
    }

    @Override
    public Opened makeDemo(Path data, DemoClock demoClock) {
        return opened(() -> Database.create(data), demoClock);
    }

    @Override
    public Examined examine(Path data) {
        throw new IllegalStateException("a shop is looked over with the program's own door");
    }

    @Override
    public Opened openAlone(Path data) {
        return open(data);
    }

    @Override
    public Optional<String> typed() {
        return Optional.empty();
    }

    @Override
    public Keeping keeping() {
        throw new IllegalStateException("copies are tried with the program's own door");
    }

    private static Opened opened(Supplier<Database> database, InstantSource clock) {
        try {
            return new Opened.Open(new FileDesk(database.get(), clock));
        } catch (DatabaseRefused refused) {
            return switch (refused.reason()) {
                case MISSING -> new Opened.Missing(refused.file());
                case ALREADY_THERE -> new Opened.AlreadyThere(refused.file());
                default -> new Opened.Refused(refused.file(), refused.reason().name());
            };
        }
    }

    private record FileDesk(Database database, InstantSource clock) implements Desk {

        @Override
        public Optional<Shop> shop() {
            return new SqlShopBook(database).shop();
        }

        @Override
        public OfferPromise offers() {
            var book = new SqlShopBook(database);
            return new OfferPromise(new ShopNow(book), book, clock);
        }

        @Override
        public ImportPastRepairs importPastRepairs() {
            return new ImportPastRepairs(new OrdsFile(new Folding()), new SqlPastRepairs(database), database);
        }

        @Override
        public Optional<Long> newest(RepairNumber number, PaperKind kind) {
            return documents().newest(number, kind);
        }

        @Override
        public byte[] pages(long document) {
            return documents().paper(document).masthead().title().getBytes(StandardCharsets.UTF_8);
        }

        private SqlDocuments documents() {
            return new SqlDocuments(database, new JsonFreezer(), clock);
        }

        @Override
        public RecoverKey recoverKey() {
            throw new IllegalStateException("the key is tried with the program's own door");
        }

        @Override
        public StartNewKey newKey() {
            throw new IllegalStateException("the key is tried with the program's own door");
        }

        @Override
        public FillDemo demo() {
            var folding = new Folding();
            var ports = new DemoPorts(
                    database,
                    new SqlShopBook(database),
                    new SqlStaff(database),
                    new SqlRepairs(database, folding),
                    new SqlCustomers(database, folding),
                    new SqlPromises(database),
                    new SqlJournal(database),
                    new SqlSwaps(database),
                    documents(),
                    new Custody(
                            new SqlShelf(database),
                            new SqlLoans(database),
                            new SqlCollecting(database),
                            new SqlDataCopies(database),
                            new SqlPartings(database, folding),
                            new SqlSendOuts(database, folding)),
                    new UnlockBook(new SqlUnlockRows(database), new PlainSecrets()));
            return new FillDemo(
                    ports,
                    new LibPhoneNumbers(),
                    PartFiles.shipped(),
                    HolidayFiles.shipped("DK").orElseThrow(),
                    (DemoClock) clock);
        }

        @Override
        public void close() {
            database.close();
        }
    }
}
