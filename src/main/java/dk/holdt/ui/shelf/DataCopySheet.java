package dk.holdt.ui.shelf;

import dk.holdt.domain.datacopy.DataCopy;
import dk.holdt.domain.repair.Refusal.Reason;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.DayField;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.change.Acted;
import dk.holdt.words.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.TextField;

/// Whether a copy of a customer's data was made, where it lies and until when; or that it is deleted.
final class DataCopySheet {

    private final RepairNumber number;
    private final ShelfViewModel model;
    private final Station station;
    private final ChoiceKeys<DataCopy.State> choice;
    private final TextField place = new TextField();
    private final FormField placeField;
    private final DayField day;
    private final FormField dayField;
    private final ShelfForm form;

    /// @param before what stands of it
    DataCopySheet(RepairNumber number, ShelfViewModel model, Station station, Optional<DataCopy> before) {
        this.number = number;
        this.model = model;
        this.station = station;
        var messages = station.messages();
        var dates = new DateWords(messages.language(), station.zone());
        this.choice = new ChoiceKeys<>(messages.text("hv.datacopy"), Orientation.VERTICAL);
        var choices = new ArrayList<ChoiceKeys.Choice<DataCopy.State>>();
        choices.add(new ChoiceKeys.Choice<>(1, DataCopy.State.KEPT, messages.text("hv.datacopy.yes")));
        choices.add(new ChoiceKeys.Choice<>(2, DataCopy.State.NONE_MADE, messages.text("hv.datacopy.no")));
        var kept = before.filter(DataCopy::isKept);
        if (kept.isPresent()) {
            choices.add(new ChoiceKeys.Choice<>(3, DataCopy.State.DELETED, messages.text("dc.gone")));
        }
        choice.setId("copy-choice");
        choice.offer(choices);
        this.day = new DayField(() -> LocalDate.ofInstant(station.clock().now(), station.zone()), dates::day);
        day.input().setId("copy-day");
        day.input().setAccessibleText(messages.text("dc.day"));
        place.setId("copy-place");
        this.placeField = new FormField(messages.text("dc.place"), place).hint(messages.text("dc.place.hint"));
        this.dayField = new FormField(messages.text("dc.day"), day).hint(messages.text("dc.day.hint"));
        this.form = new ShelfForm(model, messages, messages.text("dc.save"), this::save)
                .fill(new FormField(messages.text("hv.datacopy"), choice), placeField, dayField)
                .leads(place, Reason.COPY_PLACE_MISSING, Reason.TOO_LONG)
                .leads(day.input(), Reason.COPY_DAY_MISSING, Reason.COPY_DAY_PAST);
        choice.valueProperty().subscribe(chosen -> arrange(chosen == DataCopy.State.KEPT));
        kept.ifPresent(copy -> {
            place.setText(copy.place());
            copy.day().ifPresent(day::put);
            choice.valueProperty().set(DataCopy.State.KEPT);
        });
    }

    Parent view() {
        return form;
    }

    private void arrange(boolean kept) {
        Lines.show(placeField, kept);
        Lines.show(dayField, kept);
    }

    private void save(ShelfForm sheet) {
        var messages = station.messages();
        if (choice.value().isEmpty()) {
            sheet.choose(messages.text("hv.datacopy"), choice);
            return;
        }
        if (choice.value().get() == DataCopy.State.KEPT && day.isUnread()) {
            sheet.wrong(messages.text("no.day"), day.input());
            return;
        }
        model.act(number, _ -> said(choice.value().get()), station.navigator()::closeSheet);
    }

    private Acted said(DataCopy.State state) {
        var copies = model.desk().copies();
        return switch (state) {
            case KEPT ->
                copies.kept(
                        number, model.by(), place.getText(), day.dayProperty().get());
            case NONE_MADE -> copies.none(number, model.by());
            case DELETED -> copies.deleted(number, model.by());
        };
    }
}
