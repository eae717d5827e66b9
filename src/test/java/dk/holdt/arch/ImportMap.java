package dk.holdt.arch;

import java.util.Map;
import java.util.Set;

/// Which part may know which, as drawn in `src/docs/decisions/0001-floors.md`: change both in one commit.
final class ImportMap {

    /// A part and what of ours it may import, itself aside.
    static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("domain", Set.of()),
            Map.entry("usecase", Set.of("domain", "words")),
            Map.entry("words", Set.of("domain")),
            Map.entry("catalogue", Set.of("domain")),
            Map.entry("input", Set.of("domain", "usecase")),
            Map.entry("store", Set.of("domain", "usecase")),
            Map.entry("print", Set.of("domain", "usecase", "words")),
            Map.entry("vault", Set.of("usecase")),
            Map.entry("sound", Set.of("usecase")),
            Map.entry("ui.kit", Set.of("domain", "words")),
            Map.entry("ui.board", Set.of("domain", "usecase", "words", "ui.kit")),
            Map.entry("ui.calls", Set.of("domain", "usecase", "words", "ui.kit")),
            Map.entry("ui.intake", Set.of("domain", "usecase", "words", "ui.kit")),
            Map.entry("ui.repair", Set.of("domain", "usecase", "words", "ui.kit")),
            Map.entry("ui.bench", Set.of("domain", "usecase", "words", "ui.kit")),
            Map.entry("ui.parts", Set.of("domain", "usecase", "words", "ui.kit")),
            Map.entry("ui.handover", Set.of("domain", "usecase", "words", "ui.kit")),
            Map.entry("ui.shelf", Set.of("domain", "usecase", "words", "ui.kit")),
            Map.entry("ui.customer", Set.of("domain", "usecase", "words", "ui.kit")),
            Map.entry("ui.find", Set.of("domain", "usecase", "words", "ui.kit")),
            Map.entry("ui.rescue", Set.of("domain", "usecase", "words", "ui.kit")),
            Map.entry("ui.setup", Set.of("domain", "usecase", "words", "ui.kit")),
            Map.entry("ui.staff", Set.of("domain", "usecase", "words", "ui.kit")),
            Map.entry("ui.shell", Set.of("domain", "usecase", "words", "ui")),
            Map.entry("cli", Set.of("domain", "usecase", "words")),
            Map.entry(
                    "app",
                    Set.of(
                            "domain",
                            "usecase",
                            "words",
                            "catalogue",
                            "input",
                            "store",
                            "print",
                            "vault",
                            "sound",
                            "ui",
                            "cli")));

    /// Foreign code, and the only parts that may know it.
    static final Map<String, Set<String>> KEPT_TO = Map.ofEntries(
            Map.entry("javafx..", Set.of("ui", "app")),
            Map.entry("org.controlsfx..", Set.of("ui")),
            Map.entry("atlantafx..", Set.of("ui", "app")),
            Map.entry("java.sql..", Set.of("store")),
            Map.entry("org.sqlite..", Set.of("store")),
            Map.entry("org.jdbi..", Set.of("store")),
            Map.entry("org.flywaydb..", Set.of("store")),
            Map.entry("com.fasterxml..", Set.of("catalogue", "print", "store")),
            Map.entry("de.siegmar..", Set.of("input")),
            Map.entry("com.google.i18n..", Set.of("input")),
            Map.entry("com.openhtmltopdf..", Set.of("print")),
            Map.entry("org.apache.pdfbox..", Set.of("print")),
            Map.entry("com.google.zxing..", Set.of("print")),
            Map.entry("javax.print..", Set.of("print")),
            Map.entry("javax.sound..", Set.of("sound")),
            Map.entry("org.jasypt..", Set.of("vault")),
            Map.entry("com.password4j..", Set.of("vault")),
            Map.entry("javax.crypto..", Set.of("vault")),
            Map.entry("picocli..", Set.of("cli", "app")),
            Map.entry("ch.qos.logback..", Set.of("app")));

    private ImportMap() {}
}
