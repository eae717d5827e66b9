package dk.holdt.cli;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.usecase.paper.PaperKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a receipt of a repair into a file, byte for byte as it was frozen.
@Command(
        name = "receipt",
        mixinStandardHelpOptions = true,
        description = "Writes the newest receipt of a repair as PDF: the repair receipt, or else the intake receipt.")
final class ReceiptCommand extends InShop implements Callable<Integer> {

    private final Door door;

    @Parameters(paramLabel = "NUMBER", description = "The repair number, such as 104121.")
    private String number;

    @Option(names = "--pdf", paramLabel = "FILE", required = true, description = "Where it is written.")
    private Path pdf;

    @Option(names = "--intake", description = "The intake receipt, also when there is a later one.")
    private boolean intake;

    @Option(names = "--force", description = "Write over a file that is there.")
    private boolean force;

    ReceiptCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        var read = RepairNumber.read(number);
        if (read.isEmpty()) {
            return refuse(number + " is no repair number: six digits, the last of which checks the others.");
        }
        if (!force && Files.exists(pdf)) {
            return refuse(pdf + " is there already and was left as it is. With --force it is written over.");
        }
        return inside(door.open(folderOr(door.usualFolder())), desk -> write(desk, read.get()));
    }

    private int write(Desk desk, RepairNumber repair) {
        var document = document(desk, repair);
        if (document.isEmpty()) {
            return refuse("There is no receipt of a repair " + repair + " that counts.");
        }
        var pages = desk.pages(document.get());
        try {
            put(pages);
        } catch (IOException failed) {
            throw new UncheckedIOException(pdf + " could not be written", failed);
        }
        say("%s: %d bytes, repair %s.".formatted(pdf, pages.length, repair));
        return HoldtCommand.DONE;
    }

    private Optional<Long> document(Desk desk, RepairNumber repair) {
        var first = desk.newest(repair, PaperKind.INTAKE_RECEIPT);
        return intake
                ? first
                : desk.newest(repair, PaperKind.PARTING)
                        .or(() -> desk.newest(repair, PaperKind.REPAIR_RECEIPT))
                        .or(() -> first);
    }

    /// Whole or not at all: a file written over is the old one until the new one is complete.
    private void put(byte[] pages) throws IOException {
        if (!force) {
            Files.write(pdf, pages, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return;
        }
        var folder = pdf.toAbsolutePath().getParent();
        var unfinished = Files.createTempFile(folder, ".holdt", ".pdf");
        try {
            Files.write(unfinished, pages);
            Files.move(unfinished, pdf, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
