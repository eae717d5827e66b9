package dk.holdt.ui.handover;

import dk.holdt.domain.collecting.Payment;
import dk.holdt.domain.journal.Agreement;
import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.loan.Loan;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.promise.PromiseOffer;
import dk.holdt.domain.repair.DemoAnswer;
import dk.holdt.domain.repair.DemoLine;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.shop.Money;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.handover.HandoverCheck;
import dk.holdt.usecase.handover.HandoverFacts;
import dk.holdt.usecase.handover.HandoverPage;
import dk.holdt.usecase.handover.Party;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A handover as it is filled in: every line answered, everything returned, the price agreed. JavaFX thread only.
public final class HandoverViewModel {

    private record Outcome(Acted acted, Optional<HandoverPage> page) {}

    private final RepairNumber number;
    private final HandoverDesk desk;
    private final Background background;
    private final Messages messages;
    private final LongSupplier by;
    private final Runnable onChanged;
    private final Shown shown = new Shown();
    private final Set<Long> returned = new HashSet<>();
    private final Leaving leaving = new Leaving();
    private final GoingTogether together;
    private final ReadOnlyObjectWrapper<Optional<HandoverPage>> page =
            new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Refusal>> open = new ReadOnlyObjectWrapper<>(this, "open", List.of());
    private final ReadOnlyObjectWrapper<List<Refusal>> refusals =
            new ReadOnlyObjectWrapper<>(this, "refusals", List.of());
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(this, "complete");
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");

    /// @param messages of the screen, in which refusals name their details
    /// @param onChanged told after each act that was done
    public HandoverViewModel(
            RepairNumber number,
            HandoverDesk desk,
            Background background,
            Messages messages,
            LongSupplier by,
            Runnable onChanged) {
        this.number = number;
        this.desk = desk;
        this.background = background;
        this.messages = messages;
        this.by = by;
        this.onChanged = onChanged;
        this.together = new GoingTogether(number, desk, leaving, background, onChanged);
        leaving.onChange(this::look);
    }

    public void read() {
        background.run(() -> desk.reading().read(number), this::show, _ -> failed.set(true));
    }

    /// What was done here may have been taken back since; what is half typed stays where nothing was.
    void readIfChanged() {
        background.run(
                () -> desk.reading().read(number),
                read -> {
                    if (!read.map(HandoverViewModel::seen).equals(page.get().map(HandoverViewModel::seen))) {
                        show(read);
                    }
                },
                _ -> failed.set(true));
    }

    private static Seen seen(HandoverPage page) {
        return Seen.of(page.dossier());
    }

    private void show(Optional<HandoverPage> read) {
        var arrives = page.get().isEmpty() && leaving.who().isBlank();
        page.set(read);
        read.filter(_ -> arrives).ifPresent(one -> leaving.whoProperty()
                .set(one.dossier().customer().name()));
        look();
    }

    public void answer(DemoLine line, DemoAnswer answer) {
        shown.answer(line, answer);
        look();
    }

    public void giveBack(long accessory, boolean given) {
        if (given ? returned.add(accessory) : returned.remove(accessory)) {
            look();
        }
    }

    boolean isGivenBack(long accessory) {
        return returned.contains(accessory);
    }

    /// Who takes it home and what is settled at the door.
    Leaving leaving() {
        return leaving;
    }

    /// Works out again what is still open.
    private void look() {
        open.set(page.get().map(this::missing).orElse(List.of()));
        complete.set(page.get().isPresent() && open.get().isEmpty() && !asksForOldParts());
    }

    private List<Refusal> missing(HandoverPage now) {
        var country = now.shop().country();
        var kept = now.beside().kept();
        var missing = new ArrayList<Refusal>();
        HandoverCheck.wrongDevice(number, leaving.labelProperty().get()).ifPresent(missing::add);
        missing.addAll(
                now.dossier().stage() == Stage.READY
                        ? HandoverCheck.missing(now.dossier(), kept, facts(now), messages, country)
                        : HandoverCheck.missingToTakeBack(now.dossier(), kept, facts(now), messages, country));
        return missing;
    }

    private HandoverFacts facts(HandoverPage now) {
        var settled = leaving.settled(now);
        return new HandoverFacts(shown.of(now.lines()), returned, leaving.collector(now.dossier()), settled);
    }

    /// Whether parts were changed and nobody has said where the old ones went.
    boolean asksForOldParts() {
        return leaving.oldPartsProperty().get().isEmpty() && !swaps().isEmpty();
    }

    List<PartSwap> swaps() {
        return page.get().map(one -> one.dossier().fittedSwaps()).orElse(List.of());
    }

    /// Whether everything is answered, so that the device can go.
    boolean isComplete() {
        return complete.get();
    }

    Shown shown() {
        return shown;
    }

    /// Adds a line; a discount or goodwill is typed without its sign.
    public void addPrice(PriceLine.Kind kind, String words, long minor) {
        var lines = new ArrayList<>(prices());
        var currency = page.get().orElseThrow().total().currency();
        lines.add(new PriceLine(0, kind, words.strip(), new Money(kind.takesOff() ? -minor : minor, currency)));
        act(seen -> desk.handOver().price(seen, by.getAsLong(), lines), () -> {});
    }

    public void removePrice(PriceLine line) {
        var lines = new ArrayList<>(prices());
        lines.remove(line);
        act(seen -> desk.handOver().price(seen, by.getAsLong(), lines), () -> {});
    }

    private List<PriceLine> prices() {
        return page.get().orElseThrow().dossier().priceLines();
    }

    /// The way out when the price is above what was agreed: the customer agrees to the total.
    public void agreeToTotal() {
        var total = page.get().orElseThrow().total().minor();
        act(
                seen -> desk.notes().agree(seen, by.getAsLong(), Agreement.Topic.PRICE_LIMIT, "", Optional.of(total)),
                () -> {});
    }

    /// The customer was told of a change on a key point, here at the counter.
    public void told(PartSwap swap) {
        act(seen -> desk.swaps().told(seen, by.getAsLong(), swap.id(), leaving.who(), Channel.VISIT), () -> {});
    }

    /// Hands over, or gives back unrepaired where it is not ready.
    ///
    /// @param more whether another device goes home with it, so that the paper comes with that one
    /// @param onDone only when the device has gone home; is handed all that have
    public void finish(boolean more, Consumer<List<Party.Gone>> onDone) {
        var now = page.get().orElseThrow();
        var facts = facts(now);
        var ready = now.dossier().stage() == Stage.READY;
        act(
                seen -> ready
                        ? desk.handOver().handOver(seen, by.getAsLong(), facts, together.party(more))
                        : desk.handOver().takeBack(seen, by.getAsLong(), facts, together.party(more)),
                () -> onDone.accept(together.with(new Party.Gone(number, facts))));
    }

    /// What goes home with this device.
    GoingTogether together() {
        return together;
    }

    /// Paid now; the device stays until it is collected.
    void payOnly() {
        var till = leaving.tillProperty().get();
        act(seen -> desk.handOver().pay(seen, by.getAsLong(), Payment.How.PAID, till), () -> {});
    }

    /// A loan device has come back.
    ///
    /// @param condition what is new about it; blank when it came back as it went
    void loanBack(Loan loan, String condition) {
        act(seen -> desk.loans().takeBack(seen, by.getAsLong(), loan.id(), condition), () -> {});
    }

    /// The copy of the data is deleted before the device goes home.
    void copyDeleted() {
        act(_ -> desk.copies().deleted(number, by.getAsLong()), () -> {});
    }

    /// What does not work goes back to the bench with a new time.
    ///
    /// @param onDone only when it has gone back
    public void sendBack(Optional<PromiseOffer> ready, Runnable onDone) {
        if (ready.isEmpty()) {
            refusals.set(List.of());
            refusals.set(List.of(Refusal.because(Reason.PROMISE_MISSING)));
            return;
        }
        var failing = shown.failing();
        act(seen -> desk.handOver().sendBack(seen, by.getAsLong(), failing, ready.get(), leaving.who()), onDone);
    }

    /// What can be promised could not be read.
    void unread() {
        failed.set(true);
    }

    private void act(Function<Seen, Acted> act, Runnable onDone) {
        var seen = seen(page.get().orElseThrow());
        refusals.set(List.of());
        background.run(
                () -> new Outcome(act.apply(seen), desk.reading().read(number)),
                outcome -> acted(outcome, onDone),
                _ -> failed.set(true));
    }

    private void acted(Outcome outcome, Runnable onDone) {
        failed.set(false);
        show(outcome.page());
        if (outcome.acted() instanceof Acted.Refused(var why)) {
            refusals.set(why);
            return;
        }
        onDone.run();
        onChanged.run();
    }

    public ReadOnlyObjectProperty<Optional<HandoverPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// What still stands between the device and the door, as it is filled in.
    public ReadOnlyObjectProperty<List<Refusal>> openProperty() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    /// Why the last act was not done; empty when it was.
    public ReadOnlyObjectProperty<List<Refusal>> refusalsProperty() {
        return refusals.getReadOnlyProperty();
    }

    /// The store did not answer, and nothing was saved.
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }
}
