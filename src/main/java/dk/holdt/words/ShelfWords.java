package dk.holdt.words;

import dk.holdt.domain.collecting.Collector;
import dk.holdt.domain.shelf.NextStep;
import dk.holdt.domain.shelf.Stop;

/// What a stop, a next step and a permission to collect are called.
public final class ShelfWords {

    private ShelfWords() {}

    public static String reason(Messages messages, Stop.Reason reason) {
        return messages.text(
                switch (reason) {
                    case ESTATE -> "stop.estate";
                    case BANKRUPTCY -> "stop.bankruptcy";
                    case POLICE -> "stop.police";
                    case THEFT_DOUBT -> "stop.theft";
                    case OTHER -> "stop.other";
                });
    }

    /// The reason, and what staff have to know.
    public static String stop(Messages messages, Stop stop) {
        var reason = reason(messages, stop.reason());
        return stop.words().isEmpty() ? reason : messages.text("stop.with", reason, stop.words());
    }

    public static String step(Messages messages, NextStep.Kind kind) {
        return messages.text(
                switch (kind) {
                    case CALL -> "step.call";
                    case LETTER -> "step.letter";
                    case CUSTOMER_COMES -> "step.comes";
                });
    }

    public static String proof(Messages messages, Collector.Proof proof) {
        return messages.text(
                switch (proof) {
                    case CUSTOMER -> "proof.customer";
                    case NAMED -> "proof.named";
                    case RECEIPT -> "proof.receipt";
                    case CALL -> "proof.call";
                });
    }
}
