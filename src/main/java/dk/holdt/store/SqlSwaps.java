package dk.holdt.store;

import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.part.Settlement;
import dk.holdt.domain.part.Swaps;
import org.jdbi.v3.core.Handle;

/// Swaps, what was compared, and who accepted it.
public final class SqlSwaps implements Swaps {

    private final Database database;

    public SqlSwaps(Database database) {
        this.database = database;
    }

    @Override
    public long add(long repairId, PartSwap swap) {
        return database.write(handle -> {
            long id = SwapRows.bind(handle.createQuery("""
                            insert into swap (repair, kind, removed_name, removed_number, fitted_name, fitted_number,
                                verdict, at, by, withdrawn)
                            values (:repair, :kind, :removed_name, :removed_number, :fitted_name, :fitted_number,
                                :verdict, :at, :by, :withdrawn)
                            returning id
                            """), swap)
                    .bind("repair", repairId)
                    .mapTo(Long.class)
                    .one();
            int position = 0;
            for (var line : swap.comparison().lines()) {
                position++;
                SwapRows.bind(handle.createUpdate("""
                        insert into swap_line (swap, position, attribute, key, before, after, verdict, lost_sight)
                        values (:swap, :position, :attribute, :key, :before, :after, :verdict, :lost_sight)
                        """), line)
                        .bind("swap", id)
                        .bind("position", position)
                        .execute();
            }
            swap.settlement().ifPresent(settlement -> insert(handle, id, settlement));
            return id;
        });
    }

    @Override
    public void settle(long swapId, Settlement settlement) {
        database.write(handle -> insert(handle, swapId, settlement));
    }

    @Override
    public void withdraw(long swapId) {
        database.write(handle -> {
            int withdrawn = handle.execute("update swap set withdrawn = 1 where id = ? and withdrawn = 0", swapId);
            if (withdrawn == 0) {
                throw new IllegalStateException("no such swap, or withdrawn before: " + swapId);
            }
            return withdrawn;
        });
    }

    private static int insert(Handle handle, long swap, Settlement settlement) {
        return SwapRows.bind(handle.createUpdate("""
                        insert into swap_settlement (swap, how, "with", channel, words, at, by)
                        values (:swap, :how, :with, :channel, :words, :at, :by)
                        """), settlement)
                .bind("swap", swap)
                .execute();
    }
}
