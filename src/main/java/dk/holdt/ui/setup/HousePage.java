package dk.holdt.ui.setup;

import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FolderChoice;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.FormGrid;
import dk.holdt.ui.kit.Lines;
import dk.holdt.words.Messages;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;

/// What holds for everybody in the shop, and where its copies go; only in a shop that is open.
final class HousePage {

    private static final int NUMBER_COLUMNS = 8;

    private HousePage() {}

    /// @param choice asks the machine for a folder
    static SetUpPage of(HouseForm form, Messages messages, Runnable next, FolderChoice choice) {
        var page = new SetUpPage(messages.text("set.house.title"));
        var grid = new FormGrid();
        line(
                page,
                grid,
                number(page, HouseForm.LOCK_AFTER, form.lockAfterProperty()),
                messages.text("set.lock"),
                messages.text("set.lock.hint"));
        line(
                page,
                grid,
                number(page, HouseForm.LATE_AFTER, form.lateAfterProperty()),
                messages.text("set.late"),
                messages.text("set.late.hint"));
        line(
                page,
                grid,
                number(page, HouseForm.GOODWILL, form.goodwillProperty()),
                messages.text("set.goodwill"),
                messages.text("set.goodwill.hint"));
        line(
                page,
                grid,
                number(page, HouseForm.COPY_DAYS, form.copyDaysProperty()),
                messages.text("set.datacopy"),
                messages.text("set.datacopy.hint"));
        var copies = text(page, HouseForm.COPIES, form.copiesProperty());
        line(page, grid, copies, messages.text("set.copies"), messages.text("set.copies.hint"));
        EnterMovesOn.ends(copies, next);
        var choose = Lines.button("choose-copies", messages.text("set.copies.choose"), () -> choice.where(
                        copies.getScene().getWindow(), messages.text("set.copies"))
                .ifPresent(folder -> copies.setText(folder.toString())));
        return page.add(grid.under(Lines.flow(choose)));
    }

    private static void line(SetUpPage page, FormGrid grid, TextField input, String name, String hint) {
        var field = new FormField(name, input).hint(hint);
        page.register(input, field::error);
        grid.add(field);
    }

    private static TextField number(SetUpPage page, String id, StringProperty property) {
        var field = text(page, id, property);
        field.setPrefColumnCount(NUMBER_COLUMNS);
        field.setMaxWidth(TextField.USE_PREF_SIZE);
        return field;
    }

    private static TextField text(SetUpPage page, String id, StringProperty property) {
        var field = new TextField();
        field.setId(id);
        page.tie(field.textProperty(), property);
        return field;
    }
}
