package dk.holdt.ui.repair;

import dk.holdt.domain.repair.Accessory;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.WorkUnderWay;
import dk.holdt.usecase.partner.SendOut;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The sheet that sends a device to a partner workshop: to whom, what for, what goes with it, and what they say.
public final class SendOutView {

    /// One digit is left for somebody new.
    private static final int REMEMBERED = 8;

    private static final int ANOTHER = 9;

    private final RepairNumber number;
    private final PartnerDesk desk;
    private final Station station;
    private final Messages messages;
    private final PartnerViewModel model;
    private final SheetForm form;
    private final ChoiceKeys<String> partners;
    private final FormField partnersField;
    private final TextField name = new TextField();
    private final FormField nameField;
    private final TextArea why = new TextArea();
    private final List<CheckBox> accessories = new ArrayList<>();
    private final VBox boxes = Lines.box("gap");
    private final TextField more = new TextField();
    private final TheirWordForm word;
    private final CheckBox named = new CheckBox();
    private final Button withoutTime;

    SendOutView(RepairNumber number, PartnerDesk desk, Station station) {
        this.number = number;
        this.desk = desk;
        this.station = station;
        this.messages = station.messages();
        var work = new WorkUnderWay(station.background());
        this.model = new PartnerViewModel(number, desk, work, station.zone(), station.by());
        this.form = new SheetForm(messages, messages.text("out.save"), () -> save(true)).waitsFor(work);
        this.partners = new ChoiceKeys<>(messages.text("out.partner"), Orientation.VERTICAL);
        this.partnersField = new FormField(messages.text("out.partner"), partners);
        this.nameField = new FormField(messages.text("out.partner.name"), name);
        this.word = new TheirWordForm(station, model::broken);
        this.withoutTime = Lines.button("send-only", messages.text("out.save.only"), () -> save(false));
        partners.setId("partners");
        name.setId("partner");
        why.setId("why");
        why.setPrefRowCount(2);
        why.setWrapText(true);
        more.setId("along");
        named.setId("named");
        named.setText(messages.text("out.named"));
        named.setWrapText(true);
        boxes.setId("accessories");
        bind();
        lay();
        model.read();
    }

    private void bind() {
        partners.valueProperty().subscribe(_ -> Lines.show(nameField, isAnother()));
        word.lateProperty().subscribe(late -> {
            form.saveWords(messages.text(late ? "out.save.time" : "out.save"));
            Lines.show(withoutTime, late);
        });
        model.knownProperty().subscribe(known -> known.ifPresent(this::show));
        model.refusalsProperty().subscribe(refusals -> form.refuse(refusals, this::field));
        model.failedProperty().subscribe(failed -> {
            if (failed) {
                form.failed(why);
            }
        });
    }

    private void lay() {
        form.fill(
                partnersField,
                nameField,
                new FormField(messages.text("out.why"), why).hint(messages.text("out.why.hint")),
                boxes,
                new FormField(messages.text("out.along.more"), more).hint(messages.text("out.along.hint")),
                word,
                named);
        form.getChildren().add(withoutTime);
        Lines.show(partnersField, false);
        Lines.show(boxes, false);
    }

    SheetForm form() {
        return form;
    }

    private void show(PartnerViewModel.Known known) {
        var choices = new ArrayList<ChoiceKeys.Choice<String>>();
        known.partners().stream()
                .limit(REMEMBERED)
                .forEach(one -> choices.add(new ChoiceKeys.Choice<>(choices.size() + 1, one, one)));
        Lines.show(partnersField, !choices.isEmpty());
        if (!choices.isEmpty()) {
            choices.add(new ChoiceKeys.Choice<>(ANOTHER, "", messages.text("out.partner.another")));
        }
        partners.offer(choices);
        Lines.show(nameField, isAnother());
        boxes.getChildren().clear();
        accessories.clear();
        known.page().dossier().accessories().stream()
                .filter(one -> !one.returned())
                .forEach(this::box);
        Lines.show(boxes, !accessories.isEmpty());
        word.ours(model.ours());
        (choices.isEmpty() ? name : partners).requestFocus();
    }

    private void box(Accessory accessory) {
        if (accessories.isEmpty()) {
            boxes.getChildren().add(Lines.text(messages.text("out.along"), "field-label"));
        }
        var box = new CheckBox(accessory.words());
        box.setWrapText(true);
        box.setId("along-" + accessory.id());
        accessories.add(box);
        boxes.getChildren().add(box);
    }

    /// Where nobody is remembered, the name is all there is.
    private boolean isAnother() {
        return partners.offered().isEmpty() || partners.value().equals(Optional.of(""));
    }

    private String partner() {
        return isAnother() ? name.getText() : partners.value().orElse("");
    }

    private void save(boolean thenNewTime) {
        var along = Stream.concat(
                        accessories.stream().filter(CheckBox::isSelected).map(CheckBox::getText),
                        Stream.of(more.getText().strip()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        var parcel =
                new SendOut.Parcel(partner(), why.getText(), along, named.isSelected(), word.number(), word.promised());
        var late = word.lateProperty().get();
        model.send(parcel, () -> saved(thenNewTime && late));
    }

    private void saved(boolean newTime) {
        station.navigator().closeSheet();
        station.changed().tell();
        if (newTime) {
            desk.newTime().accept(number);
        }
    }

    private Node field(Refusal.Reason reason) {
        return switch (reason) {
            case PARTNER_MISSING -> isAnother() ? name : partners;
            case THEIR_DAY_MISSING, THEIR_DAY_PAST -> word.dayField();
            default -> why;
        };
    }
}
