package dk.holdt.usecase.imports;

import dk.holdt.domain.repair.PastRepair;
import dk.holdt.usecase.Transactions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Takes in files of past repairs; run again, it takes in nothing twice.
///
/// A thousand records go into one transaction: an import that is stopped keeps whole batches, and the next run adds the
/// rest.
public final class ImportPastRepairs {

    static final int BATCH = 1_000;

    private final PastRepairReader reader;
    private final PastRepairs store;
    private final Transactions transactions;

    public ImportPastRepairs(PastRepairReader reader, PastRepairs store, Transactions transactions) {
        this.reader = reader;
        this.store = store;
        this.transactions = transactions;
    }

    /// A row that cannot be read is counted and named; the others are stored in batches.
    public ImportReport importFile(Path file) {
        long before = store.count();
        var tally = new Tally();
        var refusal = reader.read(file, tally::take);
        tally.flush();
        return new ImportReport(
                String.valueOf(file.getFileName()),
                refusal,
                tally.records,
                tally.imported,
                tally.alreadyThere,
                tally.refused,
                tally.refusedRows,
                store.count() - before);
    }

    /// The running sums of one file and the batch not yet written.
    private final class Tally {
        private final List<PastRepair> batch = new ArrayList<>(BATCH);
        private final List<PastRepairRow.Refused> refusedRows = new ArrayList<>();
        private long records;
        private long imported;
        private long alreadyThere;
        private long refused;

        private void take(PastRepairRow row) {
            records++;
            switch (row) {
                case PastRepairRow.Read read -> add(read.repair());
                case PastRepairRow.Refused refusedRow -> refuse(refusedRow);
            }
        }

        private void add(PastRepair repair) {
            batch.add(repair);
            if (batch.size() == BATCH) {
                flush();
            }
        }

        private void refuse(PastRepairRow.Refused row) {
            refused++;
            if (refusedRows.size() < ImportReport.LISTED) {
                refusedRows.add(row);
            }
        }

        private void flush() {
            if (batch.isEmpty()) {
                return;
            }
            var full = List.copyOf(batch);
            int fresh = transactions.inTransaction(() -> store.addNew(full));
            imported += fresh;
            alreadyThere += full.size() - fresh;
            batch.clear();
        }
    }
}
