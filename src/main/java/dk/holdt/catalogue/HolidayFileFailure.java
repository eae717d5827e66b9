package dk.holdt.catalogue;

/// A holiday file cannot be read or says something it may not; the message names the file, the entry and the field.
public final class HolidayFileFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    HolidayFileFailure(String message) {
        super(message);
    }

    HolidayFileFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
