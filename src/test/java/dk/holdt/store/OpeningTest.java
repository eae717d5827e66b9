package dk.holdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.holdt.store.DatabaseRefused.Reason;
import dk.holdt.usecase.doctor.Examined;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is found in the data folder at start: each kind of wrong file is told apart, and none is changed.
class OpeningTest {

    @TempDir
    private Path outer;

    private Path folder;
    private Path file;

    private void inFolder(String name) {
        folder = outer.resolve(name);
        file = folder.resolve("shop.db");
    }

    private void createShop() {
        inFolder("data");
        Database.create(folder).close();
    }

    @Test
    void a_new_shop_lies_in_a_folder_only_its_user_can_read() throws IOException {
        createShop();
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
        assertThat(folder).isDirectoryContaining("glob:**shop.db").isDirectoryNotContaining("glob:**shop.new*");
        assertThat(Header.read(file)).isEqualTo(new Header(Schema.NEWEST, 0x486F6C64));
    }

    @Test
    void a_shop_of_the_first_version_gets_the_tables_that_came_since() throws SQLException, IOException {
        inFolder("data");
        Files.createDirectory(folder);
        Flyway.configure()
                .dataSource(Link.url(file), "", "")
                .locations("classpath:dk/holdt/store")
                .target("1")
                .load()
                .migrate();
        send("insert into setting (name, value) values ('due-soon-minutes', '120')");

        try (var database = Database.open(folder)) {
            assertThat(new SqlKeyBook(database).keyId()).isEmpty();
            assertThat(new SqlShopBook(database).setting("due-soon-minutes")).contains("120");
        }
        assertThat(Header.read(file).userVersion()).isEqualTo(Schema.NEWEST);
    }

    @Test
    void a_shop_of_an_older_version_that_may_not_be_written_is_told_and_not_half_shown()
            throws SQLException, IOException {
        inFolder("data");
        Files.createDirectory(folder);
        Schema.migrate(file, 4);
        var before = Files.readAllBytes(file);
        assertThat(reasonOf(() -> Database.openToLook(folder))).isEqualTo(Reason.OLDER_SCHEMA);
        assertThat(Examiner.examine(folder).state())
                .as("what doctor says of it")
                .isEqualTo(Examined.FileState.OLDER);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    /// Not as a user who may write everything.
    @Test
    void a_file_that_may_only_be_read_is_told_at_opening_and_not_at_the_first_customer() throws IOException {
        createShop();
        assumeThat(file.toFile().setReadOnly()).isTrue();
        assumeThat(Files.isWritable(file)).isFalse();
        assertThat(reasonOfOpening()).isEqualTo(Reason.READ_ONLY);
    }

    @Test
    void every_table_is_strict() {
        createShop();
        try (var database = Database.open(folder)) {
            List<String> loose = database.read(
                    handle -> handle.createQuery("""
                            select name from pragma_table_list
                             where schema = 'main' and strict = 0 and name not like 'sqlite_%' and name not like 'flyway%'
                            """).mapTo(String.class).list());
            assertThat(loose).isEmpty();
        }
    }

    @Test
    void a_missing_shop_is_told_and_none_is_made() {
        inFolder("unplugged");
        assertThat(reasonOfOpening()).isEqualTo(Reason.MISSING);
        assertThat(folder).doesNotExist();
    }

    @Test
    void a_shop_is_never_created_over_another() {
        createShop();
        assertThat(reasonOf(() -> Database.create(folder))).isEqualTo(Reason.ALREADY_THERE);
    }

    @Test
    void a_shop_is_never_created_beside_the_log_of_a_lost_one() throws IOException {
        createShop();
        Files.delete(file);
        Files.writeString(folder.resolve("shop.db-wal"), "the last repairs");
        assertThat(reasonOf(() -> Database.openOrCreate(folder, TestShop.MONDAY)))
                .isEqualTo(Reason.MISSING);
        assertThat(file).doesNotExist();
    }

    @Test
    void a_shop_is_never_created_where_copies_of_a_lost_one_lie() throws IOException {
        createShop();
        CopyFolder.of(folder).copies().make(folder, TestShop.MONDAY);
        Files.delete(file);
        Files.deleteIfExists(folder.resolve(Witness.NAME));
        assertThat(reasonOf(() -> Database.openOrCreate(folder, TestShop.MONDAY)))
                .isEqualTo(Reason.MISSING);
        assertThat(file).doesNotExist();
    }

    @Test
    void a_creation_cut_short_is_begun_again() throws IOException {
        inFolder("data");
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("shop.new"), "half a shop");
        Files.writeString(folder.resolve("shop.new-journal"), "and its journal");
        Database.openOrCreate(folder, TestShop.MONDAY).close();
        assertThat(folder).isDirectoryNotContaining("glob:**shop.new*");
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void a_file_of_zero_bytes_is_not_taken_for_a_first_start() throws IOException {
        createShop();
        Files.write(file, new byte[0]);
        assertThat(reasonOf(() -> Database.openOrCreate(folder, TestShop.MONDAY)))
                .isEqualTo(Reason.EMPTY_FILE);
        assertThat(file).isEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 20_000})
    void zeroes_are_no_database(int length) throws IOException {
        createShop();
        Files.write(file, new byte[length]);
        assertThat(reasonOfOpening()).isEqualTo(Reason.NOT_A_DATABASE);
    }

    @Test
    void an_overwritten_header_is_no_database() throws IOException {
        createShop();
        overwrite(0, "This is not what");
        assertThat(reasonOfOpening()).isEqualTo(Reason.NOT_A_DATABASE);
    }

    @Test
    void the_database_of_another_program_is_left_alone() throws IOException, SQLException {
        inFolder("data");
        Files.createDirectory(folder);
        send("create table bookmarks (url text)");
        var before = Files.readAllBytes(file);
        assertThat(reasonOfOpening()).isEqualTo(Reason.ANOTHER_PROGRAM);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void data_of_a_newer_program_is_refused() throws SQLException {
        createShop();
        send("pragma user_version = " + (Schema.NEWEST + 1));
        assertThat(reasonOfOpening()).isEqualTo(Reason.NEWER_SCHEMA);
    }

    @Test
    void a_file_cut_short_is_damaged() throws IOException {
        createShop();
        try (var cut = new RandomAccessFile(file.toFile(), "rw")) {
            cut.setLength(cut.length() * 2 / 3);
        }
        assertThat(reasonOfOpening()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void an_overwritten_page_is_damaged() throws IOException {
        createShop();
        overwrite(4096, "#".repeat(4096));
        assertThat(reasonOfOpening()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void a_folder_in_place_of_the_file_cannot_be_opened() throws IOException {
        inFolder("data");
        Files.createDirectories(file);
        assertThat(reasonOfOpening()).isEqualTo(Reason.CANNOT_OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.51.2", "3.50.4", "3.9.99", "2.99.99"})
    void an_engine_that_can_corrupt_data_is_refused(String version) {
        inFolder("data");
        assertThat(reasonOf(() -> Database.requireSoundEngine(file, version))).isEqualTo(Reason.OLD_ENGINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.51.3", "3.54.1", "4.0", "3.100.0"})
    void a_sound_engine_is_accepted(String version) {
        inFolder("data");
        assertThatCode(() -> Database.requireSoundEngine(file, version)).doesNotThrowAnyException();
    }

    @Test
    void the_newest_schema_is_that_of_the_last_migration() throws IOException, URISyntaxException {
        var resources =
                Path.of(Schema.class.getResource("V001__shop.sql").toURI()).getParent();
        try (var files = Files.list(resources)) {
            var last = files.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("V\\d{3}__\\w+\\.sql"))
                    .sorted()
                    .toList()
                    .getLast();
            assertThat(Integer.parseInt(last.substring(1, 4))).isEqualTo(Schema.NEWEST);
        }
    }

    private Reason reasonOfOpening() {
        return reasonOf(() -> Database.open(folder));
    }

    private Reason reasonOf(Runnable act) {
        var refused = catchThrowableOfType(DatabaseRefused.class, act::run);
        assertThat(refused).isNotNull();
        assertThat(refused.file()).isEqualTo(file);
        return refused.reason();
    }

    private void overwrite(long at, String words) throws IOException {
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(at);
            open.writeBytes(words);
        }
    }

    private void send(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(Link.url(file));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
