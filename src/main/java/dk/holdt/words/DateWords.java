package dk.holdt.words;

import dk.holdt.domain.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/// Days and times of day in words, always on the shop's wall clock.
///
/// The patterns are our own: the localised styles of the JDK change between releases, and none of them writes "kl.".
/// A time in Danish and Norwegian has a point and, in running text, "kl." before it, tied by a no-break space.
public final class DateWords {

    private static final int DAYS_A_WEEKDAY_IS_CLEAR = 6;

    private final ZoneId zone;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfThisYear;
    private final DateTimeFormatter dayOfMonth;
    private final DateTimeFormatter time;
    private final DateTimeFormatter tableDate;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter shortDayOfThisYear;
    private final String clock;
    private final String at;

    public DateWords(Language language, ZoneId zone) {
        this.zone = Objects.requireNonNull(zone, "zone");
        var english = language == Language.EN;
        var date = english ? "d MMMM" : "d. MMMM";
        this.weekday = pattern("EEEE", language);
        this.dayOfThisYear = pattern(language == Language.DA ? "EEEE 'den' " + date : "EEEE " + date, language);
        this.day = new DateTimeFormatterBuilder()
                .append(dayOfThisYear)
                .appendPattern(" yyyy")
                .toFormatter(language.locale());
        this.dayOfMonth = pattern(date, language);
        this.time = pattern(english ? "HH:mm" : "HH.mm", language);
        this.tableDate = pattern(english ? "dd/MM/yyyy" : "dd.MM.yyyy", language);
        this.shortDayOfThisYear = shortDay(language);
        this.shortDay = new DateTimeFormatterBuilder()
                .append(shortDayOfThisYear)
                .appendPattern(" yyyy")
                .toFormatter(language.locale());
        this.clock = english ? "" : "kl.\u00a0";
        this.at = english ? " at " : " kl.\u00a0";
    }

    /// "lørdag den 28. november 2026".
    public String day(LocalDate date) {
        return day.format(date);
    }

    /// "lørdag den 28. november 2026".
    public String day(Instant at) {
        return day.format(local(at));
    }

    /// For lists on screen: "lørdag den 28. november", with the year when it is not that of `today`.
    public String day(LocalDate date, LocalDate today) {
        return (date.getYear() == today.getYear() ? dayOfThisYear : day).format(date);
    }

    /// "lørdag".
    public String weekday(LocalDate date) {
        return weekday.format(date);
    }

    /// "28. november": neither weekday nor year.
    public String dayOfMonth(LocalDate date) {
        return dayOfMonth.format(date);
    }

    /// The bare digits, "14.30" or "14:30", for tables and for texts that write "kl." themselves.
    public String time(Instant at) {
        return time.format(local(at));
    }

    /// The bare digits, "14.30" or "14:30", for tables and for texts that write "kl." themselves.
    public String time(LocalTime at) {
        return time.format(at);
    }

    /// "lørdag den 28. november 2026 kl. 14.30": for paper and promises, which are kept and so carry the year.
    public String moment(Instant at) {
        return day(at) + this.at + time(at);
    }

    /// For texts read on the day: today's is the clock time alone ("kl. 14.30"), any other day's has weekday and date
    /// before it, and another year's has its year.
    public String moment(Instant at, LocalDate today) {
        var date = local(at).toLocalDate();
        return date.equals(today) ? clock + time(at) : day(date, today) + this.at + time(at);
    }

    /// "lørdag den 28. november 2026 kl. 14.30", for a time on the wall that nobody counts to.
    public String moment(LocalDate date, LocalTime time) {
        return day(date) + at + time(time);
    }

    /// The same for lists on screen, with the year when it is not that of `today`.
    public String moment(LocalDate date, LocalTime time, LocalDate today) {
        return day(date, today) + at + time(time);
    }

    /// For the board and for tables: "lør. 28. nov. 14.30", with the year when it is not that of `today`.
    public String shortMoment(Instant at, LocalDate today) {
        return shortDay(local(at).toLocalDate(), today) + " " + time(at);
    }

    /// "lør. 28. nov.", with the year when it is not that of `today`.
    public String shortDay(LocalDate date, LocalDate today) {
        return (date.getYear() == today.getYear() ? shortDayOfThisYear : shortDay).format(date);
    }

    /// "05.03.2026", in English "05/03/2026".
    public String tableDate(LocalDate date) {
        return tableDate.format(date);
    }

    /// From when a length is counted: "fredag kl. 14.30", and the whole date when `end` lies more than six days on, for
    /// then the weekday alone reads two ways.
    public String start(Instant from, Instant end) {
        var days = ChronoUnit.DAYS.between(local(from).toLocalDate(), local(end).toLocalDate());
        if (days > DAYS_A_WEEKDAY_IS_CLEAR) {
            return moment(from);
        }
        return weekday.format(local(from)) + at + time(from);
    }

    /// The minute to print for a deadline: itself, or 23.59 of the day that ends when it falls at midnight, which reads
    /// two ways (`promise` 6.6). The data keep the exact instant.
    public Instant lastMinute(Instant due) {
        return local(due).toLocalTime().equals(LocalTime.MIDNIGHT) ? due.minus(1, ChronoUnit.MINUTES) : due;
    }

    private ZonedDateTime local(Instant at) {
        return at.atZone(zone);
    }

    private static DateTimeFormatter pattern(String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }

    private static DateTimeFormatter shortDay(Language language) {
        return new DateTimeFormatterBuilder()
                .appendText(ChronoField.DAY_OF_WEEK, ShortNames.weekdays(language))
                .appendPattern(language == Language.EN ? " d " : " d. ")
                .appendText(ChronoField.MONTH_OF_YEAR, ShortNames.months(language))
                .toFormatter(language.locale());
    }
}
