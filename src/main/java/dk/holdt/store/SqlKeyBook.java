package dk.holdt.store;

import dk.holdt.usecase.secret.KeyBook;
import java.time.Instant;
import java.util.Optional;

/// What the shop's file knows of its key, in its table.
public final class SqlKeyBook implements KeyBook {

    private final Database database;

    public SqlKeyBook(Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> keyId() {
        return database.read(handle -> handle.createQuery("select key_id from vault_key")
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void remember(String keyId) {
        database.write(handle -> handle.execute("insert into vault_key (id, key_id) values (1, ?)", keyId));
    }

    @Override
    public Optional<String> wrapped() {
        return database.read(handle -> handle.createQuery("select wrapped from vault_key where wrapped is not null")
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void keep(String wrapped, Instant at, long by) {
        database.writeAndForget(handle -> handle.execute(
                "update vault_key set wrapped = ?, asked_back_at = ?, asked_back_by = ?", wrapped, at, by));
    }

    @Override
    public void replace(String keyId) {
        database.write(handle -> handle.execute(
                "update vault_key set key_id = ?, wrapped = null, asked_back_at = null, asked_back_by = null", keyId));
    }
}
