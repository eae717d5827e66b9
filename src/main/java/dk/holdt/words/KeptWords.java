package dk.holdt.words;

import dk.holdt.domain.promise.Basis;
import dk.holdt.domain.promise.PromiseBook;
import java.time.Duration;

/// Whether a promise was kept, in the same words wherever it is said.
public final class KeptWords {

    private KeptWords() {}

    /// @param basis how the first promise of the chain was counted
    /// @param late by how much it was missed, counted the same way
    public static String of(Messages messages, PromiseBook.Kind kind, Basis basis, Duration late) {
        return switch (kind) {
            case KEPT -> messages.text("st.kept");
            case MISSED ->
                messages.text(
                        basis == Basis.WORKING_HOURS ? "st.notkept.work" : "st.notkept",
                        new DurationWords(messages.language()).exact(late));
            case OPEN -> messages.text("hv.open");
            case RELEASED -> messages.text("re.promise.released");
        };
    }
}
