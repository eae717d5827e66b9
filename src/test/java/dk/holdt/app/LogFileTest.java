package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.DefaultJoranConfigurator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LogFileTest {

    @TempDir
    private Path folder;

    @AfterEach
    void give_the_log_back() {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        var usual = new DefaultJoranConfigurator();
        usual.setContext(context);
        usual.configure(context);
    }

    @Test
    void a_message_stays_one_line_whatever_it_carries() throws IOException {
        LogFile.in(folder);
        LoggerFactory.getLogger("test").warn("repair 104121\r\n2026-11-27 ERROR forged \u001b[2J\u202e end");
        assertThat(lines()).hasSize(1).first().asString().contains("repair 104121__2026-11-27 ERROR forged _[2J_ end");
    }

    @Test
    void an_exception_is_kept_without_what_it_quotes() throws IOException {
        LogFile.in(folder);
        var cause = new IllegalStateException("Anna Berg 20123456");
        LoggerFactory.getLogger("test").error("work failed", new RuntimeException("Anna Berg", cause));
        var text = String.join("\n", lines());
        assertThat(text)
                .contains("work failed", "java.lang.RuntimeException", "java.lang.IllegalStateException")
                .contains("LogFileTest.java")
                .doesNotContain("Anna", "20123456");
    }

    private java.util.List<String> lines() throws IOException {
        return Files.readAllLines(folder.resolve("holdt.log"));
    }
}
