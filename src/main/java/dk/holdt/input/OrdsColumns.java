package dk.holdt.input;

import dk.holdt.domain.repair.PastRepair;
import dk.holdt.usecase.imports.FileRefusal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which column of a file is which: the Open Repair Data Standard names them and leaves their order free.
final class OrdsColumns {

    /// `product_category_id` and `product_age` came after version 0.2.1; the first is not needed, the second may lack.
    private static final List<String> REQUIRED = List.of(
            "id",
            "data_provider",
            "country",
            "partner_product_category",
            "product_category",
            "brand",
            "year_of_manufacture",
            "repair_status",
            "repair_barrier_if_end_of_life",
            "group_identifier",
            "event_date",
            "problem");

    private final List<String> header;
    private final Map<String, Integer> places = new HashMap<>();

    private OrdsColumns(List<String> header) {
        this.header = header;
        for (int i = 0; i < header.size(); i++) {
            places.put(name(header.get(i)), i);
        }
    }

    static Optional<FileRefusal> refusalOf(List<String> header) {
        var names = header.stream().map(OrdsColumns::name).toList();
        var missing =
                REQUIRED.stream().filter(column -> !names.contains(column)).toList();
        if (!missing.isEmpty()) {
            return Optional.of(new FileRefusal.MissingColumns(missing));
        }
        var doubled = names.stream().collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        doubled.values().removeIf(times -> times == 1);
        doubled.remove("");
        return doubled.isEmpty()
                ? Optional.empty()
                : Optional.of(new FileRefusal.DoubledColumns(
                        doubled.keySet().stream().sorted().toList()));
    }

    /// The columns of a first line that [#refusalOf] has nothing against.
    static OrdsColumns of(List<String> header) {
        return new OrdsColumns(List.copyOf(header));
    }

    int count() {
        return header.size();
    }

    boolean isHeader(List<String> fields) {
        return header.equals(fields);
    }

    String id(List<String> fields) {
        return field(fields, "id").strip();
    }

    String source(List<String> fields) {
        return field(fields, "data_provider").strip();
    }

    PastRepair repair(List<String> fields) {
        var typed = new PastRepair.Typed(
                field(fields, "brand"),
                field(fields, "year_of_manufacture"),
                field(fields, "product_age"),
                field(fields, "repair_status"),
                field(fields, "repair_barrier_if_end_of_life"),
                field(fields, "event_date"));
        return new PastRepair(
                source(fields),
                id(fields),
                field(fields, "country"),
                field(fields, "partner_product_category"),
                field(fields, "product_category"),
                field(fields, "group_identifier"),
                field(fields, "problem"),
                typed,
                "");
    }

    private String field(List<String> fields, String column) {
        var place = places.get(column);
        return place == null ? "" : fields.get(place);
    }

    private static String name(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
