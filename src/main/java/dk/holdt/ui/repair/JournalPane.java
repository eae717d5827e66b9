package dk.holdt.ui.repair;

import dk.holdt.domain.journal.Entry;
import dk.holdt.ui.kit.ChoiceKeys;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.look.RepairPage;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.Names;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.layout.VBox;

/// What was said, agreed and done, newest first. Nothing in it can be changed or taken away. While a customer may read
/// along, notes of the shop are only counted, and who did what is not said.
final class JournalPane extends VBox {

    private final RepairViewModel model;
    private final Messages messages;
    private final ZoneId zone;
    private final Supplier<Names> names;
    private final DateWords dates;
    private final VBox lines = Lines.box("gap");

    JournalPane(RepairViewModel model, Station station) {
        this.model = model;
        this.messages = station.messages();
        this.zone = station.zone();
        this.names = station::names;
        this.dates = new DateWords(messages.language(), zone);
        getStyleClass().add("gap");
        setId("journal");
        lines.setId("journal-lines");
        getChildren().setAll(Rows.heading(messages.text("re.journal")), filter(), lines);
        model.linesProperty().subscribe(_ -> model.pageProperty().get().ifPresent(this::show));
    }

    void show(RepairPage page) {
        var all = model.journal();
        var entries = all.stream()
                .filter(entry -> !names.get().areHidden() || entry.kind() != Entry.Kind.NOTE)
                .toList();
        lines.getChildren()
                .setAll(entries.stream().map(entry -> row(page, entry)).toList());
        if (entries.size() < all.size()) {
            lines.getChildren().add(Lines.text(messages.text("pv.notes", all.size() - entries.size()), "quiet"));
        } else if (entries.isEmpty()) {
            lines.getChildren().setAll(Lines.text(messages.text("re.journal.none"), "quiet"));
        }
    }

    private ChoiceKeys<RepairViewModel.Lines> filter() {
        var filter = new ChoiceKeys<RepairViewModel.Lines>(messages.text("re.journal"), Orientation.HORIZONTAL);
        filter.setId("journal-filter");
        filter.offer(List.of(
                new ChoiceKeys.Choice<>(1, RepairViewModel.Lines.ALL, messages.text("re.journal.all")),
                new ChoiceKeys.Choice<>(2, RepairViewModel.Lines.AGREEMENTS, messages.text("re.journal.agreed")),
                new ChoiceKeys.Choice<>(3, RepairViewModel.Lines.TOLD, messages.text("re.journal.told"))));
        filter.valueProperty().bindBidirectional(model.linesProperty());
        return filter;
    }

    private VBox row(RepairPage page, Entry entry) {
        var when = dates.shortMoment(entry.at(), LocalDate.ofInstant(page.readAt(), zone));
        var who = names.get().ours(page.nameOf(entry.by()));
        var row = new VBox(
                Lines.text(who.isBlank() ? when : when + " · " + who, "quiet", "entry-when"),
                Lines.text(
                        entry.words().isBlank() ? messages.text("re.journal.erased") : Lines.capital(entry.words())));
        if (entry.kind() == Entry.Kind.AGREEMENT) {
            row.getChildren().getLast().getStyleClass().add("strong");
        }
        row.getStyleClass().add("entry");
        return row;
    }
}
