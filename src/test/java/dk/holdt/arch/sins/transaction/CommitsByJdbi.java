package dk.holdt.arch.sins.transaction;

import org.jdbi.v3.core.Jdbi;

/// A planted sinner: Jdbi's own transactions are none at all under our handler.
public final class CommitsByJdbi {

    static void save(Jdbi jdbi) {
        jdbi.useTransaction(handle -> handle.execute("update counter set value = 1"));
    }

    private CommitsByJdbi() {}
}
