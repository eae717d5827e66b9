package dk.holdt.store;

import dk.holdt.usecase.calls.SeenHere;
import java.time.Instant;
import java.util.Set;

/// Who has been at work, by what they have written in journals.
public final class SqlSeen implements SeenHere {

    private final Database database;

    public SqlSeen(Database database) {
        this.database = database;
    }

    @Override
    public Set<Long> since(Instant from) {
        return database.read(handle -> Set.copyOf(handle.createQuery("select distinct by from entry where at >= :since")
                .bind("since", from)
                .mapTo(Long.class)
                .list()));
    }
}
