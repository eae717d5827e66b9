package dk.holdt.ui.staff;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.usecase.TestPrinters;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.paper.PrinterChoice;
import dk.holdt.usecase.receipt.PrinterPlan;
import dk.holdt.usecase.secret.KeyBook;
import dk.holdt.usecase.secret.KeyPaper;
import dk.holdt.usecase.secret.MakeRecoveryKey;
import dk.holdt.usecase.secret.RecoveryKey;
import dk.holdt.usecase.secret.ShopKey;
import dk.holdt.usecase.shop.ShopNow;
import dk.holdt.usecase.staff.ProveByPin;
import dk.holdt.usecase.staff.StaffRoom;
import dk.holdt.words.Messages;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/// A shop whose manager stands at the counter without a PIN, and whose papers are the groups of the key in plain words.
final class RecoveryAtDesk {

    static final RecoveryKey KEY = new RecoveryKey(new byte[RecoveryKey.BYTES]);
    static final String GROUPS = String.join(" ", KEY.groups());

    final StaffRoom room = new StaffRoom();
    final TestPrinters printers = new TestPrinters();
    final Messages messages = new Messages(Language.DA);
    final Kept kept = new Kept();
    private final Background background = new DirectBackground();
    private final PrinterPlan plan = new PrinterPlan(room.in.book());

    StaffMember mette() {
        return room.in.staff().find(StaffRoom.METTE).orElseThrow();
    }

    void receiptsComeOutOf(String printer) {
        plan.choose(PrintPurpose.INTAKE_RECEIPT, new PrinterChoice.Queue(printer));
    }

    /// Asks for the first group of a paper.
    RecoveryViewModel model() {
        var books = new MakeRecoveryKey.Books(room.in.transactions(), kept, new OneKey(), room.in.pins());
        var proving = new ProveByPin(room.in.staff(), room.pins());
        var paper = new KeyPaper(
                room.in.transactions(),
                new ShopNow(room.in.book()),
                plan,
                new KeyPaper.Way(page -> String.join(" ", page.groups()).getBytes(StandardCharsets.UTF_8), printers),
                () -> Instant.EPOCH);
        return new RecoveryViewModel(
                new MakeRecoveryKey(books, proving, () -> Instant.EPOCH), paper, background, background, _ -> 0);
    }

    TypeKeyForm typing() {
        return new TypeKeyForm(
                _ -> {
                    throw new IllegalStateException("the key is here");
                },
                background,
                messages,
                () -> {});
    }

    /// What the shop keeps of its key.
    static final class Kept implements KeyBook {

        Optional<String> wrapped = Optional.empty();

        @Override
        public Optional<String> keyId() {
            return Optional.of("k1");
        }

        @Override
        public void remember(String keyId) {
            throw new IllegalStateException("the shop has its key: " + keyId);
        }

        @Override
        public Optional<String> wrapped() {
            return wrapped;
        }

        @Override
        public void keep(String copy, Instant at, long by) {
            wrapped = Optional.of(copy);
        }

        @Override
        public void replace(String keyId) {
            wrapped = Optional.empty();
        }
    }

    private static final class OneKey implements ShopKey {

        @Override
        public Standing standing() {
            return Standing.HERE;
        }

        @Override
        public Optional<Fresh> wrap() {
            return Optional.of(new Fresh(KEY, "rk1:x"));
        }

        @Override
        public Recovered recover(RecoveryKey typed) {
            return Recovered.NOT_NEEDED;
        }

        @Override
        public boolean startAnew() {
            return false;
        }
    }
}
