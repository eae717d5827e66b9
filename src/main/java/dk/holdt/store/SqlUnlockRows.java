package dk.holdt.store;

import dk.holdt.domain.repair.Unlock;
import dk.holdt.usecase.secret.UnlockRows;
import java.time.Instant;
import java.util.Optional;

/// How devices are unlocked, in its table.
public final class SqlUnlockRows implements UnlockRows {

    private final Database database;

    public SqlUnlockRows(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Unlock> of(long repairId) {
        return database.read(
                handle -> handle.createQuery("select * from unlock where repair = :repair order by id desc limit 1")
                        .bind("repair", repairId)
                        .map((row, _) -> new Unlock(
                                Unlock.How.valueOf(row.getString("how")),
                                Columns.maybeText(row, "sealed"),
                                Columns.maybeInstant(row, "erased_at")))
                        .findOne());
    }

    @Override
    public void put(long repairId, Unlock unlock) {
        var erased = of(repairId).flatMap(Unlock::erasedAt).isPresent();
        database.write(handle -> handle.createUpdate("""
                        insert into unlock (id, repair, how, sealed, erased_at)
                        values ((select max(id) from unlock where repair = :repair and not :erased),
                            :repair, :how, :sealed, :erased_at)
                        on conflict (id) do update
                           set how = excluded.how, sealed = excluded.sealed, erased_at = excluded.erased_at
                        """)
                .bind("erased", erased)
                .bind("repair", repairId)
                .bind("how", unlock.how().name())
                .bind("sealed", unlock.sealed())
                .bind("erased_at", unlock.erasedAt())
                .execute());
    }

    @Override
    public boolean erase(long repairId, Instant at) {
        int erased = database.writeAndForget(handle ->
                handle.createUpdate("""
                        update unlock set sealed = null, erased_at = :at where repair = :repair and sealed is not null
                        """).bind("repair", repairId).bind("at", at).execute());
        return erased > 0;
    }
}
