package dk.holdt.ui.kit.shot;

import dk.holdt.domain.shot.Shot;
import dk.holdt.domain.shot.ShotType;
import dk.holdt.ui.kit.ShopClock;
import dk.holdt.ui.kit.Station;
import dk.holdt.ui.kit.shot.ShotDesk.Read;
import dk.holdt.ui.kit.shot.ShotDesk.Shown;
import dk.holdt.words.DateWords;
import dk.holdt.words.Messages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of pictures and films.
final class ShotTexts {

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private final Messages messages;
    private final DateWords dates;
    private final ShopClock clock;
    private final ZoneId zone;

    ShotTexts(Station station) {
        this.messages = station.messages();
        this.clock = station.clock();
        this.zone = station.zone();
        this.dates = new DateWords(messages.language(), zone);
    }

    Messages messages() {
        return messages;
    }

    /// "Picture", or "Film".
    String kind(Shot shot) {
        return messages.text(shot.isFilm() ? "shot.film" : "shot.picture");
    }

    /// Its name, where it had one.
    String what(Shot shot) {
        return shot.file().name().isEmpty()
                ? kind(shot)
                : messages.text("shot.named", kind(shot), shot.file().name());
    }

    /// In whole megabytes, or kilobytes where there is less than one.
    String size(Shot shot) {
        var bytes = shot.file().bytes();
        return bytes < MEGABYTE
                ? messages.text("shot.kb", Math.max(1, rounded(bytes, KILOBYTE)))
                : messages.text("shot.mb", rounded(bytes, MEGABYTE));
    }

    private static long rounded(long bytes, long unit) {
        return (bytes + unit / 2) / unit;
    }

    String when(Shot shot) {
        return dates.moment(shot.at(), today());
    }

    /// The same where there is little room.
    String shortly(Shot shot) {
        var day = shot.at().atZone(zone).toLocalDate();
        return day.equals(today()) ? when(shot) : dates.shortDay(day, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), zone);
    }

    /// Everything that is known of it, in one line.
    String about(Shown shown) {
        var shot = shown.shot();
        return Stream.of(what(shot), when(shot), shown.by(), size(shot))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /// Until when they are there.
    String until(Read read) {
        return read.erasedOn()
                .map(day -> messages.text("shot.until", dates.day(day)))
                .orElseGet(() -> messages.text("shot.until.handover", Shot.DAYS_KEPT));
    }

    String notAdded(ShotsModel.NotAdded one) {
        var why =
                switch (one.why()) {
                    case GONE -> messages.text("shot.no.gone");
                    case NO_FILE -> messages.text("shot.no.file");
                    case UNREADABLE -> messages.text("shot.no.unreadable");
                    case EMPTY -> messages.text("shot.no.empty");
                    case OTHER_CONTENT -> messages.text("shot.no.content");
                    case HEIC -> messages.text("shot.no.heic");
                    case BROKEN -> messages.text("shot.no.broken");
                    case PICTURE_TOO_LARGE ->
                        messages.text("shot.no.large.picture", ShotType.LARGEST_PICTURE / MEGABYTE);
                    case FILM_TOO_LARGE -> messages.text("shot.no.large.film", ShotType.LARGEST_FILM / MEGABYTE);
                    case ALREADY_THERE -> messages.text("shot.no.already");
                    case TOO_MANY -> messages.text("shot.no.many", Shot.MOST);
                    case NO_ROOM -> messages.text("shot.no.room");
                    case NOT_KEPT -> messages.text("shot.no.kept");
                    case THROWN_AWAY -> messages.text("shot.no.draft");
                };
        return one.name().isEmpty() ? messages.text("shot.no.pasted", why) : messages.text("shot.no", one.name(), why);
    }

    /// The letters that stand for it where there is nothing to see.
    static String letters(Shot shot) {
        return shot.file().type().ending().toUpperCase(Locale.ROOT);
    }
}
