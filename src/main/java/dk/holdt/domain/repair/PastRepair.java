package dk.holdt.domain.repair;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An attempted repair of another place, as it published it (Open Repair Data Standard); it takes no repair number.
///
/// What was typed is kept to the letter and never mended. What it can be taken to mean is worked out from it each time
/// it is asked for, and is absent where it says "unknown" in one of its many ways or cannot be true.
///
/// @param source who published it; one source gives each external id once
/// @param externalId its number there
/// @param country as given, mostly three letters
/// @param organiserCategory what the organiser called the device
/// @param category the standard's word for it
/// @param group the organiser
/// @param problem free text, exactly as typed; whatever stands in it, it is never read as "unknown"
/// @param typed the fields that may mean nothing, exactly as typed
/// @param searchText brand, categories and problem, folded
public record PastRepair(
        String source,
        String externalId,
        String country,
        String organiserCategory,
        String category,
        String group,
        String problem,
        Typed typed,
        String searchText) {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern AGE = Pattern.compile("[0-9]{1,3}([.,][0-9]{1,4})?");
    private static final int EARLIEST_YEAR = 1900;

    /// Signs alone, or the x of somebody who had to fill in something.
    private static final Pattern PLACEHOLDER = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\s]*|[xX]{2,}");

    private static final Set<String> UNKNOWN = Set.of(
            "unknown",
            "not known",
            "n/k",
            "n/a",
            "none",
            "not specified",
            "to be filled by o.e.m.",
            "default string",
            "ukendt",
            "ved ikke",
            "ingen",
            "ingen oplysning",
            "ukjent",
            "vet ikke",
            "okänd",
            "onbekend",
            "unbekannt",
            "inconnu",
            "inconnue");

    public PastRepair {
        if (source.isBlank() || externalId.isBlank()) {
            throw new IllegalArgumentException("a past repair is known by its source and its number there");
        }
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(organiserCategory, "organiserCategory");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(typed, "typed");
        Objects.requireNonNull(searchText, "searchText");
    }

    /// The fields that often mean nothing, exactly as they were typed.
    ///
    /// @param year of manufacture
    /// @param age of the device in years at the event
    /// @param barrier why it is at its end of life
    /// @param date of the event
    public record Typed(String brand, String year, String age, String status, String barrier, String date) {
        public Typed {
            Objects.requireNonNull(brand, "brand");
            Objects.requireNonNull(year, "year");
            Objects.requireNonNull(age, "age");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(barrier, "barrier");
            Objects.requireNonNull(date, "date");
        }
    }

    /// How it ended.
    public enum Status {
        FIXED,
        REPAIRABLE,
        END_OF_LIFE,
        UNKNOWN
    }

    public Optional<String> brand() {
        return known(typed.brand);
    }

    /// From 1900 to the year of the event; absent without a date to judge it by.
    public Optional<Integer> year() {
        return date().flatMap(event -> Optional.of(typed.year.strip())
                .filter(year -> YEAR.matcher(year).matches())
                .map(Integer::valueOf)
                .filter(year -> year >= EARLIEST_YEAR && year <= event.getYear()));
    }

    /// Years, with decimals; back to 1900 at most, absent without a date to judge it by.
    public Optional<Double> age() {
        return date().flatMap(event -> Optional.of(typed.age.strip())
                .filter(age -> AGE.matcher(age).matches())
                .map(age -> Double.valueOf(age.replace(',', '.')))
                .filter(age -> age <= event.getYear() - EARLIEST_YEAR));
    }

    public Status status() {
        return switch (typed.status.strip().toLowerCase(Locale.ROOT)) {
            case "fixed" -> Status.FIXED;
            case "repairable" -> Status.REPAIRABLE;
            case "end of life" -> Status.END_OF_LIFE;
            default -> Status.UNKNOWN;
        };
    }

    public Optional<String> barrier() {
        return known(typed.barrier);
    }

    /// The day of the event, from 1900 on.
    public Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(typed.date.strip())).filter(date -> date.getYear() >= EARLIEST_YEAR);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// The same one with the text it is searched by.
    public PastRepair foundBy(String folded) {
        return new PastRepair(source, externalId, country, organiserCategory, category, group, problem, typed, folded);
    }

    private static Optional<String> known(String typed) {
        return Optional.of(typed)
                .filter(words -> !PLACEHOLDER.matcher(words).matches())
                .filter(words -> !UNKNOWN.contains(words.strip().toLowerCase(Locale.ROOT)));
    }
}
