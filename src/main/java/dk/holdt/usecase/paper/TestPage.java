package dk.holdt.usecase.paper;

import dk.holdt.domain.language.Language;
import java.util.List;
import java.util.Objects;

/// A page that shows whether a printer prints all of it, the right way up, at its true size and in our letters.
///
/// @param title "Prøveside"
/// @param printer the queue it goes to
/// @param top stands at the arrow: "Denne side op"
/// @param checks what to look at, one line each; labels have no room for them
public record TestPage(
        String title, Language language, PageSize size, String printer, String top, List<String> checks) {

    /// Letters that go wrong first.
    public static final String LETTERS = "blåbærgrød ÆØÅ é × −";

    /// What is printed as bars, to be scanned: a capital, a sign and a digit of those that change places between
    /// keyboards. It is nobody's repair.
    public static final String SCAN_CODE = "AZ-1/2";

    public TestPage {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(printer, "printer");
        Objects.requireNonNull(top, "top");
        checks = List.copyOf(checks);
    }
}
