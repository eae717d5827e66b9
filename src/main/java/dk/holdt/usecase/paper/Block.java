package dk.holdt.usecase.paper;

import java.util.List;
import java.util.Objects;

/// A piece of a document, top to bottom. Text only; an empty heading prints none.
public sealed interface Block {

    /// A heading over the blocks that follow it.
    record Section(String heading) implements Block {
        public Section {
            if (heading.isBlank()) {
                throw new IllegalArgumentException("a section has a heading");
            }
        }
    }

    /// Label and value, row by row: customer, device, dates. A row without value is left out by the renderer.
    record KeyValues(String heading, List<Row> rows) implements Block {

        public record Row(String label, String value) {
            public Row {
                Objects.requireNonNull(label, "label");
                Objects.requireNonNull(value, "value");
            }
        }

        public KeyValues {
            Objects.requireNonNull(heading, "heading");
            rows = List.copyOf(rows);
        }
    }

    /// Two groups of facts beside each other, as customer and device.
    record SideBySide(KeyValues left, KeyValues right) implements Block {
        public SideBySide {
            Objects.requireNonNull(left, "left");
            Objects.requireNonNull(right, "right");
        }
    }

    /// Lines under a heading: faults numbered, accessories as boxes, remarks plain or with a bullet.
    record Lines(String heading, Mark mark, List<Line> lines) implements Block {

        public Lines {
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(mark, "mark");
            lines = List.copyOf(lines);
        }

        /// What stands before each line. Boxes are drawn, never glyphs: fonts lack them.
        public enum Mark {
            NONE,
            BULLET,
            NUMBER,
            BOX
        }

        /// @param outcome the word that stands out at the line's end, "Repareret"; empty for none
        /// @param details smaller lines under it: what was found, done, tested
        /// @param ticked fills the box; without meaning for other marks
        public record Line(String text, String outcome, List<String> details, boolean ticked) {

            public Line {
                Objects.requireNonNull(text, "text");
                Objects.requireNonNull(outcome, "outcome");
                details = List.copyOf(details);
            }

            public static Line of(String text) {
                return new Line(text, "", List.of(), false);
            }

            public static Line box(String text, boolean ticked) {
                return new Line(text, "", List.of(), ticked);
            }

            public static Line outcome(String text, String outcome, List<String> details) {
                return new Line(text, outcome, details, false);
            }
        }
    }

    /// The promise, large and framed.
    ///
    /// @param sentence the stored sentence, word for word
    /// @param hoursLine opening hours used and closed days in the span; empty for none
    /// @param lines what the shop offers if it is missed, the agreed pause; may be empty
    record PromiseBox(String heading, String sentence, String hoursLine, List<String> lines) implements Block {
        public PromiseBox {
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(hoursLine, "hoursLine");
            lines = List.copyOf(lines);
            if (sentence.isBlank()) {
                throw new IllegalArgumentException("a promise box quotes its sentence");
            }
        }
    }

    /// A table whose head repeats on every page.
    record Table(String heading, List<Column> columns, List<List<String>> rows) implements Block {

        /// @param weight share of the width beside the other columns, above 0
        /// @param amount set flush right, as sums of money are
        public record Column(String head, int weight, boolean amount) {

            public Column {
                Objects.requireNonNull(head, "head");
                if (weight < 1) {
                    throw new IllegalArgumentException("a column needs some width: " + weight);
                }
            }

            public static Column text(String head, int weight) {
                return new Column(head, weight, false);
            }

            public static Column amount(String head, int weight) {
                return new Column(head, weight, true);
            }
        }

        public Table {
            Objects.requireNonNull(heading, "heading");
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "a row of %d cells under %d heads: %s".formatted(row.size(), columns.size(), row));
                }
            }
        }
    }

    /// What it costs, line by line; strong rows are totals.
    ///
    /// @param lines terms under the sums: how the price was agreed, what is asked before it rises; may be empty
    record PriceBox(String heading, List<Row> rows, List<String> lines) implements Block {

        public record Row(String label, String amount, boolean strong) {
            public Row {
                Objects.requireNonNull(label, "label");
                Objects.requireNonNull(amount, "amount");
            }

            public static Row of(String label, String amount) {
                return new Row(label, amount, false);
            }

            public static Row total(String label, String amount) {
                return new Row(label, amount, true);
            }
        }

        public PriceBox {
            Objects.requireNonNull(heading, "heading");
            rows = List.copyOf(rows);
            lines = List.copyOf(lines);
        }
    }

    /// A paragraph; `small` for rights, personal data, complaint body.
    record Note(String heading, String text, boolean small) implements Block {
        public Note {
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(text, "text");
        }

        public static Note of(String text) {
            return new Note("", text, false);
        }

        public static Note small(String heading, String text) {
            return new Note(heading, text, true);
        }
    }

    /// One part swapped for another, compared point by point.
    ///
    /// @param part its name, "Batteri"
    /// @param closing words under the table: warranty until, price, who accepted a difference and when; may be
    /// empty
    record SwapTable(String part, Heads heads, List<Row> rows, List<String> closing) implements Block {

        /// @param point over what is compared; may be empty
        public record Heads(String point, String removed, String fitted, String verdict) {
            public Heads {
                Objects.requireNonNull(point, "point");
                Objects.requireNonNull(removed, "removed");
                Objects.requireNonNull(fitted, "fitted");
                Objects.requireNonNull(verdict, "verdict");
            }
        }

        /// @param verdict "Lige så god"; empty where nothing is judged, as for a part number
        /// @param standsOut printed strong: worse, different or not confirmed
        public record Row(String point, String removed, String fitted, String verdict, boolean standsOut) {
            public Row {
                Objects.requireNonNull(point, "point");
                Objects.requireNonNull(removed, "removed");
                Objects.requireNonNull(fitted, "fitted");
                Objects.requireNonNull(verdict, "verdict");
            }
        }

        public SwapTable {
            Objects.requireNonNull(heads, "heads");
            rows = List.copyOf(rows);
            closing = List.copyOf(closing);
            if (part.isBlank()) {
                throw new IllegalArgumentException("a swapped part has a name");
            }
        }
    }

    /// One sentence that must not be overlooked, as "Nothing we have changed is worse …". Only where computed true.
    record Assurance(String text) implements Block {
        public Assurance {
            if (text.isBlank()) {
                throw new IllegalArgumentException("an assurance says something");
            }
        }
    }

    /// A line to sign on, with what the signature means under it; or, with `signed`, the words of what was accepted
    /// on screen, by whom and when, and no line.
    record SignatureLine(String text, String signed) implements Block {
        public SignatureLine {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(signed, "signed");
        }
    }

    /// The repair number as Code 128 and as QR: nothing but the number, so nothing personal can be scanned.
    ///
    /// @param caption words beside it, and what a screen reader says of the picture
    record Code(String number, String caption) implements Block {
        public Code {
            Objects.requireNonNull(caption, "caption");
            if (!number.matches("[0-9]{4,20}")) {
                throw new IllegalArgumentException("only a repair number goes into a bar code: " + number);
            }
        }
    }

    /// One of several devices that a document tells of: its number in print and in bars, its name, and what is said of
    /// it alone.
    ///
    /// @param label what stands before the number, "Reparation nr."
    /// @param marks what it is and is known by, in one line: "Tablet · Serienr. 5CD1 · Farve sort"; may be empty
    record Device(String label, String number, String name, String marks, List<Block> blocks) implements Block {
        public Device {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(marks, "marks");
            blocks = List.copyOf(blocks);
            if (blocks.stream().anyMatch(Device.class::isInstance)) {
                throw new IllegalArgumentException("a device within a device");
            }
        }

        /// The number as every paper has it.
        public Code code() {
            return new Code(number, label + " " + number);
        }
    }
}
