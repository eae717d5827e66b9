package dk.holdt.ui.intake;

import dk.holdt.usecase.draft.Draft;
import dk.holdt.usecase.intake.FindCustomer.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ObservableList;

/// Everything that is typed into the form, as a draft keeps it: read at any moment, and brought back exactly.
final class TypedForm {

    private static final String LINES = "faults";
    private static final String FAULT = Draft.FAULT;
    private static final String SINCE = "since-";
    private static final String GOES = "goes-";
    private static final String REPRODUCE = "reproduce-";

    private final CustomerForm customer;
    private final ObservableList<FaultLine> faults;
    private final TypedFields fields = new TypedFields();

    TypedForm(
            CustomerForm customer,
            DeviceForm device,
            ObservableList<FaultLine> faults,
            WithIt withIt,
            TermsForm terms) {
        this.customer = customer;
        this.faults = faults;
        customer.keptIn(fields);
        device.keptIn(fields);
        withIt.keptIn(fields);
        terms.keptIn(fields);
    }

    /// What an intake seldom has is kept like the rest.
    void also(HandInForm handIn) {
        handIn.keptIn(fields);
    }

    /// Something else that a draft keeps; it is brought back last.
    void also(String name, Supplier<String> read, Consumer<String> write) {
        fields.of(name, read, write);
    }

    /// Empty for an untouched form.
    Map<String, String> read() {
        var typed = fields.read();
        customer.knownId().ifPresent(id -> typed.put(Draft.CUSTOMER, Long.toString(id)));
        if (faults.size() > 1) {
            typed.put(LINES, Integer.toString(faults.size()));
        }
        for (int at = 0; at < faults.size(); at++) {
            put(typed, FAULT + (at + 1), faults.get(at).wordsProperty().get());
            put(typed, SINCE + (at + 1), faults.get(at).sinceProperty().get());
            put(typed, GOES + (at + 1), faults.get(at).goesProperty().get() ? "yes" : "");
            put(typed, REPRODUCE + (at + 1), faults.get(at).reproduceProperty().get());
        }
        return typed;
    }

    private static void put(Map<String, String> typed, String name, String text) {
        if (!text.isEmpty()) {
            typed.put(name, text);
        }
    }

    /// The customer of a draft who was chosen from the list, and not typed anew.
    static Optional<Long> chosenIn(Map<String, String> kept) {
        return Optional.ofNullable(kept.get(Draft.CUSTOMER)).map(Long::valueOf);
    }

    /// @param chosen who was chosen from the list, as they are known now
    void write(Map<String, String> kept, Optional<Match> chosen) {
        customer.known(chosen);
        fields.write(kept);
        customer.hideMatches();
        faults.setAll(lines(kept));
    }

    private static List<FaultLine> lines(Map<String, String> kept) {
        var lines = new ArrayList<FaultLine>();
        for (int at = 1; at <= Integer.parseInt(kept.getOrDefault(LINES, "1")); at++) {
            var line = new FaultLine();
            line.wordsProperty().set(kept.getOrDefault(FAULT + at, ""));
            line.sinceProperty().set(kept.getOrDefault(SINCE + at, ""));
            line.goesProperty().set(kept.containsKey(GOES + at));
            line.reproduceProperty().set(kept.getOrDefault(REPRODUCE + at, ""));
            lines.add(line);
        }
        return lines;
    }
}
