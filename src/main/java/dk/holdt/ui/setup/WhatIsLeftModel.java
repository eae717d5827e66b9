package dk.holdt.ui.setup;

import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.setup.SetUpTopic;
import dk.holdt.usecase.setup.WhatIsLeft;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The pages of the first start that are still to be looked at.
public final class WhatIsLeftModel {

    private final WhatIsLeft whatIsLeft;
    private final Background background;
    private final ObservableList<SetUpTopic> topics = FXCollections.observableArrayList();

    public WhatIsLeftModel(WhatIsLeft whatIsLeft, Background background) {
        this.whatIsLeft = Objects.requireNonNull(whatIsLeft, "whatIsLeft");
        this.background = Objects.requireNonNull(background, "background");
    }

    ObservableList<SetUpTopic> topics() {
        return topics;
    }

    /// Where it cannot be read, nobody is reminded of anything.
    public void read() {
        background.run(whatIsLeft::read, topics::setAll, _ -> topics.clear());
    }

    /// Takes a page off the list, because it is done or not wanted; it stays where that could not be saved.
    void settle(SetUpTopic topic) {
        background.run(() -> whatIsLeft.settle(topic), topics::setAll, _ -> {});
    }
}
