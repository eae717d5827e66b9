package dk.holdt.store;

import dk.holdt.domain.shot.Shot;
import dk.holdt.domain.shot.ShotCount;
import dk.holdt.domain.shot.ShotFile;
import dk.holdt.domain.shot.ShotType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// How pictures and films lie in their rows.
final class ShotRows {

    /// Of `shot`: the newest word about it is not that it was removed, and its file was not erased.
    static final String IS_THERE = """
             coalesce((select gone from shot_removed where shot_removed.shot = shot.id order by id desc limit 1), 0) = 0
             and not exists (select 1 from shot_erased where shot_erased.file = shot.file)
            """;

    private ShotRows() {}

    static Shot read(ResultSet row) throws SQLException {
        return new Shot(
                row.getLong("id"),
                UUID.fromString(row.getString("form")),
                readFile(row),
                row.getBoolean("at_intake"),
                Columns.instant(row, "at"),
                row.getLong("by"));
    }

    static ShotFile readFile(ResultSet row) throws SQLException {
        return new ShotFile(
                row.getString("file"),
                ShotType.valueOf(row.getString("type")),
                row.getString("name"),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getInt("turn"));
    }

    static List<Shot> of(Handle handle, UUID form) {
        return handle.createQuery("select * from shot where form = :form and " + IS_THERE + " order by id")
                .bind("form", form)
                .map((row, _) -> read(row))
                .list();
    }

    /// Those that were there when the device was taken in.
    static ShotCount atIntake(Handle handle, UUID form) {
        return ShotCount.of(of(handle, form).stream().filter(Shot::atIntake).toList());
    }

    /// All of a draft go with it, and come back with it.
    static void removeWithDraft(Handle handle, UUID form, Instant at, long by) {
        handle.execute("""
                insert into shot_removed (shot, gone, with_draft, at, by)
                select id, 1, 1, ?, ? from shot where form = ? and
                """ + IS_THERE, at, by, form);
    }

    static void putBackWithDraft(Handle handle, UUID form, Instant at, long by) {
        handle.execute("""
                insert into shot_removed (shot, gone, with_draft, at, by)
                select shot.id, 0, 1, ?, ? from shot
                 where form = ?
                   and (select gone and with_draft from shot_removed
                         where shot_removed.shot = shot.id order by id desc limit 1)
                """, at, by, form);
    }

    /// The same files belong to a second form.
    static void inherit(Handle handle, UUID from, UUID to) {
        handle.execute("""
                insert into shot (form, file, type, name, bytes, sha256, turn, at_intake, at, by)
                select ?, file, type, name, bytes, sha256, turn, 1, at, by from shot
                 where form = ? and
                """ + IS_THERE + " order by id", to, from);
    }
}
