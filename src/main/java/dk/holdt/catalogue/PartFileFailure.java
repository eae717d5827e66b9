package dk.holdt.catalogue;

import java.util.List;

/// The part catalogue says something it may not; every fault names the file, the attribute and the reason.
public final class PartFileFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> faults;

    PartFileFailure(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    PartFileFailure(String file, String reason, Throwable cause) {
        super(file + ": " + reason, cause);
        this.faults = List.of(getMessage());
    }

    /// One line a fault: "storage.json, capacity: unit “gigabyte” is not known".
    public List<String> faults() {
        return faults;
    }
}
