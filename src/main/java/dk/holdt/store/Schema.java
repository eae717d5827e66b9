package dk.holdt.store;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteDataSource;

/// The tables, as numbered SQL files beside this class. Each file ends by setting `user_version` to its own number.
final class Schema {

    /// The number of the newest `V###__*.sql`; a test holds the two together.
    static final int NEWEST = 27;

    private Schema() {}

    /// Brings the file up to [#NEWEST]. Flyway takes a third of a second even when nothing is to be done, so look at
    /// `user_version` first.
    static void migrate(Path file) {
        migrate(file, NEWEST);
    }

    /// Brings the file up to the version.
    static void migrate(Path file, int version) {
        var source = new SQLiteDataSource();
        source.setUrl(Link.url(file));
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:dk/holdt/store")
                .target(Integer.toString(version))
                .loggers("slf4j")
                .load()
                .migrate();
    }
}
