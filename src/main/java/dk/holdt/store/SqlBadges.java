package dk.holdt.store;

import dk.holdt.usecase.staff.Badges;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Badges and their ends, in their tables.
public final class SqlBadges implements Badges {

    private static final String KEPT = """
            select badge.*, badge_ended.badge is null as counts
              from badge left join badge_ended on badge_ended.badge = badge.id
            """;

    private final Database database;

    public SqlBadges(Database database) {
        this.database = database;
    }

    @Override
    public void add(long member, String hash, Instant at, long by) {
        database.write(handle ->
                handle.execute("insert into badge (staff, hash, at, by) values (?, ?, ?, ?)", member, hash, at, by));
    }

    @Override
    public void end(long member, Instant at, long by) {
        database.write(handle -> handle.execute("""
                insert into badge_ended (badge, at, by)
                select id, ?, ? from badge
                 where staff = ? and not exists (select 1 from badge_ended where badge_ended.badge = badge.id)
                """, at, by, member));
    }

    @Override
    public Optional<Kept> find(String hash) {
        return database.read(handle -> handle.createQuery(KEPT + "where hash = :hash")
                .bind("hash", hash)
                .map((row, _) -> read(row))
                .findOne());
    }

    @Override
    public List<Kept> counting() {
        return database.read(handle -> handle.createQuery(KEPT + "where badge_ended.badge is null")
                .map((row, _) -> read(row))
                .list());
    }

    private static Kept read(ResultSet row) throws SQLException {
        return new Kept(
                row.getLong("staff"), row.getString("hash"), Columns.instant(row, "at"), row.getBoolean("counts"));
    }
}
