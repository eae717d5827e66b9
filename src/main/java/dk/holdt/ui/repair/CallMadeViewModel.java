package dk.holdt.ui.repair;

import dk.holdt.domain.promise.PromiseStanding;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.calls.NoteCall;
import dk.holdt.usecase.calls.NoteCall.Went;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.look.RepairPage;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// How a promised call went. There is no "done": only what came of it.
public final class CallMadeViewModel extends SheetViewModel {

    private final Consumer<Went> onSaved;
    private final ObjectProperty<Went> went = new SimpleObjectProperty<>(this, "went");
    private final StringProperty with = new SimpleStringProperty(this, "with", "");
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private Map<Went, Instant> nextTries = Map.of();

    private record Read(Optional<RepairPage> page, Map<Went, Instant> nextTries) {}

    /// @param by the id of the member of staff who acts
    /// @param onSaved told what came of it, once it is noted
    public CallMadeViewModel(
            RepairNumber number, RepairDesk desk, Background background, LongSupplier by, Consumer<Went> onSaved) {
        super(number, desk, background, by);
        this.onSaved = onSaved;
    }

    public void read() {
        background.run(
                () -> new Read(desk.reading().read(number), nextTries()),
                read -> {
                    nextTries = read.nextTries();
                    read.page()
                            .ifPresent(
                                    shown -> with.set(shown.dossier().customer().name()));
                    page.set(read.page());
                    saving.unread(read.page().isEmpty());
                },
                _ -> saving.unread(true));
    }

    public void save() {
        if (went.get() == null || call().isEmpty()) {
            return;
        }
        var seen = Seen.of(page.get().orElseThrow().dossier());
        var made = new NoteCall.Made(call().get().promise().id(), went.get(), with.get(), words.get());
        saving.run(() -> desk.calls().noting().note(seen, by.getAsLong(), made), () -> onSaved.accept(went.get()));
    }

    /// The call that is owed; empty before it is read, or when somebody else has made it.
    public Optional<PromiseStanding> call() {
        return page.get().flatMap(RepairPage::call);
    }

    /// Whether its time has passed.
    public boolean isLate() {
        return call().filter(one -> one.standing().isLate()).isPresent();
    }

    /// When to try again if it ends like this now; empty where it is no try.
    public Optional<Instant> nextTry(Went what) {
        return Optional.ofNullable(nextTries.get(what));
    }

    private Map<Went, Instant> nextTries() {
        return Stream.of(Went.values())
                .filter(one -> !one.outcome().isReached())
                .collect(Collectors.toMap(
                        one -> one, one -> desk.calls().offers().nextTry(one.outcome())));
    }

    /// What came of it; null, as JavaFX has it, while nothing is chosen.
    public ObjectProperty<Went> wentProperty() {
        return went;
    }

    public StringProperty withProperty() {
        return with;
    }

    public StringProperty wordsProperty() {
        return words;
    }
}
