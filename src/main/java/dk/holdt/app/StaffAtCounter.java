package dk.holdt.app;

import dk.holdt.domain.staff.BadgeCode;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.SaveAs;
import dk.holdt.ui.kit.StaffHere;
import dk.holdt.ui.shell.MainWindow;
import dk.holdt.ui.staff.BadgeDesk;
import dk.holdt.ui.staff.IdleWatch;
import dk.holdt.ui.staff.LockView;
import dk.holdt.ui.staff.LockViewModel;
import dk.holdt.ui.staff.RecoveryDesk;
import dk.holdt.ui.staff.RecoverySheet;
import dk.holdt.ui.staff.StaffDesk;
import dk.holdt.ui.staff.StaffSheet;
import dk.holdt.usecase.staff.BadgePaper;
import dk.holdt.usecase.staff.ComeInByBadge;
import dk.holdt.words.DateWords;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.Scene;

/// Locks the counter, lets people in by tile and PIN, and opens the sheet of staff and PINs.
final class StaffAtCounter {

    private final People people;
    private final CounterFacts facts;
    private final StaffHere staff;
    private final Background background;
    private final MainWindow window;
    private final LockView lock;
    private Optional<IdleWatch> watch = Optional.empty();
    private final RecoveryDesk recovery;
    private final BadgeDesk badges;
    private final Runnable onPaper;
    private Optional<StaffSheet> sheet = Optional.empty();
    private Optional<RecoverySheet> recoverySheet = Optional.empty();

    /// @param onPaper the shop has a recovery paper from now on
    StaffAtCounter(
            People people,
            CounterFacts facts,
            StaffHere staff,
            RecoveryDesk recovery,
            BadgePaper badges,
            MainWindow window,
            Runnable onPaper) {
        this.people = people;
        this.facts = facts;
        this.staff = staff;
        this.background = recovery.background();
        this.recovery = recovery;
        this.badges = new BadgeDesk(
                people.badges(),
                badges,
                recovery.printing(),
                SaveAs.asked(),
                new DateWords(
                        facts.messages().language(), facts.shop().country().zone()));
        this.onPaper = onPaper;
        this.window = window;
        var words = facts.messages();
        this.lock = new LockView(
                new LockViewModel(people.comingIn(), recovery.background(), this::cameIn),
                recovery,
                facts.demo() ? words.text("lock.demo", DemoPins.STAFF, DemoPins.MANAGER) : "");
    }

    /// A shop with PINs begins locked; a demo shop begins open, for whoever looks around.
    void begin(Scene scene) {
        window.menu().offerStaff(this::lock, this::sheet);
        window.menu().offerRecovery(this::recovery);
        window.locking().onBadge(this::badge);
        watch = Optional.of(new IdleWatch(scene, this::lockByItself));
        readRules();
        lockByItself();
    }

    /// Locks nothing by itself any more.
    void end() {
        watch.ifPresent(IdleWatch::end);
    }

    /// Locks after the minutes that stand now.
    void readRules() {
        background.run(() -> people.rules().lockAfter(), this::lockAfter, _ -> lockAfter(1));
    }

    private void lockAfter(int minutes) {
        watch.ifPresent(one -> one.after(Duration.ofMinutes(minutes)));
    }

    private boolean pinsAreUsed() {
        return staff.everyone().stream().anyMatch(StaffMember::hasPin);
    }

    /// A demo is nobody's, and somebody may be reading along.
    private void lockByItself() {
        if (pinsAreUsed() && !facts.demo()) {
            lock();
        }
    }

    private void lock() {
        if (staff.everyone().size() == 1 && !pinsAreUsed()) {
            window.toast(facts.messages().text("lock.alone"));
            return;
        }
        if (!window.locking().isOpen()) {
            window.locking().open(lock);
            lock.begin(staff.everyone());
        }
    }

    /// Whoever shows their badge takes over, at the lock and in the midst of anything; what stands on the screen stays.
    private void badge(BadgeCode code) {
        background.run(
                () -> people.comingInByBadge().show(code),
                answer -> {
                    switch (answer) {
                        case ComeInByBadge.Answer.In(var member) -> {
                            cameIn(member);
                            window.toast(facts.messages().text("bg.in", member.name()));
                        }
                        case ComeInByBadge.Answer.No _ -> notIn("bg.no");
                        case ComeInByBadge.Answer.NoKey _ -> notIn("pin.key");
                    }
                },
                _ -> notIn("app.failed"));
    }

    private void notIn(String why) {
        var words = facts.messages().text(why);
        if (window.locking().isOpen()) {
            lock.refuse(words);
        } else {
            window.toast(words);
        }
    }

    private void cameIn(StaffMember member) {
        var another = member.id() != staff.here().id();
        staff.choose(member);
        window.locking().close();
        if (another) {
            sheet.ifPresent(StaffSheet::begin);
            recoverySheet.ifPresent(RecoverySheet::begin);
        }
    }

    /// A key that is shown belongs to whoever made it: it goes when the sheet does.
    void recovery() {
        var opened = recovery.sheet(staff, onPaper);
        recoverySheet = Optional.of(opened);
        window.sheet(facts.messages().text("rk.title"), opened);
    }

    void sheet() {
        var words = facts.messages();
        var language = facts.shop().language();
        var desk = new StaffDesk(
                people.setting(),
                people.adding(),
                people.changing(),
                badges,
                everyone -> CounterFacts.byName(everyone, language));
        var opened = new StaffSheet(desk, staff, background, words, window::toast);
        sheet = Optional.of(opened);
        window.sheet(words.text("staff.title"), opened);
    }
}
