package dk.holdt.words;

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
        change(changes, messages, "in.language", language(messages, before), language(messages, after));
        change(changes, messages, "in.tellby", tellBy(messages, before), tellBy(messages, after));
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

    private static String language(Messages messages, Customer customer) {
        return messages.text(
                switch (customer.language()) {
                    case DA -> "in.language.da";
                    case NB -> "in.language.nb";
                    case EN -> "in.language.en";
                });
    }

    private static String tellBy(Messages messages, Customer customer) {
        return messages.text(customer.tellBy() == TellBy.CALL ? "in.tellby.call" : "in.tellby.comes");
    }
}
