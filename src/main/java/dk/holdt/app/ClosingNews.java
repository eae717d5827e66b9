package dk.holdt.app;

import dk.holdt.domain.promise.BeforeClosing;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.StatusLine;
import dk.holdt.usecase.board.ReadClosing;
import dk.holdt.words.DateWords;
import java.util.Optional;

/// Says in the status line, in the last hour of the day, what runs out before the shop opens again.
final class ClosingNews {

    private final ReadClosing reading;
    private final Station station;
    private final StatusLine status;

    private ClosingNews(ReadClosing reading, Station station, StatusLine status) {
        this.reading = reading;
        this.station = station;
        this.status = status;
    }

    static void begin(ReadClosing reading, Station station, StatusLine status) {
        var news = new ClosingNews(reading, station, status);
        station.clock().onMinute(_ -> news.read());
        station.changed().onChange(news::read);
    }

    /// Where it cannot be read the board says so already.
    private void read() {
        station.background().run(reading::read, this::tell, _ -> {});
    }

    private void tell(Optional<BeforeClosing> left) {
        var words = station.messages();
        var dates = new DateWords(words.language(), station.zone());
        status.say(
                "closing",
                left.map(one -> words.text("status.closing", dates.time(one.closesAt()), one.promises(), one.calls()))
                        .orElse(""));
    }
}
