package dk.holdt.ui.setup;

import dk.holdt.usecase.paper.TestPage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What a barcode scanner typed when it read the code of the test page, and what is wrong with that.
///
/// A scanner is a keyboard to the machine: it has a country's layout of its own, may put signs before and after the
/// code, and ends with a key or with none.
///
/// @param signs as they came, without the key at the end
/// @param gap from one sign to the next, on average
record ScannerReading(String signs, End end, Duration gap) {

    /// A key that ends a code.
    enum End {
        ENTER,
        TAB,
        NONE
    }

    /// What is wrong with a scanner.
    sealed interface Fault {

        /// Another code, or signs that cannot be told.
        record NotTheCode(String came) implements Fault {}

        record Before(String signs) implements Fault {}

        record After(String signs) implements Fault {}

        /// The layout of its keys is not the machine's.
        record OtherKeyboard(String came) implements Fault {}

        record Capitals() implements Fault {}

        record NoEnd() implements Fault {}

        /// It cannot be told from a person who types.
        record Slow(Duration gap) implements Fault {}
    }

    /// Signs of one layout, and what stands on the same keys of another.
    private record Layout(String ours, String theirs) {

        String of(String code) {
            var typed = new StringBuilder();
            code.chars().forEach(sign -> {
                int at = ours.indexOf(sign);
                typed.append(at < 0 ? (char) sign : theirs.charAt(at));
            });
            return typed.toString();
        }
    }

    private static final Layout OURS = new Layout("", "");
    private static final List<Layout> LAYOUTS = List.of(
            OURS,
            // English keys on a Danish or Norwegian machine, and the other way round
            new Layout("-/", "+-"),
            new Layout("-/", "/&"),
            // German, then German on an English machine
            new Layout("YZ", "ZY"),
            new Layout("YZ-/", "ZY/&"));

    ScannerReading {
        Objects.requireNonNull(signs, "signs");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(gap, "gap");
    }

    /// @param slowest the gap at which a sign is no longer taken as part of a code
    /// @return what is wrong, the weightiest first; empty where all is well
    List<Fault> faults(Duration slowest) {
        var faults = new ArrayList<Fault>();
        read(faults);
        if (end == End.NONE) {
            faults.add(new Fault.NoEnd());
        }
        if (gap.compareTo(slowest) > 0) {
            faults.add(new Fault.Slow(gap));
        }
        return List.copyOf(faults);
    }

    private void read(List<Fault> faults) {
        for (var layout : LAYOUTS) {
            var typed = layout.of(TestPage.SCAN_CODE);
            for (var capitals : List.of(false, true)) {
                var expected = capitals ? typed.toLowerCase(Locale.ROOT) : typed;
                var at = signs.indexOf(expected);
                if (at >= 0) {
                    around(faults, at, at + expected.length());
                    if (layout != OURS) {
                        faults.add(new Fault.OtherKeyboard(expected));
                    }
                    if (capitals) {
                        faults.add(new Fault.Capitals());
                    }
                    return;
                }
            }
        }
        faults.add(new Fault.NotTheCode(signs));
    }

    private void around(List<Fault> faults, int from, int to) {
        if (from > 0) {
            faults.add(new Fault.Before(signs.substring(0, from)));
        }
        if (to < signs.length()) {
            faults.add(new Fault.After(signs.substring(to)));
        }
    }
}
