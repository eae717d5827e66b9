package dk.holdt.store;

import dk.holdt.usecase.StoreFailure;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// A transaction under way. Once a statement in it has failed it cannot be committed, whoever caught the failure:
/// a full disk ends the transaction inside the engine, and what followed would be saved piece by piece.
final class Running {

    private final Link link;
    private final Handle handle;
    private StoreFailure failure;
    private boolean forgetting;

    Running(Link link, Handle handle) {
        this.link = link;
        this.handle = handle;
    }

    void requireWriting(Link writer) {
        if (link != writer) {
            throw new IllegalStateException("a question to the store must not start to write");
        }
    }

    <T> T with(Function<Handle, T> statements) {
        requireWhole();
        try {
            return statements.apply(handle);
        } catch (JdbiException e) {
            failure = Failures.of(e);
            throw failure;
        }
    }

    /// Asks that nothing of what is taken away stay in the log.
    void forget() {
        forgetting = true;
    }

    boolean isForgetting() {
        return forgetting;
    }

    void requireWhole() {
        if (failure != null) {
            throw failure;
        }
    }
}
