package dk.holdt.usecase.imports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What became of one file: every record it holds is in exactly one of three sums.
///
/// @param file its name without the folders
/// @param refusal why none of it was read; all sums are then 0
/// @param records found in the file
/// @param imported new in the store
/// @param alreadyThere known by source and external id, left as they were
/// @param refused not taken
/// @param refusedRows the first [#LISTED] of them, with line and reason
/// @param growth by how many records the store really grew
public record ImportReport(
        String file,
        Optional<FileRefusal> refusal,
        long records,
        long imported,
        long alreadyThere,
        long refused,
        List<PastRepairRow.Refused> refusedRows,
        long growth) {

    /// A file of nothing but rubbish must not fill the memory with the list of it.
    public static final int LISTED = 1_000;

    public ImportReport {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(refusal, "refusal");
        refusedRows = List.copyOf(refusedRows);
    }

    /// Nothing lost, nothing counted twice, and the store says the same.
    public boolean reconciles() {
        return records == imported + alreadyThere + refused
                && growth == imported
                && refusedRows.size() == Math.min(refused, LISTED);
    }

    /// One English sentence for the command line.
    public String sentence() {
        return refusal.map(reason -> file + ": nothing was read. " + reason.sentence())
                .orElseGet(() -> "%s: %d records = %d imported + %d already there + %d refused; %s"
                        .formatted(file, records, imported, alreadyThere, refused, verdict()));
    }

    private String verdict() {
        return reconciles() ? "the sums agree." : "THE SUMS DO NOT AGREE (the store grew by %d).".formatted(growth);
    }
}
