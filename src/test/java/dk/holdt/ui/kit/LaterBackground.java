package dk.holdt.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Answers only when told to, in any order.
public final class LaterBackground implements Background {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        waiting.add(() -> new DirectBackground().run(work, onSuccess, onFailure));
    }

    public void answerLast() {
        waiting.removeLast().run();
    }

    public void answerAll() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }
}
