package dk.holdt.print;

import dk.holdt.usecase.paper.Block;
import java.util.List;

/// Divides blocks between two columns of a half page, in their order, so that neither is much longer than the other.
///
/// Measured in lines of text with the widths of our own fonts; a wrong guess costs room and never words.
final class Columns {

    /// As the style sheet has them: a column and what a label takes of it, in millimetres, and the letters in points.
    private static final double WIDTH = 87;

    private static final double LABEL = 25;
    private static final double LETTERS = 8;

    /// What stands between two blocks, and what the bar code takes, in lines.
    private static final double GAP = 0.45;

    private static final double CODE = 4;

    private Columns() {}

    /// How many of the blocks go to the left.
    static int split(List<Block> blocks) {
        var heights = blocks.stream().mapToDouble(block -> GAP + lines(block)).toArray();
        double right = java.util.Arrays.stream(heights).sum();
        double left = 0;
        int at = 0;
        while (at < heights.length && left + heights[at] <= right) {
            left += heights[at];
            right -= heights[at];
            at++;
        }
        return at;
    }

    private static double lines(Block block) {
        return switch (block) {
            case Block.Section _, Block.Assurance _, Block.SignatureLine _ -> 1;
            case Block.KeyValues(var heading, var rows) ->
                heading(heading)
                        + rows.stream()
                                .filter(row -> !row.value().isBlank())
                                .mapToDouble(row -> lines(row.value(), WIDTH - LABEL))
                                .sum();
            case Block.Lines list ->
                heading(list.heading())
                        + list.lines().stream().mapToDouble(Columns::lines).sum();
            case Block.Note note -> heading(note.heading()) + lines(note.text(), WIDTH);
            case Block.SideBySide(var left, var right) -> lines(left) + lines(right);
            case Block.PromiseBox promise -> 2 + lines(promise.sentence(), WIDTH);
            case Block.Table table -> 2 + table.rows().size();
            case Block.PriceBox price -> 1 + price.rows().size() + price.lines().size();
            case Block.SwapTable swap -> 2 + swap.rows().size() + swap.closing().size();
            case Block.Code _ -> CODE;
            case Block.Device device ->
                CODE + device.blocks().stream().mapToDouble(Columns::lines).sum();
        };
    }

    private static double lines(Block.Lines.Line line) {
        return lines(line.text(), WIDTH)
                + line.details().stream()
                        .mapToDouble(detail -> lines(detail, WIDTH))
                        .sum();
    }

    private static double heading(String heading) {
        return heading.isBlank() ? 0 : 1;
    }

    private static double lines(String text, double width) {
        return text.lines()
                .mapToDouble(line -> Math.max(1, Math.ceil(FittedText.width(line, false, LETTERS) / width)))
                .sum();
    }
}
