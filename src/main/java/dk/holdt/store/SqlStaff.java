package dk.holdt.store;

import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.Staff;
import dk.holdt.domain.staff.StaffMember;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/// The people of the shop in their table.
public final class SqlStaff implements Staff {

    private final Database database;

    public SqlStaff(Database database) {
        this.database = database;
    }

    @Override
    public long add(StaffMember member) {
        return database.write(handle -> handle.createQuery("""
                        insert into staff (name, role, tile, pin_digits)
                        values (:name, :role, nullif(:tile, 0), :pin_digits) returning id
                        """)
                .bind("name", member.name())
                .bind("role", member.role().name())
                .bind("tile", Staff.freeTile(working()))
                .bind("pin_digits", member.pinDigits())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void save(StaffMember member) {
        database.write(handle -> handle.createUpdate("""
                        update staff
                           set name = :name, role = :role, tile = nullif(:tile, 0), pin_digits = :pin_digits,
                               "left" = :left
                         where id = :id
                        """)
                .bind("id", member.id())
                .bind("name", member.name())
                .bind("role", member.role().name())
                .bind("tile", member.tile())
                .bind("pin_digits", member.pinDigits())
                .bind("left", member.left())
                .execute());
    }

    @Override
    public Optional<StaffMember> find(long id) {
        return database.read(handle -> handle.createQuery("select * from staff where id = :id")
                .bind("id", id)
                .map(SqlStaff::read)
                .findOne());
    }

    @Override
    public List<StaffMember> all() {
        return database.read(handle -> handle.createQuery("select * from staff order by id")
                .map(SqlStaff::read)
                .list());
    }

    private static StaffMember read(ResultSet row, StatementContext context) throws SQLException {
        return new StaffMember(
                row.getLong("id"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getInt("tile"),
                row.getInt("pin_digits"),
                row.getBoolean("left"));
    }
}
