package dk.holdt.store;

import static dk.holdt.store.Columns.instant;
import static dk.holdt.store.Columns.maybeText;

import dk.holdt.domain.repair.Fault;
import dk.holdt.domain.repair.Verdict;
import dk.holdt.domain.repair.Verdict.Remedy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/// How a fault, its verdict and its test lie in one row.
final class FaultRows {

    private FaultRows() {}

    static Fault read(ResultSet row) throws SQLException {
        return new Fault(
                row.getLong("id"),
                row.getInt("position"),
                row.getString("words"),
                row.getString("since"),
                maybeText(row, "comes_and_goes"),
                row.getBoolean("found_here"),
                verdict(row),
                test(row));
    }

    /// Names every column but `id` and `repair`.
    static <S extends SqlStatement<S>> S bind(S statement, Fault fault) {
        var remedy = fault.verdict().flatMap(FaultRows::remedy);
        return statement
                .bind("position", fault.position())
                .bind("words", fault.words())
                .bind("since", fault.since())
                .bind("comes_and_goes", fault.comesAndGoes())
                .bind("found_here", fault.foundHere())
                .bind("verdict", fault.verdict().map(FaultRows::kind))
                .bind("verdict_words", fault.verdict().map(FaultRows::words))
                .bind("remedy", remedy.map(FaultRows::kind))
                .bind("remedy_words", remedy.flatMap(FaultRows::words))
                .bind("test_works", fault.test().map(Verdict.Test::works))
                .bind("test_words", fault.test().map(Verdict.Test::words))
                .bind("tested_at", fault.test().map(Verdict.Test::testedAt))
                .bind("tested_by", fault.test().map(Verdict.Test::testedBy));
    }

    private static String kind(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Found _ -> "FOUND";
            case Verdict.NotFound _ -> "NOT_FOUND";
            case Verdict.CannotTest _ -> "CANNOT_TEST";
        };
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Found found -> found.cause();
            case Verdict.NotFound notFound -> notFound.tried();
            case Verdict.CannotTest cannot -> cannot.reason();
        };
    }

    private static Optional<Remedy> remedy(Verdict verdict) {
        return verdict instanceof Verdict.Found found ? Optional.of(found.remedy()) : Optional.empty();
    }

    private static String kind(Remedy remedy) {
        return switch (remedy) {
            case Remedy.Open _ -> "OPEN";
            case Remedy.Fixed _ -> "FIXED";
            case Remedy.Declined _ -> "DECLINED";
            case Remedy.NotPossible _ -> "NOT_POSSIBLE";
        };
    }

    private static Optional<String> words(Remedy remedy) {
        return remedy instanceof Remedy.NotPossible not ? Optional.of(not.reason()) : Optional.empty();
    }

    private static Optional<Verdict> verdict(ResultSet row) throws SQLException {
        var kind = maybeText(row, "verdict");
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        var words = row.getString("verdict_words");
        return Optional.of(
                switch (kind.get()) {
                    case "FOUND" -> new Verdict.Found(words, remedy(row));
                    case "NOT_FOUND" -> new Verdict.NotFound(words);
                    case "CANNOT_TEST" -> new Verdict.CannotTest(words);
                    default -> throw new IllegalStateException("unknown verdict: " + kind.get());
                });
    }

    private static Remedy remedy(ResultSet row) throws SQLException {
        var kind = row.getString("remedy");
        return switch (kind) {
            case "OPEN" -> new Remedy.Open();
            case "FIXED" -> new Remedy.Fixed();
            case "DECLINED" -> new Remedy.Declined();
            case "NOT_POSSIBLE" -> new Remedy.NotPossible(row.getString("remedy_words"));
            default -> throw new IllegalStateException("unknown remedy: " + kind);
        };
    }

    private static Optional<Verdict.Test> test(ResultSet row) throws SQLException {
        if (maybeText(row, "test_works").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Verdict.Test(
                row.getBoolean("test_works"),
                row.getString("test_words"),
                instant(row, "tested_at"),
                row.getLong("tested_by")));
    }
}
