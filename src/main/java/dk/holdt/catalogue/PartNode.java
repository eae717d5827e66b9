package dk.holdt.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.holdt.domain.language.LocalText;
import dk.holdt.domain.part.Direction;
import dk.holdt.domain.part.Quantity;
import dk.holdt.domain.part.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// One JSON object of a part file, read strictly: what is not asked for is refused, what is asked for must be there.
final class PartNode {

    private final JsonNode node;

    private PartNode(JsonNode node) {
        this.node = node;
    }

    static PartNode of(JsonNode node, String what) {
        if (!node.isObject()) {
            throw new PartFault(what + " must be an object in { }");
        }
        return new PartNode(node);
    }

    void allowOnly(String... fields) {
        var strange = new TreeSet<String>();
        node.fieldNames().forEachRemaining(strange::add);
        Arrays.asList(fields).forEach(strange::remove);
        if (!strange.isEmpty()) {
            throw new PartFault("field “" + strange.first() + "” is not known");
        }
    }

    List<String> names() {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    boolean has(String field) {
        return node.has(field);
    }

    JsonNode raw(String field) {
        return node.path(field);
    }

    String text(String field) {
        return optionalText(field).orElseThrow(() -> new PartFault("“" + field + "” is missing"));
    }

    Optional<String> optionalText(String field) {
        if (!node.has(field)) {
            return Optional.empty();
        }
        if (!node.get(field).isTextual() || node.get(field).asText().isBlank()) {
            throw new PartFault("“" + field + "” must be a text that is not empty");
        }
        return Optional.of(node.get(field).asText());
    }

    /// An id is what the store keeps: letters, digits and hyphens, for good.
    String id(String field) {
        String id = text(field);
        if (!id.matches("[a-z0-9][A-Za-z0-9-]{0,59}")) {
            throw new PartFault("“" + id + "” is no id: letters, digits and hyphens, the first one small");
        }
        return id;
    }

    boolean flag(String field) {
        if (node.has(field) && !node.get(field).isBoolean()) {
            throw new PartFault("“" + field + "” must be true or false");
        }
        return node.path(field).asBoolean(false);
    }

    Optional<PartNode> object(String field) {
        return node.has(field) ? Optional.of(of(node.get(field), "“" + field + "”")) : Optional.empty();
    }

    List<PartNode> objects(String field) {
        return elements(field).stream()
                .map(one -> of(one, "each of “" + field + "”"))
                .toList();
    }

    List<String> texts(String field) {
        return elements(field).stream().map(one -> wording(field, one)).toList();
    }

    static String wording(String field, JsonNode one) {
        if (!one.isTextual() || one.asText().isBlank()) {
            throw new PartFault("“" + field + "” holds something that is no text");
        }
        return one.asText();
    }

    List<JsonNode> elements(String field) {
        if (!node.has(field)) {
            return List.of();
        }
        if (!node.get(field).isArray()) {
            throw new PartFault("“" + field + "” must be a list in [ ]");
        }
        var all = new ArrayList<JsonNode>();
        node.get(field).forEach(all::add);
        return all;
    }

    Quantity number(String field) {
        return quantity(field, node.path(field));
    }

    static Quantity quantity(String field, JsonNode number) {
        if (!number.isNumber() || !Quantity.isWithinReach(number.asDouble())) {
            throw new PartFault("“" + field + "” must be a number");
        }
        return Quantity.of(number.asDouble());
    }

    /// All three names, none of them empty.
    LocalText name() {
        var name = object("name").orElseThrow(() -> new PartFault("“name” is missing"));
        name.allowOnly("en", "da", "nb");
        var missing = List.of("en", "da", "nb").stream()
                .filter(code -> name.raw(code).asText("").isBlank())
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new PartFault("the name is missing in " + missing);
        }
        return new LocalText(name.text("en"), name.text("da"), name.text("nb"));
    }

    <E extends Enum<E>> Optional<E> oneOf(String field, Class<E> type) {
        return optionalText(field).map(written -> Arrays.stream(type.getEnumConstants())
                .filter(one -> code(one).equals(written))
                .findFirst()
                .orElseThrow(() -> new PartFault("“" + field + "” “" + written + "” is not known")));
    }

    /// Directions and verdicts are written in capitals, units and the rest small with hyphens.
    private static String code(Enum<?> one) {
        return switch (one) {
            case Direction _, Verdict _ -> one.name();
            default -> one.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }
}
