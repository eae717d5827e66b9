package dk.holdt.store;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.draft.Draft;
import dk.holdt.usecase.draft.Drafts;
import dk.holdt.usecase.draft.ThrownLabel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Drafts in their tables: a row for the draft and one for each field that is not empty.
public final class SqlDrafts implements Drafts {

    private final Database database;

    public SqlDrafts(Database database) {
        this.database = database;
    }

    @Override
    public void save(Draft draft) {
        database.write(handle -> {
            handle.createUpdate("""
                            insert into draft (uuid, started_by, continued_by, started_at, changed_at)
                            values (:uuid, :started_by, :continued_by, :started_at, :changed_at)
                            on conflict (uuid) do update
                               set changed_at = excluded.changed_at, continued_by = excluded.continued_by
                            """)
                    .bind("uuid", draft.uuid())
                    .bind("started_by", draft.startedBy())
                    .bind("continued_by", draft.continuedBy())
                    .bind("started_at", draft.startedAt())
                    .bind("changed_at", draft.changedAt())
                    .execute();
            handle.execute("delete from draft_field where draft = ?", draft.uuid());
            draft.fields()
                    .forEach((name, value) -> handle.execute(
                            "insert into draft_field (draft, name, value) values (?, ?, ?)",
                            draft.uuid(),
                            name,
                            value));
            return draft;
        });
    }

    @Override
    public Optional<Draft> find(UUID uuid) {
        return database.read(handle -> handle.createQuery("select * from draft where uuid = :uuid")
                .bind("uuid", uuid)
                .map((row, _) -> read(handle, row))
                .findOne());
    }

    @Override
    public List<Draft> all() {
        return database.read(handle -> handle.createQuery("select * from draft order by started_at, uuid")
                .map((row, _) -> read(handle, row))
                .list());
    }

    @Override
    public void remove(UUID uuid) {
        database.write(handle -> {
            handle.execute("""
                    update print_job set state = 'CANCELLED'
                     where state = 'WAITING' and ahead = (select number from reserved_number where form = ?)
                    """, uuid);
            return handle.execute("delete from draft where uuid = ?", uuid);
        });
    }

    @Override
    public void thrownAway(UUID form, Instant at, long by) {
        database.write(handle -> {
            ShotRows.removeWithDraft(handle, form, at, by);
            return handle.execute("""
                    insert into label_thrown_away (number, at, by)
                    select number, ?, ? from reserved_number where form = ?
                    """, at, by, form);
        });
    }

    @Override
    public void broughtBack(UUID form, Instant at, long by) {
        database.write(handle -> {
            ShotRows.putBackWithDraft(handle, form, at, by);
            return form;
        });
    }

    @Override
    public void inherits(UUID draft, UUID before) {
        database.write(handle -> {
            ShotRows.inherit(handle, before, draft);
            return draft;
        });
    }

    @Override
    public void reserve(UUID form, RepairNumber number, Instant at, long by) {
        database.write(handle -> handle.createUpdate(
                        "insert into reserved_number (number, form, at, by) values (:number, :form, :at, :by)")
                .bind("number", number.digits())
                .bind("form", form)
                .bind("at", at)
                .bind("by", by)
                .execute());
    }

    @Override
    public Optional<RepairNumber> numberOf(UUID form) {
        return database.read(handle -> handle.createQuery("select number from reserved_number where form = :form")
                .bind("form", form)
                .mapTo(String.class)
                .findOne()
                .map(RepairNumber::new));
    }

    @Override
    public Optional<Draft> labelled(RepairNumber number) {
        return database.read(handle -> handle.createQuery("""
                        select draft.* from draft join reserved_number on reserved_number.form = draft.uuid
                         where reserved_number.number = :number
                        """)
                .bind("number", number.digits())
                .map((row, _) -> read(handle, row))
                .findOne());
    }

    @Override
    public Optional<ThrownLabel> thrown(RepairNumber number) {
        return database.read(handle -> handle.createQuery("""
                        select reserved_number.*, thrown.at as thrown_at, thrown.by as thrown_by
                          from reserved_number
                          left join label_thrown_away thrown
                            on thrown.id = (select max(id) from label_thrown_away newest
                                             where newest.number = reserved_number.number)
                         where reserved_number.number = :number
                           and not exists (select 1 from draft where draft.uuid = reserved_number.form)
                           and not exists (select 1 from repair where repair.number = reserved_number.number)
                        """)
                .bind("number", number.digits())
                .map((row, _) -> new ThrownLabel(
                        number, new ThrownLabel.Done(Columns.instant(row, "at"), row.getLong("by")), thrown(row)))
                .findOne());
    }

    private static Optional<ThrownLabel.Done> thrown(ResultSet row) throws SQLException {
        var by = Columns.maybeLong(row, "thrown_by");
        return by.isEmpty()
                ? Optional.empty()
                : Optional.of(new ThrownLabel.Done(Columns.instant(row, "thrown_at"), by.get()));
    }

    private static Draft read(Handle handle, ResultSet row) throws SQLException {
        return new Draft(
                UUID.fromString(row.getString("uuid")),
                row.getLong("started_by"),
                Columns.maybeLong(row, "continued_by").orElse(row.getLong("started_by")),
                Columns.instant(row, "started_at"),
                Columns.instant(row, "changed_at"),
                fields(handle, row.getString("uuid")));
    }

    private static Map<String, String> fields(Handle handle, String uuid) {
        return handle
                .createQuery("select name, value from draft_field where draft = :draft")
                .bind("draft", uuid)
                .map((row, _) -> Map.entry(row.getString("name"), row.getString("value")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
