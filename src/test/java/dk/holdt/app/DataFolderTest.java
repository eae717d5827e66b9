package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    private static final Path HOME = Path.of("/home/anna");

    @Test
    void each_system_has_its_own_place() {
        assertThat(DataFolder.usual("Linux", HOME, Map.of())).isEqualTo(HOME.resolve(".local/share/holdt"));
        assertThat(DataFolder.usual("Linux", HOME, Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/data/holdt"));
        assertThat(DataFolder.usual("Mac OS X", HOME, Map.of()))
                .isEqualTo(HOME.resolve("Library/Application Support/Holdt"));
        assertThat(DataFolder.usual("Windows 11", HOME, Map.of("LOCALAPPDATA", "/local")))
                .isEqualTo(Path.of("/local/Holdt"));
    }

    @Test
    void the_demo_shop_lies_beside_it() {
        assertThat(DataFolder.demo(Path.of("/data/holdt"))).isEqualTo(Path.of("/data/holdt-demo"));
    }

    @Test
    void only_its_user_can_look_into_it(@TempDir Path temp) throws IOException {
        var folder = DataFolder.make(temp.resolve("a").resolve("holdt"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }
}
