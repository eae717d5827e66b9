package dk.holdt.ui.parts;

import dk.holdt.domain.part.SwapVerdict;

/// What a comparison asks for before the part may stay in the device.
enum SwapWay {
    /// As good or better on every point that counts.
    FINE,
    /// Different on a key point: the customer is told.
    TELL,
    /// Worse, or not known on a key point: the customer or a manager has to say yes.
    SETTLE,
    /// Does not fit; nobody's word helps.
    STOP;

    static SwapWay of(SwapVerdict verdict) {
        if (verdict.stops()) {
            return STOP;
        }
        if (verdict.blocks()) {
            return SETTLE;
        }
        return verdict.toTell().isEmpty() ? FINE : TELL;
    }
}
