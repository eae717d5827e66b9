package dk.holdt.app;

import dk.holdt.cli.Desk;
import dk.holdt.cli.Door;
import dk.holdt.cli.Keeping;
import dk.holdt.cli.Opened;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.store.Database;
import dk.holdt.store.DatabaseRefused;
import dk.holdt.store.ShopLock;
import dk.holdt.usecase.demo.DemoClock;
import dk.holdt.usecase.demo.FillDemo;
import dk.holdt.usecase.doctor.Examined;
import dk.holdt.usecase.imports.ImportPastRepairs;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.promise.OfferPromise;
import dk.holdt.usecase.secret.RecoverKey;
import dk.holdt.usecase.secret.StartNewKey;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Scanner;
import java.util.function.Supplier;

/// The shop for the command line: opened when a command asks for it, and never with a window.
final class ShopDoor implements Door {

    private final Path usual;
    private final InstantSource clock;
    private final Scanner typed;

    /// @param usual the shop's folder when a command names none
    /// @param typed what whoever calls a command types
    ShopDoor(Path usual, InstantSource clock, Readable typed) {
        this.usual = usual;
        this.clock = clock;
        this.typed = new Scanner(typed);
    }

    @Override
    public Path usualFolder() {
        return usual;
    }

    @Override
    public Path demoFolder() {
        return DataFolder.demo(usual);
    }

    @Override
    public InstantSource clock() {
        return clock;
    }

    @Override
    public Language language() {
        return MachineLanguage.of();
    }

    @Override
    public Opened open(Path folder) {
        return opened(() -> Database.open(folder, clock.instant()), clock);
    }

    @Override
    public Opened openOrMake(Path folder) {
        return opened(() -> Database.openOrCreate(folder, clock.instant()), clock);
    }

    @Override
    public Opened makeDemo(Path folder, DemoClock demoClock) {
        return opened(() -> Database.create(folder), demoClock);
    }

    @Override
    public Examined examine(Path folder) {
        return Examination.of(folder, clock);
    }

    @Override
    public Opened openAlone(Path folder) {
        if (!Files.isDirectory(folder)) {
            return open(folder);
        }
        return switch (ShopLock.take(folder)) {
            case ShopLock.Answer.Held(var lock) -> alone(lock, open(folder));
            case ShopLock.Answer.Taken _, ShopLock.Answer.Ours _ -> new Opened.InUse();
            case ShopLock.Answer.Impossible(var cause) -> throw new UncheckedIOException(cause);
        };
    }

    /// The lock is given back with the shop, or at once where there is none.
    private static Opened alone(ShopLock lock, Opened opened) {
        if (opened instanceof Opened.Open(ShopDesk(var wiring, var _))) {
            return new Opened.Open(new ShopDesk(wiring, lock::close));
        }
        lock.close();
        return opened;
    }

    /// Not with a password's silence: this is typed off a paper, and whoever types wants to see it.
    @Override
    public Optional<String> typed() {
        return typed.hasNextLine() ? Optional.of(typed.nextLine()) : Optional.empty();
    }

    @Override
    public Keeping keeping() {
        return new ShopKeeping(clock);
    }

    private static Opened opened(Supplier<Database> database, InstantSource clock) {
        try {
            return new Opened.Open(new ShopDesk(new Shop(database.get(), clock), () -> {}));
        } catch (DatabaseRefused refused) {
            return switch (refused.reason()) {
                case MISSING -> new Opened.Missing(refused.file());
                case ALREADY_THERE -> new Opened.AlreadyThere(refused.file());
                default ->
                    new Opened.Refused(
                            refused.file(),
                            refused.reason().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            };
        }
    }

    /// What the commands do, taken from the wiring.
    private record ShopDesk(Shop wiring, Runnable afterwards) implements Desk {

        @Override
        public Optional<dk.holdt.domain.shop.Shop> shop() {
            return wiring.book.shop();
        }

        @Override
        public OfferPromise offers() {
            return wiring.offers();
        }

        @Override
        public ImportPastRepairs importPastRepairs() {
            return wiring.importPastRepairs();
        }

        @Override
        public Optional<Long> newest(RepairNumber number, PaperKind kind) {
            return wiring.documents.newest(number, kind);
        }

        @Override
        public byte[] pages(long document) {
            var frozen = wiring.documents.pdf(document);
            if (frozen.isPresent()) {
                return frozen.get();
            }
            wiring.documents.finish(document, wiring.press.pdf(wiring.documents.paper(document)));
            return wiring.documents.pdf(document).orElseThrow();
        }

        @Override
        public RecoverKey recoverKey() {
            return wiring.people.recoverKey();
        }

        @Override
        public StartNewKey newKey() {
            return wiring.people.newKey();
        }

        @Override
        public FillDemo demo() {
            if (!(wiring.clock instanceof DemoClock demoClock)) {
                throw new IllegalStateException("only a shop that lives by the demo's clock is filled");
            }
            return wiring.demo(demoClock);
        }

        @Override
        public void close() {
            wiring.close();
            afterwards.run();
        }
    }
}
