package dk.holdt.store;

import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.promise.PromiseBook;
import dk.holdt.domain.repair.Accessory;
import dk.holdt.domain.repair.Companion;
import dk.holdt.domain.repair.Dossier;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.PriceLine;
import dk.holdt.domain.repair.Repair;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// Reads all that belongs to one repair, in one transaction.
final class DossierReading {

    private final Handle handle;
    private final Repair repair;

    DossierReading(Handle handle, Repair repair) {
        this.handle = handle;
        this.repair = repair;
    }

    Dossier read() {
        return new Dossier(
                repair,
                SqlCustomers.find(handle, repair.customerId()).orElseThrow(),
                SqlCustomers.findDevice(handle, repair.deviceId()).orElseThrow(),
                list(
                        "select * from fault where repair = :repair and withdrawn = 0 order by position",
                        (row, _) -> FaultRows.read(row)),
                accessories(),
                book(),
                list(
                        "select * from agreement where repair = :repair order by id",
                        (row, _) -> JournalRows.readAgreement(row)),
                list("""
                        select entry.*, entry_words.words
                          from entry left join entry_words on entry_words.entry = entry.id
                         where repair = :repair order by id
                        """, (row, _) -> JournalRows.readEntry(row)),
                swaps(),
                priceLines(),
                new HandInRows(handle, repair.id()).read(),
                together(),
                ShotRows.atIntake(handle, repair.uuid()),
                SentRows.of(handle, repair.id()));
    }

    private List<Accessory> accessories() {
        return list(
                "select * from accessory where repair = :repair order by id",
                (row, _) -> new Accessory(row.getLong("id"), row.getString("words"), row.getBoolean("returned")));
    }

    private PromiseBook book() {
        return new PromiseBook(
                list("""
                        select %s from promise left join promised_call on promised_call.promise = promise.id
                         where repair = :repair order by seq
                        """.formatted(PromiseRows.COLUMNS), (row, _) -> PromiseRows.read(row)),
                list("""
                        select promise_end.* from promise_end join promise on promise.id = promise_end.promise
                         where promise.repair = :repair order by promise.seq
                        """, (row, _) -> PromiseRows.readEnd(row)),
                list(
                        "select * from contact where repair = :repair" + JournalRows.STANDS + "order by id",
                        (row, _) -> JournalRows.readContact(row)));
    }

    private List<PartSwap> swaps() {
        var lines = new HashMap<Long, List<PartSwap.Line>>();
        handle.createQuery("""
                        select swap_line.* from swap_line join swap on swap.id = swap_line.swap
                         where swap.repair = :repair order by swap_line.swap, swap_line.position
                        """)
                .bind("repair", repair.id())
                .map((row, _) -> lines.computeIfAbsent(row.getLong("swap"), _ -> new ArrayList<>())
                        .add(SwapRows.readLine(row)))
                .list();
        return list("""
                select swap.*, settled.how as settled_how, settled."with" as settled_with,
                       settled.channel as settled_channel, settled.words as settled_words, settled.at as settled_at,
                       settled.by as settled_by
                  from swap left join swap_settlement settled on settled.swap = swap.id
                 where repair = :repair order by swap.id
                """, (row, _) -> SwapRows.read(row, lines.getOrDefault(row.getLong("id"), List.of())));
    }

    private List<PriceLine> priceLines() {
        return list(
                "select * from price_line where repair = :repair order by id",
                (row, _) -> new PriceLine(
                        row.getLong("id"),
                        PriceLine.Kind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        new Money(row.getLong("minor"), Currency.valueOf(row.getString("currency")))));
    }

    private List<Companion> together() {
        return list(
                """
                select other.number, other.stage, other.ending, other.parted, device.name as device_name,
                       coalesce((select name from shelf_place where shelf_place.repair = other.id
                                    and other.stage <> 'COLLECTED' order by shelf_place.id desc limit 1), '') as place
                  from repair me join repair other on other.visit = me.visit and other.id <> me.id
                  join device on device.id = other.device
                 where me.id = :repair
                   and not exists (select 1 from intake_undone where intake_undone.repair = other.id)
                 order by other.id
                """,
                (row, _) -> new Companion(
                        new RepairNumber(row.getString("number")),
                        row.getString("device_name"),
                        Stage.valueOf(row.getString("stage")),
                        row.getString("place"),
                        RepairRows.ending(row).filter(Ending::isParting)));
    }

    private <T> List<T> list(String sql, RowMapper<T> mapper) {
        return handle.createQuery(sql).bind("repair", repair.id()).map(mapper).list();
    }
}
