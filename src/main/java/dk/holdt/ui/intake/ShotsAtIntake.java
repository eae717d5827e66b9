package dk.holdt.ui.intake;

import dk.holdt.ui.kit.shot.ShotsModel;
import java.util.Optional;

/// The pictures and films of the intake that is typed. With one of them, even an otherwise empty form is a draft.
final class ShotsAtIntake {

    /// Some are on their way, and none is there yet.
    private static final String COMING = "0";

    private Optional<ShotsModel> model = Optional.empty();
    private String noted = "";

    /// @param drafts which intake stands in front, and that it is kept before anything is added to it
    void follow(ShotsModel shots, DraftKeeper drafts) {
        model = Optional.of(shots);
        shots.before(() -> {
            noted = noted.isEmpty() ? COMING : noted;
            drafts.look();
        });
        shots.onRead(this::there);
        drafts.uuidProperty().subscribe(shots::of);
    }

    private void there(int shots) {
        var coming = model.filter(one -> one.underWayProperty().get() > 0).isPresent();
        noted = shots > 0 ? Integer.toString(shots) : coming ? COMING : "";
    }

    /// What a draft keeps of them: that there are some. Which ones they are is stored with them.
    String noted() {
        return noted;
    }

    void noted(String kept) {
        noted = kept;
    }

    /// Another form has begun.
    void clear() {
        noted = "";
    }
}
