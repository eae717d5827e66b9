package dk.holdt.ui.repair;

import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.ui.kit.Station;

/// Opens what fits: a device that is here is sent out, one that is out comes back or has news.
public final class PartnerSheets {

    private PartnerSheets() {}

    public static void open(RepairNumber number, PartnerDesk desk, Station station) {
        station.background()
                .run(
                        () -> desk.reading().read(number),
                        read -> read.ifPresent(
                                page -> open(number, page.dossier().out().isPresent(), desk, station)),
                        _ -> station.navigator().toast(station.messages().text("re.failed")));
    }

    private static void open(RepairNumber number, boolean isOut, PartnerDesk desk, Station station) {
        var words = station.messages();
        if (isOut) {
            station.navigator()
                    .sheet(words.text("out.title.back", number.digits()), new BackInView(number, desk, station).form());
        } else {
            station.navigator()
                    .sheet(words.text("out.title", number.digits()), new SendOutView(number, desk, station).form());
        }
    }
}
