package dk.holdt.ui.staff;

import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.words.RefusalWords;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// After how long without a key the program locks by itself at this shop.
final class LockAfterForm extends VBox {

    LockAfterForm(StaffDesk desk, StaffSheet sheet) {
        var messages = sheet.messages();
        var minutes = new ChoiceKeys<Integer>(messages.text("lock.after"), Orientation.VERTICAL);
        minutes.setId("lock-after");
        minutes.offer(List.of(
                new ChoiceKeys.Choice<>(1, 5, messages.text("lock.after.counter", "5")),
                new ChoiceKeys.Choice<>(2, 15, messages.text("lock.after.bench", "15"))));
        var field = new FormField(messages.text("lock.after"), minutes);
        var save = Lines.button("lock-after-save", messages.text("lock.after.save"), () -> minutes.value()
                .ifPresent(chosen -> save(desk, sheet, chosen, minutes)));
        getStyleClass().add("box");
        getChildren().setAll(field, save);
        sheet.background()
                .run(
                        desk.lockAfter()::minutes,
                        minutes.valueProperty()::set,
                        _ -> field.error(messages.text("app.failed")));
    }

    private static void save(StaffDesk desk, StaffSheet sheet, int minutes, Node field) {
        var words = sheet.messages();
        var proof = sheet.proof();
        sheet.background()
                .run(
                        () -> desk.lockAfter().set(proof, minutes),
                        refusal ->
                                refusal.ifPresentOrElse(why -> sheet.refuse(RefusalWords.of(words, why), field), () -> {
                                    desk.onLockAfter().accept(minutes);
                                    sheet.toast(words.text("lock.after.saved", Integer.toString(minutes)));
                                }),
                        _ -> sheet.refuse(words.text("app.failed"), field));
    }
}
