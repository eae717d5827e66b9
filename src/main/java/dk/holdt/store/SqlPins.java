package dk.holdt.store;

import dk.holdt.domain.staff.PinRule;
import dk.holdt.domain.staff.StaffEvent;
import dk.holdt.domain.staff.Tried;
import dk.holdt.domain.staff.Tries;
import dk.holdt.usecase.staff.Pins;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// PINs, wrong tries and what happened about staff, in their tables.
public final class SqlPins implements Pins {

    private final Database database;

    public SqlPins(Database database) {
        this.database = database;
    }

    @Override
    public List<String> last(long member) {
        return database.read(
                handle -> handle.createQuery("select hash from pin where staff = :staff order by id desc limit :most")
                        .bind("staff", member)
                        .bind("most", PinRule.REMEMBERED)
                        .mapTo(String.class)
                        .list());
    }

    @Override
    public void add(long member, String hash, Instant at) {
        database.write(handle -> {
            handle.execute("insert into pin (staff, hash, at) values (?, ?, ?)", member, hash, at);
            return handle.execute("""
                    delete from pin
                     where staff = ? and id not in (select id from pin where staff = ? order by id desc limit ?)
                    """, member, member, PinRule.REMEMBERED);
        });
    }

    @Override
    public void forget(long member) {
        database.write(handle -> handle.execute("delete from pin where staff = ?", member));
    }

    @Override
    public Tries tries(Tried at) {
        return database.read(
                handle -> handle.createQuery("select wrong, wait_ms from pin_tries where place = :place and id = :id")
                        .bind("place", at.place().name())
                        .bind("id", at.id())
                        .map((row, _) -> new Tries(row.getInt("wrong"), Duration.ofMillis(row.getLong("wait_ms"))))
                        .findOne()
                        .orElse(Tries.NONE));
    }

    @Override
    public void save(Tried at, Tries tries) {
        database.write(handle -> handle.execute(
                """
                insert into pin_tries (place, id, wrong, wait_ms) values (?, ?, ?, ?)
                on conflict (place, id) do update set wrong = excluded.wrong, wait_ms = excluded.wait_ms
                """, at.place().name(), at.id(), tries.wrong(), tries.delay().toMillis()));
    }

    @Override
    public void note(StaffEvent event) {
        database.write(handle -> handle.createUpdate(
                        "insert into staff_event (at, what, staff, by) values (:at, :what, :staff, :by)")
                .bind("at", event.at())
                .bind("what", event.what().name())
                .bind("staff", event.member())
                .bind("by", event.by().orElse(null))
                .execute());
    }
}
