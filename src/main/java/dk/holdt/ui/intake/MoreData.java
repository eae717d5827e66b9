package dk.holdt.ui.intake;

import dk.holdt.domain.repair.Backup;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.FormField;
import dk.holdt.words.Messages;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.VBox;

/// What must not be lost: who has a backup, and whether we may erase or open anything.
final class MoreData {

    private final MoreLine view;

    MoreData(HandInForm form, Messages messages) {
        var backup = new ChoiceKeys<Backup>(messages.text("ag.topic.backup"), Orientation.HORIZONTAL);
        backup.setId("backup");
        backup.offer(List.of(
                new ChoiceKeys.Choice<>(1, Backup.CUSTOMER_HAS_ONE, messages.text("in.backup.customer")),
                new ChoiceKeys.Choice<>(2, Backup.WE_MAKE_ONE, messages.text("in.backup.shop")),
                new ChoiceKeys.Choice<>(3, Backup.NONE, messages.text("in.backup.none"))));
        backup.valueProperty().bindBidirectional(form.backupProperty());
        var rows = new VBox(
                new FormField(messages.text("ag.topic.backup"), backup),
                Blocks.row(
                        List.of(1, 1),
                        yesNo("may-erase", messages.text("in.erase"), messages, form.mayEraseProperty()),
                        yesNo("may-open", messages.text("in.files"), messages, form.mayOpenFilesProperty())));
        rows.getStyleClass().add("block-body");
        this.view = new MoreLine("more-data", messages.text("in.more.data"), form::nothingSaidOfData, rows);
    }

    MoreLine view() {
        return view;
    }

    private static FormField yesNo(String id, String label, Messages messages, ObjectProperty<Boolean> value) {
        var keys = new ChoiceKeys<Boolean>(label, Orientation.HORIZONTAL);
        keys.setId(id);
        keys.offer(List.of(
                new ChoiceKeys.Choice<>(1, Boolean.TRUE, messages.text("word.yes")),
                new ChoiceKeys.Choice<>(2, Boolean.FALSE, messages.text("word.no"))));
        keys.valueProperty().bindBidirectional(value);
        return new FormField(label, keys);
    }
}
