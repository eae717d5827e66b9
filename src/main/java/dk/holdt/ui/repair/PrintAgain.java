package dk.holdt.ui.repair;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.paper.PrintPurpose;
import dk.holdt.usecase.receipt.PrintPaper;
import dk.holdt.usecase.receipt.PrintQueue;

/// Prints the newest paper of a repair from another screen. Where it has none, or no printer was chosen yet, the repair
/// is opened, because there it can be seen and chosen.
public final class PrintAgain {

    private PrintAgain() {}

    public static void newest(RepairNumber number, PapersDesk desk, Station station) {
        Runnable choose = () -> station.navigator().repair(number);
        station.background()
                .run(
                        () -> queue(number, desk.printing()),
                        queued -> {
                            if (queued) {
                                desk.queued().run();
                                station.navigator().toast(station.messages().text("pp.queued"));
                            } else {
                                choose.run();
                            }
                        },
                        _ -> choose.run());
    }

    private static boolean queue(RepairNumber number, PrintPaper printing) {
        var papers = printing.of(number);
        return papers.newest()
                .flatMap(paper -> papers.printer(PrintPurpose.of(paper.kind())).map(printer -> {
                    printing.print(new PrintQueue.Item.Document(paper.id()), PrintPurpose.of(paper.kind()), printer);
                    return true;
                }))
                .orElse(false);
    }
}
