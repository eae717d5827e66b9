package dk.holdt.catalogue;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.holdt.domain.part.Attribute;
import dk.holdt.domain.part.Catalogue;
import dk.holdt.domain.part.PartKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the part catalogue from its files, one a kind, and refuses all of it while any of it is wrong.
///
/// `src/docs/catalogue-format.md` says what a file may hold.
public final class PartFiles {

    /// The block that every kind has, besides its own lines.
    public static final String COMMON = "common.json";

    /// The kinds that ship, in the order they are offered: by how often repair notes mention the part.
    public static final List<String> KINDS =
            List.of("phone-screen", "laptop-battery", "storage", "pc-case", "graphics-card", "cooler");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<String> faults = new ArrayList<>();

    private PartFiles() {}

    /// The catalogue that ships; throws `PartFileFailure` with every fault in it.
    public static Catalogue shipped() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(COMMON, resource(COMMON));
        KINDS.forEach(kind -> files.put(kind + ".json", resource(kind + ".json")));
        return read(files);
    }

    /// A catalogue of files by name, the kinds in their order; throws `PartFileFailure` with every fault in it.
    public static Catalogue read(Map<String, byte[]> files) {
        var reading = new PartFiles();
        var catalogue = reading.catalogue(files);
        if (!reading.faults.isEmpty()) {
            throw new PartFileFailure(reading.faults);
        }
        return catalogue;
    }

    private Catalogue catalogue(Map<String, byte[]> files) {
        var common = Optional.ofNullable(files.get(COMMON))
                .flatMap(json -> top(COMMON, json))
                .flatMap(top -> attempt(COMMON, "families", () -> common(top)));
        if (common.isEmpty() && faults.isEmpty()) {
            faults.add(COMMON + ": the file is missing");
        }
        var kinds = new ArrayList<PartKind>();
        files.forEach((file, json) -> {
            if (!file.equals(COMMON) && common.isPresent()) {
                top(file, json).flatMap(top -> kind(file, top, common.get())).ifPresent(kinds::add);
            }
        });
        var catalogue = new Catalogue(kinds);
        if (faults.isEmpty()) {
            kinds.forEach(kind -> faults.addAll(References.faults(catalogue, kind)));
        }
        return catalogue;
    }

    /// What all kinds share.
    private record Common(TermFamilies families, List<Attribute> attributes) {}

    private Common common(PartNode top) {
        top.allowOnly("families", "attributes", "note");
        var families = TermFamilies.of(top);
        return new Common(families, attributes(COMMON, top, families, new HashSet<>()));
    }

    private Optional<PartKind> kind(String file, PartNode top, Common common) {
        return attempt(file, "kind", () -> {
            top.allowOnly("kind", "name", "families", "attributes", "note");
            String id = top.id("kind");
            if (!file.equals(id + ".json")) {
                throw new PartFault("the file of “" + id + "” must be called " + id + ".json");
            }
            var name = top.name();
            var taken = new HashSet<String>();
            common.attributes().forEach(attribute -> taken.add(attribute.id()));
            var own = attributes(file, top, common.families().and(top), taken);
            var all = new ArrayList<>(own);
            all.addAll(common.attributes());
            return new PartKind(id, name, all);
        });
    }

    private List<Attribute> attributes(String file, PartNode top, TermFamilies families, HashSet<String> taken) {
        var read = new ArrayList<Attribute>();
        int place = 0;
        for (var node : top.objects("attributes")) {
            place++;
            String called = node.raw("id").asText("attribute no. " + place);
            attempt(file, called, () -> AttributeEntry.read(node, families)).ifPresent(attribute -> {
                if (taken.add(attribute.id())) {
                    read.add(attribute);
                } else {
                    faults.add(file + ", " + called + ": the id is there twice");
                }
            });
        }
        if (place == 0) {
            throw new PartFault("“attributes” is missing or empty");
        }
        return read;
    }

    private Optional<PartNode> top(String file, byte[] json) {
        try {
            var tree = JSON.readTree(json);
            return attempt(file, "file", () -> PartNode.of(tree, "the file"));
        } catch (IOException broken) {
            faults.add(file + ": is not sound JSON: "
                    + broken.getMessage().lines().findFirst().orElse(""));
            return Optional.empty();
        }
    }

    private interface Reading<T> {
        T read();
    }

    private <T> Optional<T> attempt(String file, String where, Reading<T> reading) {
        try {
            return Optional.of(reading.read());
        } catch (PartFault fault) {
            faults.add(file + ", " + where + ": " + fault.getMessage());
            return Optional.empty();
        }
    }

    private static byte[] resource(String file) {
        try (var in = PartFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new PartFileFailure(List.of(file + ": is not in the product"));
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new PartFileFailure(file, "cannot be read", unreadable);
        }
    }
}
