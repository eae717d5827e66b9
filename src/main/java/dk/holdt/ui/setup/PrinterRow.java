package dk.holdt.ui.setup;

import dk.holdt.ui.kit.FormField;
import dk.holdt.ui.kit.Lines;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.paper.PrinterChoice;
import dk.holdt.usecase.receipt.ChoosePrinters.Chosen;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// One kind of paper: its printer, and a test page of it.
final class PrinterRow extends VBox {

    private final Messages messages;
    private final ComboBox<PrinterChoice> box = new ComboBox<>();
    private final FormField field;
    private final Button test;
    private boolean showing;

    PrinterRow(PrintPurpose purpose, PrintersViewModel model, Messages messages) {
        this.messages = messages;
        var id = purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
        box.setId("printer-" + id);
        box.setConverter(new InWords());
        box.valueProperty().subscribe(choice -> {
            if (choice != null && !showing) {
                model.choose(purpose, choice);
            }
        });
        field = new FormField(
                messages.text(
                        switch (purpose) {
                            case INTAKE_RECEIPT -> "doc.intake";
                            case REPAIR_RECEIPT -> "doc.repair";
                            case LABEL -> "pp.labels";
                        }),
                box);
        test = Lines.button("test-" + id, "", () -> model.test(purpose));
        getStyleClass().add("gap");
        getChildren().setAll(field, test);
        Lines.show(test, false);
    }

    Node first() {
        return box;
    }

    /// @param names of the machine's printers; one that is chosen and away stays on the list
    void show(Chosen chosen, List<String> names) {
        showing = true;
        var offered = new ArrayList<PrinterChoice>();
        if (chosen.printer() instanceof PrinterChoice.NotYet) {
            offered.add(chosen.printer());
        }
        names.forEach(name -> offered.add(new PrinterChoice.Queue(name)));
        if (chosen.printer() instanceof PrinterChoice.Queue && !offered.contains(chosen.printer())) {
            offered.add(chosen.printer());
        }
        offered.add(new PrinterChoice.FileOnly());
        box.getItems().setAll(offered);
        box.setValue(chosen.printer());
        field.hint(chosen.cameOutRight() ? messages.text("prn.tested") : "");
        chosen.printer().queue().ifPresent(name -> test.setText(messages.text("prn.test.on", name)));
        Lines.show(test, chosen.printer().queue().isPresent());
        showing = false;
    }

    /// A choice as the list shows it.
    private final class InWords extends StringConverter<PrinterChoice> {
        @Override
        public String toString(PrinterChoice choice) {
            return switch (choice) {
                case PrinterChoice.Queue(var name) -> name;
                case PrinterChoice.FileOnly _ -> messages.text("prn.fileonly");
                case PrinterChoice.NotYet _ -> messages.text("prn.notyet");
                case null -> "";
            };
        }

        @Override
        public PrinterChoice fromString(String words) {
            throw new UnsupportedOperationException("the list is not typed into");
        }
    }
}
