package dk.holdt.usecase.paper;

import java.util.Optional;

/// Where the shop wants one kind of paper to come out.
public sealed interface PrinterChoice {

    /// Nobody has said yet: the first print asks.
    record NotYet() implements PrinterChoice {}

    /// No paper by itself; the PDF is opened or saved.
    record FileOnly() implements PrinterChoice {}

    /// @param name of the machine's print queue
    record Queue(String name) implements PrinterChoice {
        public Queue {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a print queue has a name");
            }
        }
    }

    /// The queue, if one was chosen.
    default Optional<String> queue() {
        return this instanceof Queue(var name) ? Optional.of(name) : Optional.empty();
    }
}
