package dk.holdt.ui.intake;

import dk.holdt.domain.repair.Unlock;
import dk.holdt.usecase.intake.UnlockPart;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// How the device is unlocked. A code stays in this form alone until it is sealed; no draft keeps it.
public final class UnlockForm {

    private final ObjectProperty<Unlock.How> how = new SimpleObjectProperty<>(this, "how");
    private final StringProperty code = new SimpleStringProperty(this, "code", "");

    /// Empty when it was not asked.
    Optional<UnlockPart> part() {
        return Optional.ofNullable(how.get())
                .map(answer ->
                        answer == Unlock.How.NOTED ? new UnlockPart.Noted(code.get()) : new UnlockPart.Without(answer));
    }

    void clear() {
        how.set(null);
        code.set("");
    }

    /// Null, as JavaFX has it, until answered.
    public ObjectProperty<Unlock.How> howProperty() {
        return how;
    }

    public StringProperty codeProperty() {
        return code;
    }
}
