package dk.holdt.app;

import dk.holdt.store.Database;
import dk.holdt.store.SqlBadges;
import dk.holdt.store.SqlKeyBook;
import dk.holdt.store.SqlPins;
import dk.holdt.store.SqlShopBook;
import dk.holdt.store.SqlStaff;
import dk.holdt.usecase.secret.MakeRecoveryKey;
import dk.holdt.usecase.secret.RecoverKey;
import dk.holdt.usecase.secret.StartNewKey;
import dk.holdt.usecase.setup.FirstStart;
import dk.holdt.usecase.setup.SetUpShop;
import dk.holdt.usecase.shop.HouseRules;
import dk.holdt.usecase.staff.AddStaff;
import dk.holdt.usecase.staff.BadgeBooks;
import dk.holdt.usecase.staff.ChangeStaff;
import dk.holdt.usecase.staff.CheckPin;
import dk.holdt.usecase.staff.ComeIn;
import dk.holdt.usecase.staff.ComeInByBadge;
import dk.holdt.usecase.staff.IssueBadge;
import dk.holdt.usecase.staff.ProveByPin;
import dk.holdt.usecase.staff.Proving;
import dk.holdt.usecase.staff.SetPin;
import dk.holdt.vault.ArgonPins;
import dk.holdt.vault.KeyedBadges;
import dk.holdt.vault.Vault;
import java.time.InstantSource;

/// Who is in the shop, with which role and PIN: wired by hand, once for the life of the program.
final class People {

    private final CheckPin.Books books;
    private final MakeRecoveryKey.Books keys;
    private final InstantSource clock;
    private final CheckPin pins;
    private final BadgeBooks badges;
    private final SqlShopBook book;
    final Proving proving;

    People(Database database, SqlStaff staff, SqlShopBook book, Vault vault, InstantSource clock) {
        var pinBook = new SqlPins(database);
        this.books = new CheckPin.Books(database, staff, pinBook, new ArgonPins(vault::pepper));
        this.keys = new MakeRecoveryKey.Books(database, new SqlKeyBook(database), vault, pinBook);
        this.badges = new BadgeBooks(
                database, staff, pinBook, new SqlBadges(database), new KeyedBadges(() -> vault.derived("badge-v1")));
        this.clock = clock;
        this.book = book;
        this.pins = new CheckPin(books, clock, System::nanoTime);
        this.proving = new ProveByPin(staff, pins);
    }

    AddStaff adding() {
        return new AddStaff(books, proving, clock);
    }

    SetPin setting() {
        return new SetPin(books, pins, proving, clock);
    }

    ChangeStaff changing() {
        return new ChangeStaff(books, proving, clock);
    }

    ComeIn comingIn() {
        return new ComeIn(books, pins, clock);
    }

    ComeInByBadge comingInByBadge() {
        return new ComeInByBadge(badges, clock);
    }

    IssueBadge badges() {
        return new IssueBadge(badges, proving, clock);
    }

    MakeRecoveryKey recovery() {
        return new MakeRecoveryKey(keys, proving, clock);
    }

    FirstStart firstStart(SetUpShop shop) {
        return new FirstStart(books.transactions(), shop, books.staff(), setting(), adding());
    }

    RecoverKey recoverKey() {
        return new RecoverKey(keys, books.staff(), clock);
    }

    StartNewKey newKey() {
        return new StartNewKey(books, keys.key(), clock);
    }

    HouseRules rules() {
        return HouseRules.in(book);
    }
}
