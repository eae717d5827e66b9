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

    /// The title says once what it means.
    private static final String NOT_NEEDED = "×";

    private final WhatIsLeftModel model;
    private final Messages messages;
    private final Consumer<SetUpTopic> open;
    private final Runnable openPaper;

    /// @param open leads to the page
    /// @param openPaper leads to the recovery key, which stays here until it is on paper
    public WhatIsLeftCard(WhatIsLeftModel model, Messages messages, Consumer<SetUpTopic> open, Runnable openPaper) {
        this.model = Objects.requireNonNull(model, "model");
        this.messages = Objects.requireNonNull(messages, "messages");
        this.open = Objects.requireNonNull(open, "open");
        this.openPaper = Objects.requireNonNull(openPaper, "openPaper");
        setId("what-is-left");
        getStyleClass().add("what-is-left");
        model.topics().addListener((ListChangeListener<SetUpTopic>) _ -> draw());
        model.paperLeftProperty().subscribe(_ -> draw());
        model.read();
    }

    private void draw() {
        var title = new Label(messages.text("left.title", NOT_NEEDED));
        title.getStyleClass().add("strong");
        getChildren().setAll(title);
        model.topics().forEach(topic -> getChildren().add(line(topic)));
        var paper = model.paperLeftProperty().get();
        if (paper) {
            getChildren().add(way("recovery", messages.text("rk.left"), openPaper));
        }
        setVisible(paper || !model.topics().isEmpty());
        setManaged(isVisible());
    }

    private static Hyperlink way(String id, String words, Runnable opens) {
        var way = new Hyperlink(words);
        way.setId("left-" + id);
        way.setMinWidth(USE_PREF_SIZE);
        way.setOnAction(_ -> opens.run());
        return way;
    }

    private HBox line(SetUpTopic topic) {
        var id = topic.name().toLowerCase(Locale.ROOT);
        var name = Pages.name(topic, messages);
        var way = way(id, name, () -> open.accept(topic));
        var not = new Button(NOT_NEEDED);
        not.setId("dismiss-" + id);
        not.getStyleClass().add("flat");
        not.setMinWidth(USE_PREF_SIZE);
        not.setAccessibleText(messages.text("left.dismiss.spoken", name));
        not.setOnAction(_ -> model.settle(topic));
        var line = new HBox(way, not);
        line.getStyleClass().add("middle");
        return line;
    }
}
