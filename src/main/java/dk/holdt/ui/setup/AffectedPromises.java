package dk.holdt.ui.setup;

import dk.holdt.ui.kit.AtCounter;
import dk.holdt.ui.kit.Navigator;
import dk.holdt.usecase.setup.ShopSettings.Affected;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import dk.holdt.words.WhatWords;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The promises that fall due while the shop will now be shut: they stand, and each leads to its repair.
final class AffectedPromises extends VBox {

    private final Messages messages;
    private final Navigator navigator;
    private final AtCounter atCounter;
    private List<Affected> shown = List.of();

    AffectedPromises(Messages messages, Navigator navigator, AtCounter atCounter) {
        this.atCounter = atCounter;
        this.messages = messages;
        this.navigator = navigator;
        setId("affected");
        getStyleClass().add("box");
        show(List.of());
        atCounter.namesProperty().subscribe((_, _) -> fill());
    }

    void show(List<Affected> promises) {
        shown = List.copyOf(promises);
        fill();
        setVisible(!promises.isEmpty());
        setManaged(!promises.isEmpty());
        if (!promises.isEmpty()) {
            getChildren().get(1).requestFocus();
        }
    }

    private void fill() {
        var title = new Label(messages.text("set.affected", shown.size()));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(title);
        shown.forEach(one -> getChildren().add(line(one)));
    }

    private Hyperlink line(Affected one) {
        var dates = new DateWords(messages.language(), one.promise().words().zone());
        var number = one.number();
        var line = new Hyperlink(messages.text(
                "set.affected.line",
                number.digits(),
                atCounter.names().of(one.customer()),
                one.device(),
                new WhatWords(messages.language()).of(one.promise().what()),
                dates.moment(one.promise().dueAt()),
                dates.moment(one.nextOpen())));
        line.setId("affected-" + number.digits());
        line.setWrapText(true);
        line.setOnAction(_ -> navigator.repair(number));
        return line;
    }
}
