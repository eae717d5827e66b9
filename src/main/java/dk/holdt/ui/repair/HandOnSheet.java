package dk.holdt.ui.repair;

import dk.holdt.domain.staff.StaffMember;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.calls.ReadCalls.Call;
import dk.holdt.usecase.calls.ReadCalls.Left;
import dk.holdt.usecase.change.Several;
import dk.holdt.usecase.text.TypedText;
import dk.holdt.words.CallbackWords;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.RefusalWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;

/// "Karen has promised to call back. Who takes over?": a digit for each call, and Enter. Esc leaves them where they
/// are.
public final class HandOnSheet {

    private final HandOnViewModel model;
    private final Station station;
    private final Messages messages;
    private final DateWords dates;

    public HandOnSheet(HandOnDesk desk, Station station) {
        this.model = new HandOnViewModel(desk, station.background());
        this.station = station;
        this.messages = station.messages();
        this.dates = new DateWords(messages.language(), station.zone());
    }

    /// Asks, if whoever was here before has promised anybody a call today.
    public void cameIn(StaffMember before, StaffMember now) {
        model.cameIn(before, now, left -> ask(before, left));
    }

    private void ask(StaffMember before, Left left) {
        var today = LocalDate.ofInstant(left.readAt(), station.zone());
        var choices =
                left.calls().stream().map(call -> takers(call, left.takers())).toList();
        var form = new SheetForm(messages, sheet -> save(sheet, choices.getFirst()), messages.text("cb.leave.save"))
                .namingSeveral();
        EnterMovesOn.ends(choices.getLast(), form::finish);
        var fields = new ArrayList<Node>();
        for (int at = 0; at < choices.size(); at++) {
            fields.add(new FormField(line(left.calls().get(at), today), choices.get(at)));
        }
        fields.add(Lines.text(messages.text("cb.leave.stay", before.name()), "quiet"));
        form.fill(fields.toArray(Node[]::new));
        model.failedProperty().subscribe(failed -> {
            if (failed) {
                form.failed(choices.getFirst());
            }
        });
        station.navigator()
                .sheetOver(messages.text("cb.leave", before.name(), left.calls().size()), form);
    }

    private String line(Call call, LocalDate today) {
        var promise = call.standing().promise();
        var about = promise.given()
                .callback()
                .map(one -> CallbackWords.of(messages, one))
                .orElse("");
        return messages.text(
                "cb.leave.call",
                dates.moment(dates.lastMinute(promise.dueAt()), today),
                TypedText.shownInOneLine(call.repair().customer()),
                TypedText.shownInOneLine(about));
    }

    private ChoiceKeys<Optional<Long>> takers(Call call, List<StaffMember> takers) {
        var keys = new ChoiceKeys<Optional<Long>>(messages.text("cb.whose"), Orientation.HORIZONTAL);
        keys.setId("takes-" + call.repair().repair().number().digits());
        var choices = new ArrayList<ChoiceKeys.Choice<Optional<Long>>>();
        takers.forEach(
                one -> choices.add(new ChoiceKeys.Choice<>(choices.size() + 1, Optional.of(one.id()), one.name())));
        choices.add(new ChoiceKeys.Choice<>(choices.size() + 1, Optional.empty(), messages.text("cb.counter")));
        keys.offer(choices);
        keys.valueProperty().subscribe(to -> {
            if (to != null) {
                model.choose(call, to);
            }
        });
        return keys;
    }

    private void save(SheetForm form, Node first) {
        if (model.isAnyChosen()) {
            model.save(station.by().getAsLong(), several -> saved(several, form));
        } else {
            form.missing(messages.text("cb.leave.missing"), first);
        }
    }

    private void saved(Several several, SheetForm form) {
        if (several.refused().isEmpty()) {
            station.navigator().closeSheet();
        } else {
            form.say(
                    messages.text("sv.partly", several.done().size()),
                    reasons(several).toList(),
                    form.saveButton());
        }
        station.changed().tell();
    }

    private Stream<String> reasons(Several several) {
        return several.refused().entrySet().stream()
                .map(one -> messages.text(
                        "sv.why",
                        one.getKey().digits(),
                        one.getValue().stream()
                                .map(why -> RefusalWords.of(messages, why))
                                .collect(Collectors.joining(" "))));
    }
}
