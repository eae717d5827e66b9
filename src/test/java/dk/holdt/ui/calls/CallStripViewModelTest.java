package dk.holdt.ui.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Callback;
import dk.holdt.domain.promise.What;
import dk.holdt.ui.kit.AtCounter;
import dk.holdt.ui.kit.Background;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.kit.Nobody;
import dk.holdt.ui.kit.StandingMark;
import dk.holdt.usecase.OneRepair;
import dk.holdt.usecase.calls.NoteCall;
import dk.holdt.usecase.calls.NoteCall.Went;
import dk.holdt.words.Messages;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CallStripViewModelTest {

    private final OneRepair repair = new OneRepair(Language.DA);
    private final AtCounter atCounter = Nobody.there();
    private final CallStripViewModel model = new CallStripViewModel(
            repair.calls(),
            new CallWording(new Messages(Language.DA), OneRepair.ZONE),
            new Background() {
                @Override
                public <T> void run(
                        Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
                    if (storeFails) {
                        onFailure.accept(new IllegalStateException("the disk is away"));
                    } else {
                        new DirectBackground().run(work, onSuccess, onFailure);
                    }
                }
            },
            atCounter);
    private boolean storeFails;

    @Test
    void a_call_that_is_due_says_whom_by_when_about_what_and_whose() {
        promised();
        assertThat(line()).isEqualTo("100009 Anna Berg: ring senest kl. 15.30 – hvilken dag den er klar · Mette Juhl");
        assertThat(model.linesProperty().get().getFirst().shape()).isEqualTo(StandingMark.Shape.TRIANGLE);
    }

    @Test
    void late_it_is_the_counters_and_keeps_standing() {
        promised();
        repair.when("2026-11-30T10:05");
        assertThat(line())
                .isEqualTo("100009 Anna Berg: opkald lovet senest fredag den 27. november kl. 15.30"
                        + " – hvilken dag den er klar · skranken (alle)");
        assertThat(model.linesProperty().get().getFirst().shape()).isEqualTo(StandingMark.Shape.SOLID_SQUARE);
    }

    @Test
    void a_try_stands_beside_it_with_the_next() {
        promised();
        note(Went.NO_ANSWER);
        assertThat(line()).endsWith("· Mette Juhl · 1 forsøg, næste kl. 15.50");
    }

    @Test
    void all_who_wait_are_counted_and_not_only_the_calls_that_were_promised() {
        repair.when("2026-11-28T13:50");
        model.read();
        assertThat(model.linesProperty().get()).isEmpty();
        assertThat(model.waitingProperty().get()).isOne();
    }

    @Test
    void a_customer_reads_neither_whom_nor_about_what() {
        promised();
        repair.when("2026-11-30T10:05");
        model.read();
        atCounter.toggle();
        var line = model.linesProperty().get().getFirst();
        assertThat(line.words().replace('\u00a0', ' '))
                .isEqualTo("100009 A.: ring senest fredag den 27. november kl. 15.30");
        assertThat(line.shape()).isEqualTo(StandingMark.Shape.HOLLOW_SQUARE);
        atCounter.toggle();
        assertThat(model.linesProperty().get().getFirst().words()).contains("Anna Berg");
    }

    @Test
    void a_call_stays_when_the_store_does_not_answer() {
        promised();
        model.read();
        note(Went.REACHED);
        storeFails = true;
        model.read();
        assertThat(model.linesProperty().get()).hasSize(1);
        storeFails = false;
        model.read();
        assertThat(model.linesProperty().get()).isEmpty();
    }

    private void promised() {
        repair.callPromised(new Callback(Callback.Topic.DAY, "", false)).when("2026-11-27T15:20");
    }

    private void note(Went went) {
        var call = repair.dossier().book().open(What.CALL).orElseThrow();
        OneRepair.done(repair.called()
                .note(repair.seen(), OneRepair.METTE, new NoteCall.Made(call.id(), went, "Anna Berg", "")));
    }

    private String line() {
        model.read();
        return model.linesProperty().get().getFirst().words().replace('\u00a0', ' ');
    }
}
