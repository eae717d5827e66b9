package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.ui.kit.Grouping;
import dk.holdt.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookFileTest {

    private static final LookFile.Kept USUAL = new LookFile.Kept(100, Theme.Look.OF_THE_MACHINE, Grouping.PROMISE);

    @TempDir
    private Path folder;

    @Test
    void what_was_kept_is_there_again() {
        assertThat(new LookFile(folder).read()).isEqualTo(USUAL);
        new LookFile(folder).write(150, Theme.Look.LIGHT, Grouping.STAGE);
        new LookFile(folder).write(175, Theme.Look.DARK, Grouping.MINE);
        assertThat(new LookFile(folder).read()).isEqualTo(new LookFile.Kept(175, Theme.Look.DARK, Grouping.MINE));
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text-size=900\ncolours=PINK\nboard=LOST", "text-size=ten", "\\u12", ""})
    void what_cannot_be_read_opens_the_usual_screen(String text) throws IOException {
        Files.writeString(folder.resolve("station.properties"), text);
        assertThat(new LookFile(folder).read()).isEqualTo(USUAL);
    }
}
