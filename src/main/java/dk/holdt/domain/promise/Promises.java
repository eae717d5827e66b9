package dk.holdt.domain.promise;

/// Where promises and their ends are added. Nothing here can be changed or taken away.
public interface Promises {

    /// Answers the id of the stored promise.
    long add(Promise promise);

    /// Ends a promise; throws `IllegalStateException` when it has an end already.
    void end(PromiseEnd end);
}
