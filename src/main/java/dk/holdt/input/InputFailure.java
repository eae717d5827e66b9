package dk.holdt.input;

/// A file that was there could not be read to its end: a drive pulled out, a right withdrawn.
public final class InputFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    InputFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
