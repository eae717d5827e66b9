package dk.holdt.ui.setup;

import dk.holdt.usecase.setup.SetUpTopic;
import dk.holdt.words.Messages;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// What the first start has passed over, each a way back to its page; goes away when nothing is left.
public final class WhatIsLeftCard extends FlowPane {

    private final WhatIsLeftModel model;
    private final Messages messages;
    private final Consumer<SetUpTopic> open;

    /// @param open leads to the page
    public WhatIsLeftCard(WhatIsLeftModel model, Messages messages, Consumer<SetUpTopic> open) {
        this.model = Objects.requireNonNull(model, "model");
        this.messages = Objects.requireNonNull(messages, "messages");
        this.open = Objects.requireNonNull(open, "open");
        setId("what-is-left");
        getStyleClass().add("what-is-left");
        model.topics().addListener((ListChangeListener<SetUpTopic>) _ -> draw());
        draw();
        model.read();
    }

    private void draw() {
        var title = new Label(messages.text("left.title"));
        title.getStyleClass().add("strong");
        getChildren().setAll(title);
        model.topics().forEach(topic -> getChildren().add(line(topic)));
        setVisible(!model.topics().isEmpty());
        setManaged(!model.topics().isEmpty());
    }

    private HBox line(SetUpTopic topic) {
        var id = topic.name().toLowerCase(Locale.ROOT);
        var name = Pages.name(topic, messages);
        var way = new Hyperlink(name);
        way.setId("left-" + id);
        way.setMinWidth(USE_PREF_SIZE);
        way.setOnAction(_ -> open.accept(topic));
        var not = new Button(messages.text("left.dismiss"));
        not.setId("dismiss-" + id);
        not.setMinWidth(USE_PREF_SIZE);
        not.setAccessibleText(messages.text("left.dismiss.spoken", name));
        not.setOnAction(_ -> model.settle(topic));
        var line = new HBox(way, not);
        line.getStyleClass().addAll("gap", "middle");
        return line;
    }
}
