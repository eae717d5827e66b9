package dk.holdt.words;

import dk.holdt.domain.repair.DemoLine;

/// What a line of the handover is about, in one phrase.
public final class DemoWords {

    private DemoWords() {}

    public static String of(Messages messages, DemoLine line) {
        return switch (line) {
            case DemoLine.Agreed(var agreement) -> AgreementWords.of(messages, agreement);
            case DemoLine.OfFault(var fault) -> fault.words();
        };
    }
}
