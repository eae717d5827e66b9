package dk.holdt.ui.intake;

import dk.holdt.domain.repair.Finding;
import dk.holdt.words.HandInWords;
import dk.holdt.words.Messages;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What else can be seen on a device; a swollen battery is said what to do about at once.
final class MoreCondition {

    private final MoreLine view;

    MoreCondition(HandInForm form, Messages messages) {
        var ticks = new FlowPane();
        ticks.getStyleClass().add("condition-points");
        for (var finding : Finding.values()) {
            var tick = new CheckBox(HandInWords.finding(messages, finding));
            tick.setId("seen-" + finding.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            tick.selectedProperty().bindBidirectional(form.findingProperty(finding));
            ticks.getChildren().add(tick);
        }
        var danger = Blocks.warning("battery-danger");
        form.findingProperty(Finding.BATTERY_SWOLLEN)
                .subscribe(swollen -> Blocks.say(danger, swollen ? messages.text("in.battery") : ""));
        var rows = new VBox(ticks, danger);
        rows.getStyleClass().add("block-body");
        this.view = new MoreLine("more-condition", messages.text("in.more.condition"), form::nothingFound, rows);
    }

    MoreLine view() {
        return view;
    }
}
