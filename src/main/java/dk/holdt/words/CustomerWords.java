package dk.holdt.words;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Customer;
import dk.holdt.domain.repair.TellBy;
import java.util.ArrayList;
import java.util.Optional;

/// What is stored of a customer, for staff.
public final class CustomerWords {

    private CustomerWords() {}

    /// Each value that differs, with the old and the new one: "Telefon: 20 12 34 56 → 20 12 34 57"; empty when a person
    /// would see no difference.
    public static Optional<String> changes(Messages messages, Customer before, Customer after) {
        var changes = new ArrayList<String>();
        change(changes, messages, "in.name", before.name(), after.name());
        change(changes, messages, "doc.phone", before.phone(), after.phone());
        change(changes, messages, "in.email", before.email(), after.email());
        change(
                changes,
                messages,
                "in.language",
                language(messages, before.language()),
                language(messages, after.language()));
        change(changes, messages, "in.tellby", tellBy(messages, before.tellBy()), tellBy(messages, after.tellBy()));
        return changes.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", changes));
    }

    private static void change(ArrayList<String> changes, Messages messages, String name, String before, String after) {
        if (!before.strip().equals(after.strip())) {
            changes.add(messages.text("jr.customer.part", messages.text(name), shown(before), shown(after)));
        }
    }

    private static String shown(String value) {
        return value.isBlank() ? "–" : value.strip();
    }

    /// The name of the language we speak with them, in that language.
    public static String language(Messages messages, Language language) {
        return messages.text(
                switch (language) {
                    case DA -> "in.language.da";
                    case NB -> "in.language.nb";
                    case EN -> "in.language.en";
                });
    }

    /// How they hear from us.
    public static String tellBy(Messages messages, TellBy tellBy) {
        return messages.text(tellBy == TellBy.CALL ? "in.tellby.call" : "in.tellby.comes");
    }
}
