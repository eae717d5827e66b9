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
        return database.write(
                handle -> handle.createQuery("insert into staff (name, role) values (:name, :role) returning id")
                        .bind("name", member.name())
                        .bind("role", member.role().name())
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public Optional<StaffMember> find(long id) {
        return database.read(handle -> handle.createQuery("select id, name, role from staff where id = :id")
                .bind("id", id)
                .map(SqlStaff::read)
                .findOne());
    }

    @Override
    public List<StaffMember> all() {
        return database.read(handle -> handle.createQuery("select id, name, role from staff order by id")
                .map(SqlStaff::read)
                .list());
    }

    private static StaffMember read(ResultSet row, StatementContext context) throws SQLException {
        return new StaffMember(row.getLong("id"), row.getString("name"), Role.valueOf(row.getString("role")));
    }
}
