package dk.holdt.store;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.usecase.find.Found;
import dk.holdt.usecase.find.FoundPast;
import dk.holdt.usecase.find.Search;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Looks through the folded text of every repair: at a shop's size quicker than an index is worth.
public final class SqlSearch implements Search {

    private static final String SELECT = """
            select repair.number, repair.stage, repair.ending, repair.parted, repair.received_at, customer.name as customer_name,
                   customer.phone, device.name as device_name,
                   coalesce(
                       (select partner from sent_out where sent_out.repair = repair.id
                           and repair.stage <> 'COLLECTED' and %s),
                       (select name from shelf_place where shelf_place.repair = repair.id
                           and repair.stage <> 'COLLECTED' order by shelf_place.id desc limit 1)) as place,
                   (select words from fault where fault.repair = repair.id order by position limit 1) as fault_words
              from repair
              join customer on customer.id = repair.customer
              join device on device.id = repair.device
            """.formatted(SentRows.IS_OUT);

    private static final String OPEN_FIRST = """
             order by repair.stage = 'COLLECTED', repair.received_at desc, repair.id desc limit :limit
            """;

    private final Database database;

    public SqlSearch(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Found> byNumber(RepairNumber number) {
        return database.read(handle -> ask(handle, SELECT + "where repair.number = :number")
                .bind("number", number.digits())
                .map((row, _) -> read(row))
                .findOne());
    }

    @Override
    public List<Found> byPhoneEnding(String digits, int limit) {
        var from = Words.phoneTail(digits);
        return database.read(handle -> ask(
                        handle,
                        SELECT + "where customer.phone_tail >= :from and customer.phone_tail < :to" + OPEN_FIRST)
                .bind("from", from)
                // the sign after 9
                .bind("to", from + ":")
                .bind("limit", limit)
                .map((row, _) -> read(row))
                .list());
    }

    @Override
    public List<Found> byTheirNumber(String sought, int limit) {
        return database.read(handle -> ask(handle, SELECT + """
                         where repair.id in (select sent_out.repair from sent_out
                             join sent_word on sent_word.sent_out = sent_out.id
                            where sent_word.search_text = :sought)
                        """ + OPEN_FIRST)
                .bind("sought", sought)
                .bind("limit", limit)
                .map((row, _) -> read(row))
                .list());
    }

    @Override
    public List<Found> byWords(List<String> foldedWords, int limit) {
        var patterns = Words.patterns(foldedWords);
        return database.read(handle -> Words.bind(
                        ask(
                                handle,
                                SELECT + " where repair.id in (select id from repair where "
                                        + Words.conditions(patterns)
                                        + " order by stage = 'COLLECTED', received_at desc, id desc limit :limit)"
                                        + OPEN_FIRST),
                        patterns)
                .bind("limit", limit)
                .map((row, _) -> read(row))
                .list());
    }

    @Override
    public List<Found> placed() {
        return database.read(handle -> ask(
                        handle,
                        SELECT + " where repair.stage <> 'COLLECTED' and place <> ''"
                                + " order by repair.received_at desc, repair.id desc")
                .map((row, _) -> read(row))
                .list());
    }

    @Override
    public List<FoundPast> pastByWords(List<String> foldedWords, int limit) {
        var patterns = Words.patterns(foldedWords);
        return database.read(handle -> Words.bind(
                        ask(
                                handle,
                                "select * from past_repair where " + Words.conditions(patterns)
                                        + " order by date desc, id desc limit :limit"),
                        patterns)
                .bind("limit", limit)
                .map((row, _) -> new FoundPast(
                        row.getString("source"),
                        row.getString("external_id"),
                        row.getString("brand"),
                        row.getString("category"),
                        row.getString("problem"),
                        row.getString("date")))
                .list());
    }

    @Override
    public Optional<Found> lastCollected() {
        return database.read(handle -> ask(
                        handle,
                        SELECT + " where repair.collected_at is not null and repair.parted is null"
                                + " and not exists (select 1 from intake_undone where intake_undone.repair = repair.id)"
                                + " order by repair.collected_at desc, repair.id desc limit 1")
                .map((row, _) -> read(row))
                .findOne());
    }

    private static Query ask(Handle handle, String sql) {
        return handle.createQuery(sql);
    }

    private static Found read(ResultSet row) throws SQLException {
        return new Found(
                new RepairNumber(row.getString("number")),
                row.getString("customer_name"),
                row.getString("phone"),
                row.getString("device_name"),
                Columns.maybeText(row, "fault_words").orElse(""),
                Columns.maybeText(row, "place").orElse(""),
                Stage.valueOf(row.getString("stage")),
                RepairRows.ending(row),
                Columns.instant(row, "received_at"));
    }
}
