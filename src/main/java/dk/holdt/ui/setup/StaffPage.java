package dk.holdt.ui.setup;

import dk.holdt.domain.staff.Role;
import dk.holdt.ui.kit.EnterMovesOn;
import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.FormGrid;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.PinField;
import dk.holdt.ui.kit.RoleChoice;
import dk.holdt.words.Messages;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/// Who works here: the manager and the PIN, and colleagues, a line each. A new line comes with the first letter.
final class StaffPage {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final CrewForm crew;
    private final Messages messages;
    private final Runnable next;
    private final GridPane table = new GridPane();
    private int drawn;

    private StaffPage(CrewForm crew, Messages messages, Runnable next) {
        this.crew = crew;
        this.messages = messages;
        this.next = next;
    }

    static SetUpPage of(CrewForm crew, Messages messages, Runnable next) {
        return new StaffPage(crew, messages, next).build();
    }

    /// Once the shop is open there is one sheet for all of it.
    ///
    /// @param sheet opens it
    static SetUpPage toSheet(Messages messages, Runnable sheet) {
        var page = new SetUpPage(messages.text("setup.staff.name"));
        var open = Lines.button("open-staff", messages.text("staff.title"), sheet);
        page.register(open, _ -> {});
        return page.add(SetUpPage.quiet(messages.text("setup.staff.sheet"))).add(open);
    }

    /// Enter goes on from the free line.
    private SetUpPage build() {
        var page = new SetUpPage(messages.text("setup.staff.title"));
        var grid = new FormGrid();
        var name = new TextField();
        name.setId("manager");
        line(
                page,
                grid,
                name,
                crew.managerProperty(),
                new FormField(messages.text("setup.manager.name"), name).hint(messages.text("setup.manager.hint")));
        var pin = new PinField("manager-pin");
        line(
                page,
                grid,
                pin,
                crew.pinProperty(),
                new FormField(messages.text("staff.proof"), pin).hint(messages.text("setup.staff.pin.hint")));
        var again = new PinField("manager-pin-again");
        line(page, grid, again, crew.againProperty(), new FormField(messages.text("setup.staff.pin.again"), again));
        table.getStyleClass().add("lines");
        table.addRow(
                0,
                SetUpPage.quiet(messages.text("staff.name")),
                SetUpPage.quiet(messages.text("staff.role")),
                SetUpPage.quiet(messages.text("staff.pin.first")));
        crew.lines().forEach(line -> draw(page, line));
        ListChangeListener<CrewForm.Line> more = change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(line -> draw(page, line));
            }
        };
        crew.lines().addListener(more);
        page.until(() -> crew.lines().removeListener(more));
        var title = Lines.text(messages.text("staff.people"), "field-label");
        return page.add(grid)
                .add(title)
                .add(SetUpPage.quiet(messages.text("setup.staff.colleagues.hint")))
                .add(table);
    }

    private static void line(SetUpPage page, FormGrid grid, TextField input, StringProperty form, FormField field) {
        page.tie(input.textProperty(), form);
        page.register(input, field::error);
        grid.add(field);
    }

    private void draw(SetUpPage page, CrewForm.Line line) {
        drawn++;
        var name = new TextField();
        name.setId(line.field());
        name.setAccessibleText(messages.text("staff.name"));
        page.tie(name.textProperty(), line.name());
        GridPane.setHgrow(name, Priority.ALWAYS);
        var role = role();
        role.setId(line.field() + "-role");
        page.tie(role.valueProperty(), line.role());
        var pin = new PinField(line.pinField());
        pin.setPrefColumnCount(6);
        pin.setAccessibleText(messages.text("staff.pin.first"));
        page.tie(pin.textProperty(), line.pin());
        EnterMovesOn.ends(name, () -> {
            if (line.isBlank()) {
                next.run();
            } else {
                role.requestFocus();
            }
        });
        var error = Lines.text("", "field-error");
        Lines.show(error, false);
        register(page, name, error);
        register(page, pin, error);
        table.addRow(2 * drawn - 1, name, role, pin);
        table.add(error, 0, 2 * drawn, 3, 1);
    }

    /// Name and PIN of a line share the place for what is wrong; the first of the two is said.
    private static void register(SetUpPage page, TextField field, Label error) {
        page.register(field, words -> {
            field.pseudoClassStateChanged(WRONG, !words.isEmpty());
            field.setAccessibleHelp(words);
            if (words.isEmpty() || error.getText().isEmpty()) {
                error.setText(words);
                Lines.show(error, !words.isEmpty());
            }
        });
    }

    private ComboBox<Role> role() {
        var role = new ComboBox<Role>();
        role.getItems().setAll(Role.values());
        role.setAccessibleText(messages.text("staff.role"));
        role.setConverter(new StringConverter<>() {
            @Override
            public String toString(Role item) {
                return item == null ? "" : RoleChoice.words(messages, item);
            }

            @Override
            public Role fromString(String typed) {
                throw new IllegalStateException("nothing is typed here: " + typed);
            }
        });
        return role;
    }
}
