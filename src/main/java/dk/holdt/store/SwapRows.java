package dk.holdt.store;

import static dk.holdt.store.Columns.instant;
import static dk.holdt.store.Columns.maybeText;

import dk.holdt.domain.journal.Channel;
import dk.holdt.domain.part.PartSwap;
import dk.holdt.domain.part.Settlement;
import dk.holdt.domain.part.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/// How a swap, its lines and its settlement lie in their rows.
final class SwapRows {

    private SwapRows() {}

    /// Reads a row of `swap` with its settlement beside it, whose columns begin with `settled_`.
    static PartSwap read(ResultSet row, List<PartSwap.Line> lines) throws SQLException {
        return new PartSwap(
                row.getLong("id"),
                row.getString("kind"),
                new PartSwap.Part(row.getString("removed_name"), row.getString("removed_number")),
                new PartSwap.Part(row.getString("fitted_name"), row.getString("fitted_number")),
                new PartSwap.Comparison(Verdict.valueOf(row.getString("verdict")), lines),
                instant(row, "at"),
                row.getLong("by"),
                settlement(row),
                row.getBoolean("withdrawn"));
    }

    static PartSwap.Line readLine(ResultSet row) throws SQLException {
        return new PartSwap.Line(
                row.getString("attribute"),
                row.getBoolean("key"),
                row.getString("before"),
                row.getString("after"),
                Verdict.valueOf(row.getString("verdict")),
                row.getBoolean("lost_sight"));
    }

    static <S extends SqlStatement<S>> S bind(S statement, PartSwap swap) {
        return statement
                .bind("kind", swap.kind())
                .bind("removed_name", swap.removed().name())
                .bind("removed_number", swap.removed().number())
                .bind("fitted_name", swap.fitted().name())
                .bind("fitted_number", swap.fitted().number())
                .bind("verdict", swap.comparison().verdict().name())
                .bind("at", swap.at())
                .bind("by", swap.by())
                .bind("withdrawn", swap.withdrawn());
    }

    static <S extends SqlStatement<S>> S bind(S statement, PartSwap.Line line) {
        return statement
                .bind("attribute", line.attribute())
                .bind("key", line.key())
                .bind("before", line.before())
                .bind("after", line.after())
                .bind("verdict", line.verdict().name())
                .bind("lost_sight", line.lostSight());
    }

    static <S extends SqlStatement<S>> S bind(S statement, Settlement settlement) {
        var columns =
                switch (settlement) {
                    case Settlement.Consent consent ->
                        Settled.by("CONSENT", consent.with(), consent.channel(), Optional.of(consent.difference()));
                    case Settlement.Manager manager ->
                        new Settled("MANAGER", Optional.empty(), Optional.empty(), Optional.of(manager.reason()));
                    case Settlement.Told told -> Settled.by("TOLD", told.with(), told.channel(), Optional.empty());
                };
        return statement
                .bind("how", columns.how)
                .bind("with", columns.with)
                .bind("channel", columns.channel.map(Channel::name))
                .bind("words", columns.words)
                .bind("at", settlement.at())
                .bind("by", settlement.by());
    }

    private static Optional<Settlement> settlement(ResultSet row) throws SQLException {
        var how = maybeText(row, "settled_how");
        if (how.isEmpty()) {
            return Optional.empty();
        }
        var at = instant(row, "settled_at");
        long by = row.getLong("settled_by");
        var with = row.getString("settled_with");
        var words = row.getString("settled_words");
        var channel = Columns.maybeEnum(Channel.class, row, "settled_channel");
        return Optional.of(
                switch (how.get()) {
                    case "CONSENT" -> new Settlement.Consent(with, channel.orElseThrow(), words, at, by);
                    case "MANAGER" -> new Settlement.Manager(words, at, by);
                    case "TOLD" -> new Settlement.Told(with, channel.orElseThrow(), at, by);
                    default -> throw new IllegalStateException("unknown settlement: " + how.get());
                });
    }

    private record Settled(String how, Optional<String> with, Optional<Channel> channel, Optional<String> words) {
        static Settled by(String how, String with, Channel channel, Optional<String> words) {
            return new Settled(how, Optional.of(with), Optional.of(channel), words);
        }
    }
}
