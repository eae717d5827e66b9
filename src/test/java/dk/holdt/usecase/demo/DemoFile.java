package dk.holdt.usecase.demo;

import dk.holdt.catalogue.HolidayFiles;
import dk.holdt.catalogue.PartFiles;
import dk.holdt.domain.language.Language;
import dk.holdt.input.Folding;
import dk.holdt.input.LibPhoneNumbers;
import dk.holdt.print.JsonFreezer;
import dk.holdt.store.Database;
import dk.holdt.store.SqlCollecting;
import dk.holdt.store.SqlCustomers;
import dk.holdt.store.SqlDataCopies;
import dk.holdt.store.SqlDocuments;
import dk.holdt.store.SqlJournal;
import dk.holdt.store.SqlLoans;
import dk.holdt.store.SqlPartings;
import dk.holdt.store.SqlPromises;
import dk.holdt.store.SqlRepairs;
import dk.holdt.store.SqlSendOuts;
import dk.holdt.store.SqlShelf;
import dk.holdt.store.SqlShopBook;
import dk.holdt.store.SqlStaff;
import dk.holdt.store.SqlSwaps;
import dk.holdt.store.SqlUnlockRows;
import dk.holdt.usecase.PlainSecrets;
import dk.holdt.usecase.secret.UnlockBook;
import dk.holdt.usecase.shelf.Custody;
import dk.holdt.usecase.shop.ShopNow;
import java.nio.file.Path;
import java.time.Instant;

/// A demo shop in a real file.
public final class DemoFile implements AutoCloseable {

    public final DemoClock clock;
    public final Database database;
    public final SqlRepairs repairs;
    public final SqlShopBook book;
    public final SqlDocuments documents;
    public final SqlStaff staff;
    public final Custody custody;
    public final UnlockBook unlocks;
    private final DemoPorts ports;

    public DemoFile(Path folder, Instant at) {
        clock = new DemoClock(at);
        database = Database.create(folder);
        var folding = new Folding();
        repairs = new SqlRepairs(database, folding);
        book = new SqlShopBook(database);
        documents = new SqlDocuments(database, new JsonFreezer(), clock);
        staff = new SqlStaff(database);
        custody = new Custody(
                new SqlShelf(database),
                new SqlLoans(database),
                new SqlCollecting(database),
                new SqlDataCopies(database),
                new SqlPartings(database, folding),
                new SqlSendOuts(database, folding));
        unlocks = new UnlockBook(new SqlUnlockRows(database), new PlainSecrets());
        ports = new DemoPorts(
                database,
                book,
                staff,
                repairs,
                new SqlCustomers(database, folding),
                new SqlPromises(database),
                new SqlJournal(database),
                new SqlSwaps(database),
                documents,
                custody,
                unlocks);
    }

    public FillDemo.Filled fill(long seed, Language language) {
        return new FillDemo(
                        ports,
                        new LibPhoneNumbers(),
                        PartFiles.shipped(),
                        HolidayFiles.shipped("DK").orElseThrow(),
                        clock)
                .fill(seed, language);
    }

    public ShopNow shop() {
        return new ShopNow(book);
    }

    @Override
    public void close() {
        database.close();
    }
}
