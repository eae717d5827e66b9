package dk.holdt.catalogue;

/// One thing wrong in one place of a part file; gathered, so that a person sees all of them at once.
final class PartFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    PartFault(String reason) {
        super(reason, null, false, false);
    }
}
