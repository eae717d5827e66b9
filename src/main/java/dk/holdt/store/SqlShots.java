package dk.holdt.store;

import dk.holdt.domain.shot.Shot;
import dk.holdt.domain.shot.ShotFile;
import dk.holdt.usecase.shot.Shots;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Pictures and films in tables that are only added to; their files lie in a folder.
public final class SqlShots implements Shots {

    private static final String FILES = "select file, type, name, bytes, sha256, turn from shot";
    private static final String NOT_ERASED =
            " where not exists (select 1 from shot_erased where shot_erased.file = shot.file)";

    private final Database database;

    public SqlShots(Database database) {
        this.database = database;
    }

    @Override
    public long add(Shot shot) {
        return database.write(handle -> handle.createQuery("""
                        insert into shot (form, file, type, name, bytes, sha256, turn, at_intake, at, by)
                        values (:form, :file, :type, :name, :bytes, :sha256, :turn, :at_intake, :at, :by) returning id
                        """)
                .bind("form", shot.form())
                .bind("file", shot.file().id())
                .bind("type", shot.file().type().name())
                .bind("name", shot.file().name())
                .bind("bytes", shot.file().bytes())
                .bind("sha256", shot.file().sha256())
                .bind("turn", shot.file().turn())
                .bind("at_intake", shot.atIntake())
                .bind("at", shot.at())
                .bind("by", shot.by())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Optional<Shot> find(long id) {
        return database.read(handle -> handle.createQuery("select * from shot where id = :id")
                .bind("id", id)
                .map((row, _) -> ShotRows.read(row))
                .findOne());
    }

    @Override
    public List<Shot> of(UUID form) {
        return database.read(handle -> ShotRows.of(handle, form));
    }

    @Override
    public void remove(long id, Instant at, long by) {
        removed(id, true, at, by);
    }

    @Override
    public void putBack(long id, Instant at, long by) {
        removed(id, false, at, by);
    }

    private void removed(long id, boolean gone, Instant at, long by) {
        database.write(handle -> handle.execute(
                "insert into shot_removed (shot, gone, with_draft, at, by) values (?, ?, 0, ?, ?)", id, gone, at, by));
    }

    @Override
    public List<ShotFile> kept() {
        return database.read(handle -> handle.createQuery(FILES + NOT_ERASED + " group by file order by file")
                .map((row, _) -> ShotRows.readFile(row))
                .list());
    }

    /// One file may belong to two forms, and stays until neither wants it.
    @Override
    public List<ShotFile> due(Instant removed, Instant collected) {
        return database.read(
                handle -> handle.createQuery("""
                        select file, type, name, bytes, sha256, turn, min(
                               coalesce((select gone and at < :removed from shot_removed
                                          where shot_removed.shot = shot.id order by id desc limit 1), 0)
                               or exists (select 1 from repair where repair.uuid = shot.form
                                             and repair.stage = 'COLLECTED' and repair.collected_at < :collected)
                               or shot.at < :removed
                                  and not exists (select 1 from repair where repair.uuid = shot.form)
                                  and not exists (select 1 from draft where draft.uuid = shot.form)) as is_due
                          from shot
                        """ + NOT_ERASED + " group by file having is_due order by file")
                        .bind("removed", removed)
                        .bind("collected", collected)
                        .map((row, _) -> ShotRows.readFile(row))
                        .list());
    }

    @Override
    public void erased(ShotFile file, Instant at) {
        database.write(handle -> handle.execute("insert into shot_erased (file, at) values (?, ?)", file.id(), at));
    }

    @Override
    public List<ShotFile> erased() {
        return database.read(handle -> handle.createQuery(
                        FILES + " where exists (select 1 from shot_erased where shot_erased.file = shot.file)"
                                + " group by file order by file")
                .map((row, _) -> ShotRows.readFile(row))
                .list());
    }
}
