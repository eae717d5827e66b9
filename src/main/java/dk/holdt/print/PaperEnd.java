package dk.holdt.print;

import dk.holdt.usecase.paper.Block;
import java.util.List;

/// What ends a paper and is kept on one page, so that a page beyond the first never holds a code alone.
final class PaperEnd {

    private PaperEnd() {}

    /// Where it begins: the codes and what is signed, with the last words before them.
    ///
    /// @return the place of its first block; as many as there are where the paper ends in something else
    static int of(List<Block> blocks) {
        int begins = blocks.size();
        while (begins > 0 && isAfterWords(blocks.get(begins - 1))) {
            begins--;
        }
        return begins > 0 && begins < blocks.size() && blocks.get(begins - 1) instanceof Block.Note
                ? begins - 1
                : begins;
    }

    private static boolean isAfterWords(Block block) {
        return block instanceof Block.Code || block instanceof Block.SignatureLine;
    }
}
