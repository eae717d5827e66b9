package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.ui.kit.Grouping;
import dk.holdt.ui.kit.StationChoices;
import dk.holdt.ui.kit.StationRole;
import dk.holdt.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookFileTest {

    private static final StationChoices USUAL = StationChoices.USUAL;

    @TempDir
    private Path folder;

    @Test
    void what_was_kept_is_there_again() {
        assertThat(new LookFile(folder).read()).isEqualTo(USUAL);
        new LookFile(folder).write(USUAL.lookingLike(150, Theme.Look.LIGHT));
        assertThat(new LookFile(folder).read()).isEqualTo(USUAL.lookingLike(150, Theme.Look.LIGHT));
        var chosen = new StationChoices(175, Theme.Look.DARK, Grouping.MINE, Optional.of(StationRole.BENCH), false);
        new LookFile(folder).write(chosen);
        assertThat(new LookFile(folder).read()).isEqualTo(chosen);
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text-size=900\ncolours=PINK\nboard=LOST\nrole=ROOF\nsound=loud", "text-size=ten", "\\u12", ""})
    void what_cannot_be_read_opens_the_usual_screen(String text) throws IOException {
        Files.writeString(folder.resolve("station.properties"), text);
        assertThat(new LookFile(folder).read()).isEqualTo(USUAL);
    }
}
