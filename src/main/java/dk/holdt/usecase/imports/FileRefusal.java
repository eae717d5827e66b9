package dk.holdt.usecase.imports;

import java.util.List;

/// Why no record of a file was read.
public sealed interface FileRefusal {

    /// There is no such file, or it is a folder.
    record NotThere() implements FileRefusal {}

    /// Not even a line with the names of the columns.
    record Empty() implements FileRefusal {}

    /// The first line is no CSV in UTF-8; spreadsheets often save as "Unicode" (UTF-16) or in a Windows code page.
    record NotText() implements FileRefusal {}

    /// @param columns the names looked for in vain, in the order of the standard
    record MissingColumns(List<String> columns) implements FileRefusal {
        public MissingColumns {
            columns = List.copyOf(columns);
        }
    }

    /// @param columns the names that stand there more than once, so that nobody can know which is meant
    record DoubledColumns(List<String> columns) implements FileRefusal {
        public DoubledColumns {
            columns = List.copyOf(columns);
        }
    }

    /// One English sentence for the command line.
    default String sentence() {
        return switch (this) {
            case NotThere() -> "There is no such file.";
            case Empty() -> "The file is empty: the first line has to name the columns.";
            case NotText() ->
                "The first line is not CSV in UTF-8. Save the file as CSV in UTF-8, with commas between the fields.";
            case MissingColumns(var columns) -> "The first line lacks the columns " + String.join(", ", columns) + ".";
            case DoubledColumns(var columns) ->
                "The first line names these columns more than once: " + String.join(", ", columns) + ".";
        };
    }
}
