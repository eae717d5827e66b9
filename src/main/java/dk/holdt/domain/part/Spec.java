package dk.holdt.domain.part;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// What is known of one part.
///
/// @param kind   the id of its kind
/// @param model  maker and model as written by a person; may be empty
/// @param values by attribute id; an attribute that is not in it is unknown
public record Spec(String kind, String model, Map<String, SpecValue> values) {

    public Spec {
        Objects.requireNonNull(kind, "kind");
        model = model.strip();
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// Unknown for an attribute that nobody has filled in.
    public SpecValue value(String attributeId) {
        return values.getOrDefault(attributeId, SpecValue.NOT_RECORDED);
    }

    public Spec with(String attributeId, SpecValue value) {
        var more = new LinkedHashMap<>(values);
        more.put(attributeId, value);
        return new Spec(kind, model, more);
    }
}
