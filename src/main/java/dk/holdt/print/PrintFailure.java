package dk.holdt.print;

/// The bundled fonts, the style sheet or the PDF writer let us down; nothing was rendered.
public final class PrintFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PrintFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
