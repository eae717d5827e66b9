package dk.holdt.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class FxBackgroundTest {

    private final List<Object> heard = new CopyOnWriteArrayList<>();

    @Test
    void work_is_done_in_the_order_asked_on_the_thread_named_shop_before_closing_ends() {
        try (var background = new FxBackground(Runnable::run)) {
            background.run(() -> Thread.currentThread().getName(), heard::add, heard::add);
            background.run(() -> 2, heard::add, heard::add);
        }
        assertThat(heard).containsExactly("shop", 2);
    }

    @Test
    void a_failure_is_answered_and_the_next_work_is_still_done() {
        var broken = new IllegalStateException("broken");
        try (var background = new FxBackground(Runnable::run)) {
            background.run(
                    () -> {
                        throw broken;
                    },
                    _ -> heard.add("done"),
                    heard::add);
            background.run(() -> "next", heard::add, heard::add);
        }
        assertThat(heard).containsExactly(broken, "next");
    }
}
