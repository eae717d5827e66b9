package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartTest {

    @Test
    void nothing_said_opens_the_window_on_the_usual_shop() {
        var start = Start.of(List.of());
        assertThat(start.opensTheWindow()).isTrue();
        assertThat(start.data()).isEmpty();
        assertThat(start.textSize()).isEmpty();
    }

    @Test
    void a_folder_a_text_size_and_the_demo_are_the_windows_own_options() {
        var start = Start.of(List.of("--data", "/shop", "--text", "150", "--demo"));
        assertThat(start.opensTheWindow()).isTrue();
        assertThat(start.folder()).isEqualTo(Path.of("/shop"));
        assertThat(start.textSize()).contains(150);
        assertThat(start.demo()).isTrue();
    }

    @Test
    void the_look_is_the_one_kept_unless_another_is_asked_for() {
        assertThat(Start.of(List.of()).look()).isEmpty();
        assertThat(Start.of(List.of("--look", "dark")).look()).contains(Theme.Look.DARK);
        assertThat(Start.of(List.of("--look", "pink")).command()).containsExactly("--look", "pink");
    }

    @Test
    void anything_else_is_left_to_the_commands() {
        assertThat(Start.of(List.of("due", "--hours", "24")).command()).containsExactly("due", "--hours", "24");
        assertThat(Start.of(List.of("--text", "500")).command()).containsExactly("--text", "500");
        assertThat(Start.of(List.of("--data")).command()).containsExactly("--data");
        assertThat(Start.of(List.of("--help")).opensTheWindow()).isFalse();
    }
}
