package dk.holdt.ui.setup;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.promise.Opening;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The hours of one day as typed: `10-17.30`, with a lunch break `10-12, 13-17.30`, and nothing for a closed day.
final class HoursText {

    private static final Pattern STRETCH =
            Pattern.compile("(\\d{1,2})(?:[.:]?(\\d{2}))? ?(?:-|–|til|to) ?(\\d{1,2})(?:[.:]?(\\d{2}))?");
    private static final Pattern BETWEEN = Pattern.compile(" ?(?:,|;|\\+|&| og | and ) ?");
    private static final Set<String> CLOSED = Set.of("", "-", "–", "lukket", "stengt", "closed");

    private HoursText() {}

    /// No stretch for a closed day; nothing at all for what cannot be read or overlaps.
    static Optional<List<Opening>> read(String typed) {
        var text = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\u00a0]+", " ")
                .replace("kl. ", "");
        if (CLOSED.contains(text)) {
            return Optional.of(List.of());
        }
        var read = new ArrayList<Opening>();
        try {
            for (var part : BETWEEN.split(text)) {
                var found = STRETCH.matcher(part);
                if (!found.matches()) {
                    return Optional.empty();
                }
                read.add(new Opening(time(found.group(1), found.group(2)), time(found.group(3), found.group(4))));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return followOneAnother(read) ? Optional.of(read) : Optional.empty();
    }

    /// As it would be typed: "10.00–12.00, 13.00–17.30", in English with colons.
    static String write(List<Opening> openings, Language language) {
        var mark = language == Language.EN ? ":" : ".";
        return openings.stream()
                .map(opening -> write(opening.opens(), mark) + "–" + write(opening.closes(), mark))
                .collect(Collectors.joining(", "));
    }

    /// "17.30", in English "17:30".
    static String write(LocalTime time, Language language) {
        return write(time, language == Language.EN ? ":" : ".");
    }

    private static boolean followOneAnother(List<Opening> openings) {
        for (var next = 1; next < openings.size(); next++) {
            var before = openings.get(next - 1);
            if (before.endsNextDay() || !openings.get(next).opens().isAfter(before.closes())) {
                return false;
            }
        }
        return openings.stream().noneMatch(opening -> opening.opens().equals(opening.closes()));
    }

    private static LocalTime time(String hour, String minute) {
        var hours = Integer.parseInt(hour);
        var minutes = minute == null ? 0 : Integer.parseInt(minute);
        return hours == 24 && minutes == 0 ? LocalTime.MIDNIGHT : LocalTime.of(hours, minutes);
    }

    private static String write(LocalTime time, String mark) {
        return String.format(Locale.ROOT, "%02d%s%02d", time.getHour(), mark, time.getMinute());
    }
}
