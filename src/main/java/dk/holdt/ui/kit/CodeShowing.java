package dk.holdt.ui.kit;

import dk.holdt.domain.repair.CodeAnswer;
import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Unlock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How the device in hand is unlocked, and its code for half a minute when somebody asks.
public final class CodeShowing {

    /// Long enough to type it into the device, short enough for whoever comes by.
    static final Duration SHOWN = Duration.ofSeconds(30);

    private final Source source;
    private final Background background;
    private final Later later;
    private final Runnable told;
    private final LongSupplier by;
    private final ReadOnlyObjectWrapper<Optional<Unlock>> how =
            new ReadOnlyObjectWrapper<>(this, "how", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CodeAnswer>> answer =
            new ReadOnlyObjectWrapper<>(this, "answer", Optional.empty());
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");
    private Optional<RepairNumber> number = Optional.empty();
    private Runnable callOff = () -> {};
    private int asked;

    /// What is asked of the shop.
    ///
    /// @param how empty when it was not asked at the counter
    /// @param show writes down that the code was shown, and to whom
    public record Source(
            Function<RepairNumber, Optional<Unlock>> how,
            BiFunction<RepairNumber, Long, CodeAnswer> show,
            Noting noting) {
        public Source {
            Objects.requireNonNull(how, "how");
            Objects.requireNonNull(show, "show");
            Objects.requireNonNull(noting, "noting");
        }
    }

    /// Keeps a code that was given later.
    public interface Noting {

        /// Why it was not noted; empty when it was.
        Optional<Refusal> note(RepairNumber number, String code, long by);
    }

    /// Notes a code that was given later.
    ///
    /// @param refused is handed why it was not noted; empty when the shop did not answer
    public void note(String code, Runnable done, Consumer<Optional<Refusal>> refused) {
        var noting = by.getAsLong();
        number.ifPresent(repair -> background.run(
                () -> source.noting().note(repair, code, noting),
                why -> {
                    if (why.isPresent()) {
                        refused.accept(why);
                    } else {
                        done.run();
                        told.run();
                        of(repair);
                    }
                },
                _ -> refused.accept(Optional.empty())));
    }

    /// @param by who is at the keyboard
    /// @param told the journal has a line more
    public CodeShowing(Source source, Background background, Later later, LongSupplier by, Runnable told) {
        this.source = source;
        this.background = background;
        this.later = later;
        this.by = by;
        this.told = told;
    }

    /// Takes this repair in hand; the code of another one disappears.
    public void of(RepairNumber repair) {
        if (!number.equals(Optional.of(repair))) {
            hide();
            how.set(Optional.empty());
            number = Optional.of(repair);
        }
        background.run(
                () -> source.how().apply(repair),
                found -> {
                    if (number.equals(Optional.of(repair))) {
                        how.set(found);
                    }
                },
                _ -> failed.set(true));
    }

    /// Shows the code for half a minute.
    public void show() {
        hide();
        var ticket = ++asked;
        var looking = by.getAsLong();
        number.ifPresent(repair -> background.run(
                () -> source.show().apply(repair, looking), found -> answered(found, ticket), _ -> failed.set(true)));
    }

    private void answered(CodeAnswer found, int ticket) {
        if (ticket == asked) {
            answer.set(Optional.of(found));
            callOff = later.after(SHOWN, this::hide);
        }
        if (found instanceof CodeAnswer.Code) {
            told.run();
        }
    }

    /// Nothing is shown any more, and nothing that is under way will be.
    public void hide() {
        asked++;
        callOff.run();
        callOff = () -> {};
        failed.set(false);
        answer.set(Optional.empty());
    }

    /// Empty when it was not asked at the counter.
    public ReadOnlyObjectProperty<Optional<Unlock>> howProperty() {
        return how.getReadOnlyProperty();
    }

    /// Empty while nothing is shown.
    public ReadOnlyObjectProperty<Optional<CodeAnswer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }
}
