package dk.holdt.ui.find;

import dk.holdt.ui.kit.Background;
import dk.holdt.usecase.find.FindRepairs;
import dk.holdt.usecase.find.FindRepairs.Answer;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What was found for what is typed; the answer to anything typed before is dropped.
public final class FindViewModel {

    private final FindRepairs find;
    private final Background background;
    private final ReadOnlyObjectWrapper<Result> result =
            new ReadOnlyObjectWrapper<>(this, "result", new Result.Nothing());
    private volatile int asked;

    /// What there is to show.
    public sealed interface Result {

        /// Nothing is typed, or too little.
        record Nothing() implements Result {}

        record Found(Answer answer) implements Result {}

        record Failed() implements Result {}
    }

    public FindViewModel(FindRepairs find, Background background) {
        this.find = find;
        this.background = background;
    }

    /// Looks away from the screen's thread; a search that has been overtaken is not even begun.
    public void find(String typed) {
        asked++;
        var mine = asked;
        if (typed.isBlank()) {
            result.set(new Result.Nothing());
            return;
        }
        background.run(
                () -> mine == asked ? Optional.of(find.find(typed)) : Optional.<Answer>empty(),
                answer -> {
                    if (mine == asked) {
                        answer.ifPresent(one -> result.set(new Result.Found(one)));
                    }
                },
                _ -> {
                    if (mine == asked) {
                        result.set(new Result.Failed());
                    }
                });
    }

    /// The repair on top, once everything typed has been looked up; for Enter pressed before the answer was there.
    public void whenLookedUp(Runnable then) {
        background.run(() -> Boolean.TRUE, _ -> then.run(), _ -> then.run());
    }

    public ReadOnlyObjectProperty<Result> resultProperty() {
        return result.getReadOnlyProperty();
    }
}
