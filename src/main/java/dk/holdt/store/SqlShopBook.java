package dk.holdt.store;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.ShopCalendar;
import dk.holdt.domain.promise.What;
import dk.holdt.domain.shop.Country;
import dk.holdt.domain.shop.Preset;
import dk.holdt.domain.shop.Shop;
import dk.holdt.domain.shop.ShopBook;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The shop's own facts in their tables.
public final class SqlShopBook implements ShopBook {

    private final Database database;

    public SqlShopBook(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Shop> shop() {
        return database.read(handle -> handle.createQuery("select * from shop")
                .map((row, _) -> readShop(row))
                .findOne());
    }

    @Override
    public void save(Shop shop) {
        database.write(handle -> handle.createUpdate("""
                        insert into shop
                            (id, name, address, phone, email, company_number, vat_registered, country, language)
                        values (1, :name, :address, :phone, :email, :company_number, :vat_registered, :country, :language)
                        on conflict (id) do update
                           set name = excluded.name, address = excluded.address, phone = excluded.phone,
                               email = excluded.email, company_number = excluded.company_number,
                               vat_registered = excluded.vat_registered, country = excluded.country,
                               language = excluded.language
                        """)
                .bind("name", shop.name())
                .bind("address", shop.address())
                .bind("phone", shop.phone())
                .bind("email", shop.email())
                .bind("company_number", shop.companyNumber())
                .bind("vat_registered", shop.vatRegistered())
                .bind("country", shop.country().name())
                .bind("language", shop.language().code())
                .execute());
    }

    @Override
    public ShopCalendar calendar() {
        return database.read(handle -> handle.createQuery(
                        "select version, zone from calendar_version order by version desc limit 1")
                .map((row, _) -> new CalendarRows(handle, row.getInt("version")).read(ZoneId.of(row.getString("zone"))))
                .findOne()
                .orElseThrow(() -> new IllegalStateException("the shop has no calendar yet")));
    }

    @Override
    public ShopCalendar add(ShopCalendar calendar) {
        return database.write(handle -> {
            int next = handle.createQuery("select coalesce(max(version), 0) + 1 from calendar_version")
                    .mapTo(Integer.class)
                    .one();
            var numbered = calendar.withVersion(next);
            new CalendarInsert(handle, numbered).write();
            return numbered;
        });
    }

    @Override
    public List<Preset> presets() {
        return database.read(handle -> handle.createQuery("select * from preset order by key")
                .map((row, _) -> new Preset(
                        row.getInt("key"),
                        What.valueOf(row.getString("what")),
                        Basis.valueOf(row.getString("basis")),
                        row.getInt("hours")))
                .list());
    }

    @Override
    public void savePresets(List<Preset> presets) {
        database.write(handle -> {
            handle.execute("delete from preset");
            presets.forEach(preset -> handle.execute(
                    "insert into preset (key, what, basis, hours) values (?, ?, ?, ?)",
                    preset.key(),
                    preset.what().name(),
                    preset.basis().name(),
                    preset.hours()));
            return presets.size();
        });
    }

    @Override
    public Optional<String> setting(String name) {
        return database.read(handle -> handle.createQuery("select value from setting where name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void set(String name, String value) {
        database.write(handle -> handle.execute("""
                insert into setting (name, value) values (?, ?)
                on conflict (name) do update set value = excluded.value
                """, name, value));
    }

    private static Shop readShop(ResultSet row) throws SQLException {
        return new Shop(
                row.getString("name"),
                row.getString("address"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("company_number"),
                row.getBoolean("vat_registered"),
                Country.valueOf(row.getString("country")),
                Language.ofCode(row.getString("language")));
    }
}
