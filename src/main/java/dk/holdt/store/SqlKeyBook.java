package dk.holdt.store;

import dk.holdt.usecase.secret.KeyBook;
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
}
