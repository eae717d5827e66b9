package dk.holdt.print;

import dk.holdt.usecase.paper.Block;
import java.util.List;

/// What ends a paper and is kept on one page: so a page beyond the first holds neither a code alone nor half of what is
/// said of all devices.
final class PaperEnd {

    private PaperEnd() {}

    /// Where it begins: after the last of several devices, or the codes and what is signed, with the last words before
    /// them.
    ///
    /// @return the place of its first block; as many as there are where the paper ends in something else
    static int of(List<Block> blocks) {
        for (int after = blocks.size(); after > 0; after--) {
            if (blocks.get(after - 1) instanceof Block.Device) {
                return after;
            }
        }
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
