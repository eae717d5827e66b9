package dk.holdt.usecase.imports;

import dk.holdt.domain.repair.PastRepair;

/// One record of a file.
public sealed interface PastRepairRow {

    /// Where it begins (where the trouble is, for one that was refused), the first line of the file being 1.
    long line();

    record Read(long line, PastRepair repair) implements PastRepairRow {}

    record Refused(long line, Reason reason) implements PastRepairRow {}

    /// Why one record was not taken.
    enum Reason {
        NO_ID("it has no id"),
        NO_SOURCE("it does not say who published it (data_provider)"),
        OTHER_NUMBER_OF_FIELDS("it does not have as many fields as the first line names"),
        COLUMN_NAMES_AGAIN("it is the line of column names once more"),
        NOT_UTF8("it holds bytes that are not UTF-8"),
        NUL("it holds a NUL character"),
        FIELD_TOO_LONG("a field is longer than 65,536 characters"),
        RECORD_TOO_LONG("it is longer than a million characters"),
        BROKEN_QUOTES("its quotation marks do not pair; lines after it were read on their own");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /// In English, for the command line; follows "line 12 was refused: ".
        public String words() {
            return words;
        }
    }
}
