package dk.holdt.input;

import dk.holdt.usecase.imports.PastRepairRow.Reason;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds where each CSV record begins and ends (RFC 4180), so that one spoilt record costs that record and no other.
///
/// A quotation mark that is never closed would swallow every record after it. So where the marks do not pair, only the
/// line that begins the record is given up, and reading goes on with the line after it. Fields are not taken apart
/// here.
final class CsvRecords {

    static final int LONGEST_RECORD = 1_000_000;

    /// A field may hold line breaks, but past this many a quotation mark is missing.
    static final int MOST_LINES = 1_000;

    /// One record, without its line end, or the line that could not be taken as one.
    ///
    /// @param line where it begins, the first line of the file being 1
    record Found(long line, String text, Optional<Reason> trouble) {}

    /// Where in a record the scan stands.
    private enum Place {
        FIELD_START,
        BARE,
        QUOTED,
        AFTER_QUOTE,
        BROKEN
    }

    private final PhysicalLines lines;

    CsvRecords(Reader text) {
        this.lines = new PhysicalLines(text, LONGEST_RECORD);
    }

    /// The next record, or null at the end; empty lines between records are passed over.
    Found take() throws IOException {
        var first = lines.take();
        while (first != null && withoutLineEnd(first.text()).isEmpty()) {
            first = lines.take();
        }
        if (first == null) {
            return null;
        }
        if (first.cut()) {
            return new Found(first.number(), "", Optional.of(Reason.RECORD_TOO_LONG));
        }
        return wholeRecord(first);
    }

    private Found wholeRecord(PhysicalLines.Line first) throws IOException {
        var record = new StringBuilder(first.text());
        var more = new ArrayList<PhysicalLines.Line>();
        var place = after(Place.FIELD_START, first.text());
        while (place == Place.QUOTED) {
            var line = lines.take();
            if (line == null || isTooMuch(record, more, line)) {
                if (line != null) {
                    more.add(line);
                }
                place = Place.BROKEN;
            } else {
                more.add(line);
                record.append(line.text());
                place = after(Place.QUOTED, line.text());
            }
        }
        if (place == Place.BROKEN) {
            lines.giveBack(more);
            return new Found(first.number(), "", Optional.of(Reason.BROKEN_QUOTES));
        }
        return new Found(first.number(), withoutLineEnd(record.toString()), Optional.empty());
    }

    private static boolean isTooMuch(StringBuilder record, List<PhysicalLines.Line> more, PhysicalLines.Line line) {
        return line.cut() || record.length() + line.text().length() > LONGEST_RECORD || more.size() + 1 >= MOST_LINES;
    }

    private static Place after(Place start, String line) {
        var place = start;
        int end = withoutLineEnd(line).length();
        for (int i = 0; i < end; i++) {
            char character = line.charAt(i);
            place = switch (place) {
                case FIELD_START -> character == '"' ? Place.QUOTED : character == ',' ? place : Place.BARE;
                case BARE -> character == ',' ? Place.FIELD_START : place;
                case QUOTED -> character == '"' ? Place.AFTER_QUOTE : place;
                case AFTER_QUOTE ->
                    character == '"' ? Place.QUOTED : character == ',' ? Place.FIELD_START : Place.BROKEN;
                case BROKEN -> Place.BROKEN;
            };
        }
        return place;
    }

    private static String withoutLineEnd(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        return line.substring(0, end);
    }
}
