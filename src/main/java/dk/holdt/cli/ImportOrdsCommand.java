package dk.holdt.cli;

import dk.holdt.usecase.imports.ImportReport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Takes in files in the form of the Open Repair Data Standard.
@Command(
        name = "ords",
        mixinStandardHelpOptions = true,
        description = "Takes in CSV files of the Open Repair Data Standard; run again, it takes in nothing twice.")
final class ImportOrdsCommand extends InShop implements Callable<Integer> {

    private static final int MILLIS = 1_000;

    private final Door door;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "CSV files in UTF-8.")
    private List<Path> files;

    ImportOrdsCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        return inside(door.openOrMake(folderOr(door.usualFolder())), this::take);
    }

    private int take(Desk desk) {
        var imports = desk.importPastRepairs();
        var reports = new ArrayList<ImportReport>();
        var start = door.clock().instant();
        for (var file : files) {
            var report = imports.importFile(file);
            tell(report);
            reports.add(report);
        }
        total(reports, Duration.between(start, door.clock().instant()));
        if (!reports.stream().allMatch(ImportReport::reconciles)) {
            return HoldtCommand.WORLD;
        }
        return reports.stream().allMatch(report -> report.refusal().isEmpty())
                ? HoldtCommand.DONE
                : HoldtCommand.REFUSED;
    }

    private void tell(ImportReport report) {
        say(report.sentence());
        for (var row : report.refusedRows()) {
            say("  line %d was refused: %s".formatted(row.line(), row.reason().words()));
        }
        long unlisted = report.refused() - report.refusedRows().size();
        if (unlisted > 0) {
            say("  and %d more lines were refused".formatted(unlisted));
        }
    }

    private void total(List<ImportReport> reports, Duration taken) {
        long records = reports.stream().mapToLong(ImportReport::records).sum();
        say("All files: %d records = %d imported + %d already there + %d refused, in %d ms (%d records a second)."
                .formatted(
                        records,
                        reports.stream().mapToLong(ImportReport::imported).sum(),
                        reports.stream().mapToLong(ImportReport::alreadyThere).sum(),
                        reports.stream().mapToLong(ImportReport::refused).sum(),
                        taken.toMillis(),
                        records * MILLIS / Math.max(1, taken.toMillis())));
    }
}
