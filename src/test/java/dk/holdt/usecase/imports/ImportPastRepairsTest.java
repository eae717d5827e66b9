package dk.holdt.usecase.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdt.domain.repair.PastRepair;
import dk.holdt.usecase.Transactions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportPastRepairsTest {

    private static final Path FILE = Path.of("folder", "repairs.csv");

    private final Shelf shelf = new Shelf();
    private final List<PastRepairRow> rows = new ArrayList<>();
    private Optional<FileRefusal> refusal = Optional.empty();

    @Test
    void every_record_is_in_one_of_three_sums() {
        fill(1, 2_500);
        rows.add(new PastRepairRow.Refused(2_502, PastRepairRow.Reason.NUL));
        rows.add(read(7));
        var report = importer().importFile(FILE);
        assertThat(report.sentence())
                .isEqualTo("repairs.csv: 2502 records = 2500 imported + 1 already there + 1 refused; the sums agree.");
        assertThat(report.refusedRows()).containsExactly(new PastRepairRow.Refused(2_502, PastRepairRow.Reason.NUL));
        assertThat(shelf.batches).containsExactly(1_000, 1_000, 501);
    }

    @Test
    void run_again_it_imports_nothing_twice() {
        fill(1, 1_000);
        importer().importFile(FILE);
        fill(1_001, 1_001);
        var again = importer().importFile(FILE);
        assertThat(again.imported()).isEqualTo(1);
        assertThat(again.alreadyThere()).isEqualTo(1_000);
        assertThat(again.reconciles()).isTrue();
        assertThat(shelf.count()).isEqualTo(1_001);
    }

    @Test
    void a_refused_file_says_why() {
        refusal = Optional.of(new FileRefusal.MissingColumns(List.of("brand", "problem")));
        var report = importer().importFile(FILE);
        assertThat(report.sentence())
                .isEqualTo("repairs.csv: nothing was read. The first line lacks the columns brand, problem.");
        assertThat(report.reconciles()).isTrue();
    }

    @Test
    void rubbish_is_counted_to_the_last_line_but_listed_only_so_far() {
        IntStream.rangeClosed(2, 5_001)
                .forEach(line -> rows.add(new PastRepairRow.Refused(line, PastRepairRow.Reason.NO_ID)));
        var report = importer().importFile(FILE);
        assertThat(report.refused()).isEqualTo(5_000);
        assertThat(report.refusedRows()).hasSize(ImportReport.LISTED);
        assertThat(report.reconciles()).isTrue();
    }

    @Test
    void sums_that_do_not_agree_with_the_store_are_said_aloud() {
        fill(1, 10);
        shelf.loses = true;
        var report = importer().importFile(FILE);
        assertThat(report.reconciles()).isFalse();
        assertThat(report.sentence()).endsWith("THE SUMS DO NOT AGREE (the store grew by 9).");
    }

    @Test
    void a_store_that_fails_is_not_taken_for_an_answer_and_keeps_the_whole_batches() {
        fill(1, 1_500);
        shelf.failsAt = 2;
        assertThatThrownBy(() -> importer().importFile(FILE)).hasMessage("disk full");
        assertThat(shelf.count()).isEqualTo(1_000);
    }

    private ImportPastRepairs importer() {
        return new ImportPastRepairs(this::hand, shelf, shelf);
    }

    private Optional<FileRefusal> hand(Path file, Consumer<PastRepairRow> taker) {
        assertThat(file).isEqualTo(FILE);
        if (refusal.isEmpty()) {
            rows.forEach(taker);
        }
        return refusal;
    }

    private void fill(int from, int to) {
        IntStream.rangeClosed(from, to).forEach(number -> rows.add(read(number)));
    }

    private static PastRepairRow read(int number) {
        var typed = new PastRepair.Typed("", "", "", "", "", "");
        var past = new PastRepair("org", String.valueOf(number), "", "", "", "", "", typed, "");
        return new PastRepairRow.Read(number + 1, past);
    }

    /// A store in memory that writes in transactions only.
    private static final class Shelf implements PastRepairs, Transactions {
        private final Map<List<String>, PastRepair> kept = new LinkedHashMap<>();
        private final List<Integer> batches = new ArrayList<>();
        private boolean inside;
        private boolean loses;
        private int failsAt;

        @Override
        public <T> T inTransaction(Supplier<T> work) {
            inside = true;
            try {
                return work.get();
            } finally {
                inside = false;
            }
        }

        @Override
        public int addNew(List<PastRepair> batch) {
            assertThat(inside).isTrue();
            batches.add(batch.size());
            if (batches.size() == failsAt) {
                throw new IllegalStateException("disk full");
            }
            int fresh = 0;
            for (var past : batch) {
                if (kept.putIfAbsent(List.of(past.source(), past.externalId()), past) == null) {
                    fresh++;
                }
            }
            return fresh;
        }

        @Override
        public long count() {
            return loses && !kept.isEmpty() ? kept.size() - 1 : kept.size();
        }
    }
}
