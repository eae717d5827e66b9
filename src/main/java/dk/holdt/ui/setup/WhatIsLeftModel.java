package dk.holdt.ui.setup;

import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.setup.SetUpTopic;
import dk.holdt.usecase.setup.WhatIsLeft;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The pages of the first start that are still to be looked at.
public final class WhatIsLeftModel {

    private final WhatIsLeft whatIsLeft;
    private final Background background;
    private final ObservableList<SetUpTopic> topics = FXCollections.observableArrayList();

    private final ReadOnlyBooleanWrapper paperLeft = new ReadOnlyBooleanWrapper(this, "paperLeft");
    private boolean pinIsThere;
    private BooleanSupplier asks = () -> false;

    public WhatIsLeftModel(WhatIsLeft whatIsLeft, Background background) {
        this.whatIsLeft = Objects.requireNonNull(whatIsLeft, "whatIsLeft");
        this.background = Objects.requireNonNull(background, "background");
    }

    /// Whether the recovery key is still to be put on paper; never said where nobody asked to be reminded of it.
    ReadOnlyBooleanProperty paperLeftProperty() {
        return paperLeft.getReadOnlyProperty();
    }

    /// Reminds of the recovery paper too.
    ///
    /// @param isLeft asks the shop
    public WhatIsLeftModel remindOfPaper(BooleanSupplier isLeft) {
        asks = isLeft;
        return this;
    }

    ObservableList<SetUpTopic> topics() {
        return topics;
    }

    /// Where it cannot be read, nobody is reminded of anything.
    public void read() {
        background.run(whatIsLeft::read, this::found, _ -> topics.clear());
        background.run(asks::getAsBoolean, paperLeft::set, _ -> paperLeft.set(false));
    }

    /// Nobody is reminded of PINs where a manager has one, whether that is known before the list is read or after it.
    public void managerHasPin() {
        pinIsThere = true;
        found(List.copyOf(topics));
    }

    private void found(List<SetUpTopic> left) {
        topics.setAll(left);
        if (pinIsThere && topics.remove(SetUpTopic.STAFF)) {
            settle(SetUpTopic.STAFF);
        }
    }

    /// Takes a page off the list, because it is done or not wanted; it stays where that could not be saved.
    void settle(SetUpTopic topic) {
        background.run(() -> whatIsLeft.settle(topic), topics::setAll, _ -> {});
    }
}
