package dk.holdt.print;

/// Paper could not be made: a font or template of ours is missing, or the renderer gave up.
public final class PrintFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    PrintFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
