package dk.holdt.ui.handover;

import dk.holdt.domain.repair.Dossier;
import dk.holdt.ui.kit.Lines;
import dk.holdt.ui.kit.PromiseChoosing;
import dk.holdt.ui.kit.PromiseOffers;
import dk.holdt.ui.kit.PromisePicker;
import dk.holdt.ui.kit.Station;
import dk.holdt.words.GoodwillWords;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// It does not work: words that are ready, a new time with both clocks side by side, and back to the bench with it.
final class SendBackPane extends VBox {

    private final Station station;
    private final HandoverViewModel model;
    private final Function<Dossier, PromiseOffers> newTimes;
    private final Runnable onBack;
    private final Label own = Lines.text("", "quiet");
    private final VBox place = Lines.box("gap");
    private boolean begun;
    private Node field = this;

    /// @param onBack when it has gone back
    SendBackPane(HandoverViewModel model, Function<Dossier, PromiseOffers> newTimes, Station station, Runnable onBack) {
        this.model = model;
        this.newTimes = newTimes;
        this.station = station;
        this.onBack = onBack;
        var messages = station.messages();
        getStyleClass().addAll("box", "send-back");
        setId("send-back");
        getChildren()
                .setAll(
                        Lines.text(messages.text("hv.back"), "heading"),
                        Lines.text(messages.text("cp.say"), "sentence"),
                        own,
                        place);
        Lines.show(this, false);
    }

    /// Offers new times as soon as something does not work.
    void look() {
        var fails = model.shown().somethingFails();
        Lines.show(this, fails);
        if (fails && !begun) {
            begun = true;
            begin();
        }
    }

    Node field() {
        return field;
    }

    private void begin() {
        var messages = station.messages();
        var page = model.pageProperty().get().orElseThrow();
        var dossier = page.dossier();
        own.setText(GoodwillWords.own(messages, page.ownGoodwill()));
        Lines.show(own, !own.getText().isEmpty());
        var choosing =
                new PromiseChoosing(newTimes.apply(dossier), station.background(), station.zone(), _ -> model.unread());
        var picker =
                new PromisePicker(messages.text("rp.time"), choosing, messages, station.zone(), () -> station.clock()
                        .now());
        field = picker.field();
        var send = Lines.button("send", messages.text("hv.back.send"), () -> model.sendBack(choosing.offer(), onBack));
        send.getStyleClass().add("main-act");
        place.getChildren().setAll(Lines.text(messages.text("rp.time"), "field-label"), picker, send);
        choosing.begin();
    }
}
