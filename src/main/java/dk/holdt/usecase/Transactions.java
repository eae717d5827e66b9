package dk.holdt.usecase;

import java.util.function.Supplier;

/// All or nothing: what the work writes is there together and durably when this returns, or not at all.
///
/// An inner call joins the outer one. The work is database work only: no paper, no network, no screen.
public interface Transactions {

    /// Does the work and makes it durable.
    ///
    /// @throws StoreFailure when the store could not; then nothing of the work was saved
    <T> T inTransaction(Supplier<T> work);

    default void run(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }
}
