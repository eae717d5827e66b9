package dk.holdt.store;

import static dk.holdt.store.Columns.instant;
import static dk.holdt.store.Columns.maybeDay;
import static dk.holdt.store.Columns.maybeEnum;
import static dk.holdt.store.Columns.maybeInstant;
import static dk.holdt.store.Columns.maybeLong;

import dk.holdt.domain.repair.Condition;
import dk.holdt.domain.repair.ConditionMark;
import dk.holdt.domain.repair.ConditionPoint;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.MostImportant;
import dk.holdt.domain.repair.PartWait;
import dk.holdt.domain.repair.PriceTerms;
import dk.holdt.domain.repair.Progress;
import dk.holdt.domain.repair.Received;
import dk.holdt.domain.repair.Repair;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.repair.Stage;
import dk.holdt.domain.shop.Currency;
import dk.holdt.domain.shop.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

/// How a repair lies in its row.
final class RepairRows {

    private RepairRows() {}

    static Repair read(ResultSet row) throws SQLException {
        return new Repair(
                row.getLong("id"),
                UUID.fromString(row.getString("uuid")),
                new RepairNumber(row.getString("number")),
                row.getLong("visit"),
                row.getLong("customer"),
                row.getLong("device"),
                received(row),
                progress(row),
                row.getInt("version"));
    }

    /// Names every column but `id`, `version` and `search_text`.
    static <S extends SqlStatement<S>> S bind(S statement, Repair repair) {
        statement
                .bind("uuid", repair.uuid())
                .bind("number", repair.number().digits())
                .bind("visit", repair.visit())
                .bind("customer", repair.customerId())
                .bind("device", repair.deviceId());
        bind(statement, repair.received());
        return bind(statement, repair.progress());
    }

    static <S extends SqlStatement<S>> S bind(S statement, Progress progress) {
        return statement
                .bind("stage", progress.stage().name())
                .bind(
                        "ending",
                        progress.ending().filter(how -> !how.isParting()).map(Ending::name))
                .bind("parted", progress.parting().map(Ending::name))
                .bind("technician", progress.technician())
                .bind("part_words", progress.partWait().map(PartWait::part))
                .bind("part_expected", progress.partWait().map(PartWait::expected))
                .bind("part_goes_on_at", progress.partWait().map(wait -> wait.goesOnAt()
                        .name()))
                .bind("remind_on", progress.remindOn())
                .bind("ready_at", progress.readyAt())
                .bind("collected_at", progress.collectedAt());
    }

    private static void bind(SqlStatement<?> statement, Received received) {
        var terms = PriceColumns.of(received.priceTerms());
        statement
                .bind("received_at", received.at())
                .bind("received_by", received.by())
                .bind("condition_note", received.condition().note())
                .bind("needed_by", received.neededBy())
                .bind("most_important", received.mostImportant().name())
                .bind("price_terms", terms.kind())
                .bind("price_minor", terms.amount().map(Money::minor))
                .bind("price_currency", terms.amount().map(money -> money.currency()
                        .name()));
        for (var point : ConditionPoint.values()) {
            statement.bind(column(point), received.condition().at(point).name());
        }
    }

    private static String column(ConditionPoint point) {
        return "condition_" + point.name().toLowerCase(Locale.ROOT);
    }

    private static Received received(ResultSet row) throws SQLException {
        var marks = new EnumMap<ConditionPoint, ConditionMark>(ConditionPoint.class);
        for (var point : ConditionPoint.values()) {
            marks.put(point, ConditionMark.valueOf(row.getString(column(point))));
        }
        return new Received(
                instant(row, "received_at"),
                row.getLong("received_by"),
                new Condition(marks, row.getString("condition_note")),
                maybeDay(row, "needed_by"),
                MostImportant.valueOf(row.getString("most_important")),
                PriceColumns.read(row));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                Stage.valueOf(row.getString("stage")),
                ending(row),
                maybeLong(row, "technician"),
                partWait(row),
                maybeDay(row, "remind_on"),
                maybeInstant(row, "ready_at"),
                maybeInstant(row, "collected_at"));
    }

    /// What became of the device, where it did not go home, and otherwise how the work ended.
    static Optional<Ending> ending(ResultSet row) throws SQLException {
        var parted = maybeEnum(Ending.class, row, "parted");
        return parted.isPresent() ? parted : maybeEnum(Ending.class, row, "ending");
    }

    private static Optional<PartWait> partWait(ResultSet row) throws SQLException {
        var expected = maybeDay(row, "part_expected");
        if (expected.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PartWait(
                row.getString("part_words"), expected.get(), Stage.valueOf(row.getString("part_goes_on_at"))));
    }

    /// The price terms as a kind and the amount that some kinds have.
    private record PriceColumns(String kind, Optional<Money> amount) {

        static PriceColumns of(PriceTerms terms) {
            return switch (terms) {
                case PriceTerms.QuoteOnly quote -> new PriceColumns("QUOTE_ONLY", quote.examinationFee());
                case PriceTerms.Maximum maximum -> new PriceColumns("MAXIMUM", Optional.of(maximum.amount()));
                case PriceTerms.TimeSpent _ -> new PriceColumns("TIME_SPENT", Optional.empty());
                case PriceTerms.Fixed fixed -> new PriceColumns("FIXED", Optional.of(fixed.amount()));
                case PriceTerms.Estimate estimate -> new PriceColumns("ESTIMATE", Optional.of(estimate.amount()));
            };
        }

        static PriceTerms read(ResultSet row) throws SQLException {
            var minor = maybeLong(row, "price_minor");
            var currency = maybeEnum(Currency.class, row, "price_currency");
            var amount = minor.map(value -> new Money(value, currency.orElseThrow()));
            var kind = row.getString("price_terms");
            return switch (kind) {
                case "QUOTE_ONLY" -> new PriceTerms.QuoteOnly(amount);
                case "MAXIMUM" -> new PriceTerms.Maximum(amount.orElseThrow());
                case "TIME_SPENT" -> new PriceTerms.TimeSpent();
                case "FIXED" -> new PriceTerms.Fixed(amount.orElseThrow());
                case "ESTIMATE" -> new PriceTerms.Estimate(amount.orElseThrow());
                default -> throw new IllegalStateException("unknown price terms: " + kind);
            };
        }
    }
}
