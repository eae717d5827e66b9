package dk.holdt.store;

import dk.holdt.domain.repair.PastRepair;
import dk.holdt.usecase.imports.PastRepairs;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The history of other places in its table.
public final class SqlPastRepairs implements PastRepairs {

    private final Database database;

    public SqlPastRepairs(Database database) {
        this.database = database;
    }

    @Override
    public int addNew(List<PastRepair> batch) {
        if (batch.isEmpty()) {
            return 0;
        }
        return database.write(handle -> {
            var inserts = handle.prepareBatch("""
                    insert into past_repair (source, external_id, country, organiser_category, category, organiser,
                        problem, brand, year, age, status, barrier, date, search_text)
                    values (:source, :external_id, :country, :organiser_category, :category, :organiser,
                        :problem, :brand, :year, :age, :status, :barrier, :date, :search_text)
                    on conflict (source, external_id) do nothing
                    """);
            batch.forEach(repair -> add(inserts, repair));
            return Arrays.stream(inserts.execute()).sum();
        });
    }

    @Override
    public long count() {
        return database.read(handle -> handle.createQuery("select count(*) from past_repair")
                .mapTo(Long.class)
                .one());
    }

    private static void add(PreparedBatch inserts, PastRepair repair) {
        var typed = repair.typed();
        inserts.bind("source", repair.source())
                .bind("external_id", repair.externalId())
                .bind("country", repair.country())
                .bind("organiser_category", repair.organiserCategory())
                .bind("category", repair.category())
                .bind("organiser", repair.group())
                .bind("problem", repair.problem())
                .bind("brand", typed.brand())
                .bind("year", typed.year())
                .bind("age", typed.age())
                .bind("status", typed.status())
                .bind("barrier", typed.barrier())
                .bind("date", typed.date())
                .bind("search_text", repair.searchText())
                .add();
    }
}
