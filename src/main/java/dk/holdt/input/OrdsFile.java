package dk.holdt.input;

import de.siegmar.fastcsv.reader.CsvReader;
import dk.holdt.domain.repair.PastRepair;
import dk.holdt.usecase.imports.FileRefusal;
import dk.holdt.usecase.imports.PastRepairReader;
import dk.holdt.usecase.imports.PastRepairRow;
import dk.holdt.usecase.imports.PastRepairRow.Reason;
import dk.holdt.usecase.text.TextFolding;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads Open Repair Data, schema 0.2.1 and later, one record at a time: the size of the file does not matter.
public final class OrdsFile implements PastRepairReader {

    private static final int LONGEST_FIELD = 65_536;

    /// Stands for bytes that are not UTF-8. No well-formed text decodes to half a character, so it cannot be mistaken.
    private static final char MALFORMED = '\uDC80';

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvReader.CsvReaderBuilder csv = CsvReader.builder().skipEmptyLines(false);
    private final TextFolding folding;

    public OrdsFile(TextFolding folding) {
        this.folding = folding;
    }

    @Override
    public Optional<FileRefusal> read(Path file, Consumer<PastRepairRow> rows) {
        if (!Files.isRegularFile(file)) {
            return Optional.of(new FileRefusal.NotThere());
        }
        try (var text = textOf(Files.newInputStream(file))) {
            return read(new CsvRecords(text), rows);
        } catch (IOException e) {
            throw new InputFailure("could not read " + file + " to its end", e);
        }
    }

    private Optional<FileRefusal> read(CsvRecords records, Consumer<PastRepairRow> rows) throws IOException {
        var first = records.take();
        if (first == null) {
            return Optional.of(new FileRefusal.Empty());
        }
        if (first.trouble().isPresent()
                || first.text().indexOf(MALFORMED) >= 0
                || first.text().indexOf('\0') >= 0) {
            return Optional.of(new FileRefusal.NotText());
        }
        var header = fields(first.text());
        var refusal = OrdsColumns.refusalOf(header);
        if (refusal.isEmpty()) {
            var columns = OrdsColumns.of(header);
            for (var found = records.take(); found != null; found = records.take()) {
                rows.accept(row(found, columns));
            }
        }
        return refusal;
    }

    private PastRepairRow row(CsvRecords.Found found, OrdsColumns columns) {
        if (found.trouble().isPresent()) {
            return new PastRepairRow.Refused(found.line(), found.trouble().get());
        }
        var text = found.text();
        if (text.indexOf(MALFORMED) >= 0) {
            return new PastRepairRow.Refused(lineOf(MALFORMED, found), Reason.NOT_UTF8);
        }
        if (text.indexOf('\0') >= 0) {
            return new PastRepairRow.Refused(lineOf('\0', found), Reason.NUL);
        }
        var fields = fields(text);
        return trouble(fields, columns)
                .<PastRepairRow>map(reason -> new PastRepairRow.Refused(found.line(), reason))
                .orElseGet(() -> new PastRepairRow.Read(found.line(), searchable(columns.repair(fields))));
    }

    private static Optional<Reason> trouble(List<String> fields, OrdsColumns columns) {
        if (fields.stream().anyMatch(field -> field.length() > LONGEST_FIELD)) {
            return Optional.of(Reason.FIELD_TOO_LONG);
        }
        if (fields.size() != columns.count()) {
            return Optional.of(Reason.OTHER_NUMBER_OF_FIELDS);
        }
        if (columns.isHeader(fields)) {
            return Optional.of(Reason.COLUMN_NAMES_AGAIN);
        }
        if (columns.id(fields).isBlank()) {
            return Optional.of(Reason.NO_ID);
        }
        return columns.source(fields).isBlank() ? Optional.of(Reason.NO_SOURCE) : Optional.empty();
    }

    private PastRepair searchable(PastRepair repair) {
        return repair.foundBy(
                Stream.of(repair.brand().orElse(""), repair.category(), repair.organiserCategory(), repair.problem())
                        .map(folding::fold)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    private List<String> fields(String text) {
        return csv.ofSingleCsvRecord(text).getFields();
    }

    private static long lineOf(char trouble, CsvRecords.Found found) {
        var before = found.text().substring(0, found.text().indexOf(trouble));
        return found.line() + before.lines().count() - (before.isEmpty() || endsLine(before) ? 0 : 1);
    }

    private static boolean endsLine(String text) {
        return text.endsWith("\n") || text.endsWith("\r");
    }

    private static Reader textOf(InputStream bytes) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(MALFORMED));
        var text = new PushbackReader(new InputStreamReader(bytes, decoder));
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }
}
