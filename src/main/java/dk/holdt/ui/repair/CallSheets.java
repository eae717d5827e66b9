package dk.holdt.ui.repair;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Station;
import dk.holdt.usecase.look.RepairPage;

/// One key for calling back: a call that is owed is answered for first, and without one a call is promised.
public final class CallSheets {

    private CallSheets() {}

    /// Opens the sheet that is wanted now over a screen that does not show the repair itself.
    public static void open(RepairNumber number, RepairDesk desk, Station station) {
        station.background()
                .run(
                        () -> desk.reading()
                                .read(number)
                                .flatMap(RepairPage::call)
                                .isPresent(),
                        owed -> {
                            if (owed) {
                                CallMadeView.open(number, desk, station);
                            } else {
                                PromiseCallView.open(number, desk, station);
                            }
                        },
                        _ -> station.navigator().toast(station.messages().text("re.failed")));
    }
}
