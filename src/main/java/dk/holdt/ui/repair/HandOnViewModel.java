package dk.holdt.ui.repair;

import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.calls.HandOnCalls.HandOn;
import dk.holdt.usecase.calls.ReadCalls.Call;
import dk.holdt.usecase.calls.ReadCalls.Left;
import dk.holdt.usecase.change.Seen;
import dk.holdt.usecase.change.Several;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Whoever comes in is asked once who takes over the calls of whoever was here before; what nobody takes stays theirs.
/// JavaFX thread only.
public final class HandOnViewModel {

    private static final int MOST_TAKERS = 8;

    private final HandOnDesk desk;
    private final Background background;
    private final Set<Long> asked = new HashSet<>();
    private final Map<Long, HandOn> chosen = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");

    public HandOnViewModel(HandOnDesk desk, Background background) {
        this.desk = desk;
        this.background = background;
    }

    /// Somebody else is here now. Nothing is asked twice, and nothing at all when the store does not answer: a call
    /// whose owner is away becomes the counter's by itself once it is due.
    ///
    /// @param ask shows what there is to be given on
    void cameIn(StaffMember before, StaffMember now, Consumer<Left> ask) {
        background.run(
                () -> desk.reading().leftBy(before.id()),
                left -> {
                    var fresh = left.calls().stream()
                            .filter(call -> asked.add(id(call)))
                            .toList();
                    if (!fresh.isEmpty()) {
                        chosen.clear();
                        failed.set(false);
                        ask.accept(new Left(left.readAt(), fresh, takers(left.takers(), now)));
                    }
                },
                _ -> {});
    }

    /// Whoever is at the keyboard first.
    private static List<StaffMember> takers(List<StaffMember> others, StaffMember now) {
        var takers = new ArrayList<>(List.of(now));
        others.stream().filter(one -> one.id() != now.id()).forEach(takers::add);
        return takers.stream().limit(MOST_TAKERS).toList();
    }

    private static long id(Call call) {
        return call.standing().promise().id();
    }

    /// @param to who takes it over; empty for the counter
    void choose(Call call, Optional<Long> to) {
        var repair = call.repair().repair();
        chosen.put(id(call), new HandOn(new Seen(repair.number(), repair.version()), id(call), to));
    }

    boolean isAnyChosen() {
        return !chosen.isEmpty();
    }

    /// @param by the id of the member of staff who acts
    void save(long by, Consumer<Several> done) {
        var calls = List.copyOf(chosen.values());
        background.run(
                () -> desk.handing().handOn(calls, by),
                several -> {
                    failed.set(false);
                    done.accept(several);
                },
                _ -> failed.set(true));
    }

    /// Whether the store did not answer, and nothing was saved.
    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }
}
