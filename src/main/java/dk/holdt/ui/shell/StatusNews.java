package dk.holdt.ui.shell;

import dk.holdt.ui.kit.StatusLine;
import dk.holdt.words.DateWords;

/// What the status line says by itself: the time, and when something was last saved.
final class StatusNews {

    private final Frame frame;
    private final StatusLine status;
    private final DateWords dates;

    private StatusNews(Frame frame, StatusLine status) {
        this.frame = frame;
        this.status = status;
        this.dates = new DateWords(frame.messages().language(), frame.zone());
    }

    static void begin(Frame frame, StatusLine status) {
        var news = new StatusNews(frame, status);
        news.tick();
        frame.clock().onMinute(_ -> news.tick());
        frame.changed().onChange(news::saved);
    }

    private void tick() {
        var now = frame.clock().now();
        status.time(dates.shortMoment(now, now.atZone(frame.zone()).toLocalDate()));
    }

    private void saved() {
        var now = frame.clock().now();
        var today = now.atZone(frame.zone()).toLocalDate();
        status.say("saved", frame.messages().text("status.saved", dates.moment(now, today)));
    }
}
