package dk.holdt.usecase.receipt;

import dk.holdt.domain.loan.Loan;
import dk.holdt.domain.loan.LoanDevice;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Block.Lines;
import dk.holdt.usecase.paper.Block.Lines.Line;
import dk.holdt.usecase.paper.Block.Lines.Mark;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The loan devices on paper: what the customer has, and at the end that it came back (`receipts` §8 A 14).
final class LoanBlocks {

    private LoanBlocks() {}

    static Optional<Block> out(Messages words, List<Loan> out) {
        return block(words, out.stream().map(loan -> lent(words, loan)).toList());
    }

    static Optional<Block> returned(Messages words, DateWords dates, List<Loan> loans) {
        return block(
                words,
                loans.stream()
                        .flatMap(loan -> loan.back().stream().map(back -> returned(words, dates, loan, back)))
                        .toList());
    }

    private static Optional<Block> block(Messages words, List<Line> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Lines(words.text("doc.loan"), Mark.BULLET, lines));
    }

    private static Line lent(Messages words, Loan loan) {
        var details = new ArrayList<String>();
        if (!loan.device().accessories().isEmpty()) {
            details.add(words.text("doc.loan.with", loan.device().accessories()));
        }
        details.add(
                loan.device().condition().isEmpty()
                        ? words.text("doc.loan.sound")
                        : words.text("doc.loan.condition", loan.device().condition()));
        return Line.outcome(name(words, loan.device()), "", details);
    }

    private static Line returned(Messages words, DateWords dates, Loan loan, Loan.Back back) {
        var details = back.condition().isEmpty()
                ? List.<String>of()
                : List.of(words.text("doc.loan.condition", back.condition()));
        return Line.outcome(name(words, loan.device()), words.text("doc.loan.back", dates.moment(back.at())), details);
    }

    private static String name(Messages words, LoanDevice device) {
        return words.text("doc.loan.name", device.number(), device.name());
    }
}
