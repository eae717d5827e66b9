package dk.holdt.ui.parts;

import dk.holdt.domain.part.DowngradeGuard;
import dk.holdt.domain.part.PartKind;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.part.Spec;
import dk.holdt.domain.part.SpecValue;
import dk.holdt.domain.part.SpecValueReader;
import dk.holdt.domain.part.SwapVerdict;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.change.Acted;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.parts.SwapPart.Fitting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A part taken out and one put in, compared while they are typed. JavaFX thread only.
public final class SwapViewModel {

    /// Which of the two parts a value is typed for.
    public enum Side {
        REMOVED,
        FITTED
    }

    /// What is read once when the screen opens, and again after each act.
    record Page(Dossier dossier, List<StaffMember> managers) {}

    private record Outcome(Acted acted, Page page) {}

    private final RepairNumber number;
    private final SwapDesk desk;
    private final Background background;
    private final LongSupplier by;
    private final Runnable onChanged;
    private final Map<Side, StringProperty> names = texts();
    private final Map<Side, StringProperty> numbers = texts();
    private final Map<Side, Map<String, SpecValue>> values =
            new LinkedHashMap<>(Map.of(Side.REMOVED, new LinkedHashMap<>(), Side.FITTED, new LinkedHashMap<>()));
    private final ReadOnlyObjectWrapper<Optional<Page>> page =
            new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PartKind>> kind =
            new ReadOnlyObjectWrapper<>(this, "kind", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SwapVerdict>> verdict =
            new ReadOnlyObjectWrapper<>(this, "verdict", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Refusal>> refusals =
            new ReadOnlyObjectWrapper<>(this, "refusals", List.of());
    private Optional<Long> noted = Optional.empty();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");

    /// @param onChanged told after each act that was done
    public SwapViewModel(
            RepairNumber number, SwapDesk desk, Background background, LongSupplier by, Runnable onChanged) {
        this.number = number;
        this.desk = desk;
        this.background = background;
        this.by = by;
        this.onChanged = onChanged;
    }

    private static Map<Side, StringProperty> texts() {
        return Map.of(Side.REMOVED, new SimpleStringProperty(""), Side.FITTED, new SimpleStringProperty(""));
    }

    public void read() {
        background.run(this::readPage, read -> page.set(Optional.of(read)), _ -> failed.set(true));
    }

    private Page readPage() {
        return new Page(
                desk.repairs().find(number).orElseThrow(),
                desk.staff().working().stream().filter(StaffMember::isManager).toList());
    }

    /// Chooses the kind of both parts; values typed for another kind are forgotten.
    void choose(PartKind chosen) {
        values.values().forEach(Map::clear);
        kind.set(Optional.of(chosen));
        judge();
    }

    /// Takes on a value as typed; what is not understood is unknown, with the text kept.
    void type(Side side, String attribute, String typed) {
        var chosen = kind.get().orElseThrow();
        values.get(side)
                .put(attribute, SpecValueReader.read(chosen.find(attribute).orElseThrow(), typed));
        judge();
    }

    SpecValue value(Side side, String attribute) {
        return values.get(side).getOrDefault(attribute, SpecValue.NOT_RECORDED);
    }

    private void judge() {
        noted = Optional.empty();
        verdict.set(kind.get()
                .map(chosen -> DowngradeGuard.judge(chosen, spec(chosen, Side.REMOVED), spec(chosen, Side.FITTED))));
    }

    private Spec spec(PartKind chosen, Side side) {
        return new Spec(chosen.id(), name(side).get(), values.get(side));
    }

    /// Notes the swap, and settles it at once if there is something to settle it with.
    ///
    /// @param onDone only when all of it was done
    void fit(Optional<Settling> settling, Runnable onDone) {
        var missing = missing();
        if (!missing.isEmpty()) {
            refusals.set(List.of());
            refusals.set(missing);
            return;
        }
        var fitting = new Fitting(
                kind.get().orElseThrow().id(),
                part(Side.REMOVED),
                part(Side.FITTED),
                ComparedParts.of(verdict.get().orElseThrow()));
        if (noted.isPresent() && settling.isPresent()) {
            settle(noted.get(), settling.get(), onDone);
            return;
        }
        var seen = seen();
        var before = fittedSwaps();
        act(() -> fitted(seen, fitting, settling), onDone, () -> noted = newest(before));
    }

    /// Whether the part as it is typed was noted already, and only how it is settled is missing.
    boolean isNoted() {
        return noted.isPresent();
    }

    /// The swap that was noted although it could not be settled, so that another try settles that one.
    private Optional<Long> newest(List<Long> before) {
        return fittedSwaps().stream().filter(id -> !before.contains(id)).findFirst();
    }

    private List<Long> fittedSwaps() {
        return page.get().orElseThrow().dossier().fittedSwaps().stream()
                .map(PartSwap::id)
                .toList();
    }

    private Acted fitted(Seen seen, Fitting fitting, Optional<Settling> settling) {
        var fitted = desk.swaps().fit(seen, by.getAsLong(), fitting);
        if (fitted instanceof Acted.Done(var after) && settling.isPresent()) {
            var swap = after.fittedSwaps().getLast().id();
            return settling.get().settle(desk.swaps(), Seen.of(after), by.getAsLong(), swap);
        }
        return fitted;
    }

    private List<Refusal> missing() {
        if (name(Side.REMOVED).get().isBlank()
                || name(Side.FITTED).get().isBlank()
                || kind.get().isEmpty()) {
            return List.of(Refusal.because(Reason.WORDS_MISSING));
        }
        return way().equals(Optional.of(SwapWay.STOP))
                ? List.of(Refusal.because(
                        Reason.SWAP_DOES_NOT_FIT, name(Side.FITTED).get().strip()))
                : List.of();
    }

    private PartSwap.Part part(Side side) {
        return new PartSwap.Part(name(side).get().strip(), number(side).get().strip());
    }

    /// Settles a swap that was noted before.
    void settle(long swapId, Settling settling, Runnable onDone) {
        var seen = seen();
        act(() -> settling.settle(desk.swaps(), seen, by.getAsLong(), swapId), onDone);
    }

    /// Another part is chosen: the noted one comes out again.
    void withdraw(long swapId) {
        var seen = seen();
        act(() -> desk.swaps().withdraw(seen, by.getAsLong(), swapId), () -> {});
    }

    private Seen seen() {
        return Seen.of(page.get().orElseThrow().dossier());
    }

    private void act(Callable<Acted> act, Runnable onDone) {
        act(act, onDone, () -> {});
    }

    private void act(Callable<Acted> act, Runnable onDone, Runnable onRefused) {
        refusals.set(List.of());
        background.run(
                () -> new Outcome(act.call(), readPage()),
                outcome -> {
                    page.set(Optional.of(outcome.page()));
                    if (outcome.acted() instanceof Acted.Refused(var why)) {
                        onRefused.run();
                        refusals.set(why);
                    } else {
                        onDone.run();
                    }
                    onChanged.run();
                },
                _ -> failed.set(true));
    }

    /// Swaps that were noted and that nobody has settled.
    List<PartSwap> unsettled() {
        return page.get().stream()
                .flatMap(read -> read.dossier().fittedSwaps().stream())
                .filter(swap -> swap.missing().isPresent())
                .toList();
    }

    /// What the comparison asks for; empty before a kind is chosen.
    Optional<SwapWay> way() {
        return verdict.get().map(SwapWay::of);
    }

    StringProperty name(Side side) {
        return names.get(side);
    }

    StringProperty number(Side side) {
        return numbers.get(side);
    }

    List<PartKind> kinds() {
        return desk.catalogue().kinds();
    }

    ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<PartKind>> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    /// The guard's word on what is typed so far.
    public ReadOnlyObjectProperty<Optional<SwapVerdict>> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Refusal>> refusalsProperty() {
        return refusals.getReadOnlyProperty();
    }

    /// The store did not answer, and nothing was saved.
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }
}
