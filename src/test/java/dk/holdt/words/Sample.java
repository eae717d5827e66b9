package dk.holdt.words;

import dk.holdt.domain.promise.Opening;
import dk.holdt.domain.promise.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;

/// The shop of `promise` section 2: Mon–Fri 10:00–17:30, Sat 10:00–14:00, in Copenhagen.
final class Sample {

    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    static final WeeklyHours HOURS = week("10:00", "17:30", "10:00", "14:00");

    private Sample() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    /// Sentences are written with plain spaces here; the real ones never break between "kl." and the digits.
    static String tied(String sentence) {
        return sentence.replace("kl. ", "kl.\u00a0");
    }

    static WeeklyHours week(String opens, String closes, String saturdayOpens, String saturdayCloses) {
        var days = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(day, List.of(Opening.of(opens, closes)));
        }
        days.put(DayOfWeek.SATURDAY, List.of(Opening.of(saturdayOpens, saturdayCloses)));
        days.remove(DayOfWeek.SUNDAY);
        return new WeeklyHours(days);
    }
}
