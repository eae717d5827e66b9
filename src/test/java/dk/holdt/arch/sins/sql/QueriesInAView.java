package dk.holdt.arch.sins.sql;

import java.sql.SQLException;

/// A planted sinner: SQL outside the store.
public final class QueriesInAView {

    static SQLException failure() {
        return new SQLException();
    }

    private QueriesInAView() {}
}
