package dk.holdt.print;

import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.Paper;
import java.util.stream.Stream;
import org.w3c.dom.Document;

/// A document in the upper half of an A4, for one of the two who get it. Whether it fits shows when it is set.
final class HalfWriter {

    private static final String STYLE = ReceiptWriter.STYLE + Resource.text("/dk/holdt/print/half.css");

    private final Sheet sheet;
    private final ReceiptWriter writer;

    private HalfWriter(Sheet sheet, GlyphProof proof) {
        this.sheet = sheet;
        this.writer = new ReceiptWriter(sheet, proof);
    }

    /// @param whose copy it is, in the words of the document
    static Document xhtml(Paper paper, String whose, GlyphProof proof) {
        var sheet = new Sheet(proof);
        new HalfWriter(sheet, proof).write(paper, whose);
        return sheet.document();
    }

    private void write(Paper paper, String whose) {
        writer.head(paper, STYLE);
        sheet.put("body", "", _ -> half(paper, whose));
    }

    private void half(Paper paper, String whose) {
        sheet.put("div", "shop", shop -> {
            shop.put("p", "shop-name", paper.masthead().shop());
            shop.put("p", "shop-lines", String.join(" · ", paper.masthead().shopLines()));
        });
        sheet.put("div", "head", _ -> head(paper, whose));
        only(paper, Block.PromiseBox.class).forEach(writer::block);
        sheet.put("div", "columns", columns -> columns(columns, paper));
    }

    /// What it is, whose it is, and the codes beside the number that they carry.
    private void head(Paper paper, String whose) {
        var head = paper.masthead();
        sheet.put("div", "number", number -> number.put("span", "label", head.numberLabel() + " ")
                .put("span", "digits", head.number()));
        only(paper, Block.Code.class).forEach(writer::block);
        sheet.put("h1", "", head.title());
        sheet.put("p", "issue", head.issue().isBlank() ? whose : whose + " · " + head.issue());
    }

    private static Stream<? extends Block> only(Paper paper, Class<? extends Block> kind) {
        return paper.blocks().stream().filter(kind::isInstance);
    }

    private void columns(Sheet columns, Paper paper) {
        var rest = paper.blocks().stream()
                .filter(block -> !(block instanceof Block.PromiseBox || block instanceof Block.Code))
                .flatMap(HalfWriter::apart)
                .toList();
        int left = Columns.split(rest);
        columns.put("div", "left", _ -> rest.subList(0, left).forEach(writer::block));
        columns.put("div", "right", _ -> rest.subList(left, rest.size()).forEach(writer::block));
    }

    /// What stands side by side on a whole page is narrow enough for one below the other.
    private static Stream<Block> apart(Block block) {
        return block instanceof Block.SideBySide(var left, var right) ? Stream.of(left, right) : Stream.of(block);
    }
}
