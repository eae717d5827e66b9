package dk.holdt.usecase.receipt;

import dk.holdt.domain.repair.DemoAnswer;
import dk.holdt.domain.repair.Ending;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.receipt.RepairReceipt.HandedOver;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.util.List;

/// What whoever collects a device signs, where the shop asks for it: that it works only where all of it was shown.
final class SignatureBlocks {

    private SignatureBlocks() {}

    /// @param visit what the paper is about; signed for as one where it was asked for with any of it
    static List<Block> of(Messages words, DateWords dates, List<HandedOver> visit) {
        if (visit.stream().noneMatch(one -> one.facts().settled().signs())) {
            return List.of();
        }
        var last = visit.getLast();
        var line = words.text("doc.sign.line", last.facts().collectedBy(), dates.day(last.at()));
        return List.of(
                new Block.Note(words.text("doc.sign.head"), words.text(signed(visit)), false),
                new Block.SignatureLine(line, ""));
    }

    private static String signed(List<HandedOver> visit) {
        if (visit.size() > 1) {
            return "doc.sign.several";
        }
        return works(visit.getFirst()) ? "doc.sign.works" : "doc.sign";
    }

    private static boolean works(HandedOver one) {
        return one.ending() == Ending.REPAIRED
                && !one.facts().answers().isEmpty()
                && one.facts().answers().values().stream().allMatch(answer -> answer == DemoAnswer.SHOWN_WORKS);
    }
}
