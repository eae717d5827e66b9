package dk.holdt.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.language.LocalText;
import dk.holdt.domain.part.Attribute;
import dk.holdt.domain.part.Catalogue;
import dk.holdt.domain.part.PartKind;
import dk.holdt.domain.part.Term;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PartFilesTest {

    private static final Catalogue SHIPPED = PartFiles.shipped();

    static List<PartKind> kinds() {
        return SHIPPED.kinds();
    }

    @Test
    void every_kind_on_the_list_ships() {
        assertThat(SHIPPED.kinds()).extracting(PartKind::id).containsExactlyElementsOf(PartFiles.KINDS);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_has_the_common_block_and_asks_key_lines_first(PartKind kind) {
        assertThat(kind.attributes())
                .extracting(Attribute::id)
                .contains("origin", "condition", "partNumber", "warranty", "colour", "serialLocked");
        assertThat(kind.asked())
                .extracting(Attribute::key)
                .isSortedAccordingTo((one, other) -> Boolean.compare(other, one));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void no_name_is_left_in_another_language(PartKind kind) {
        assertThat(names(kind)).allSatisfy(name -> {
            assertThat(name.da())
                    .doesNotContainPattern("(?i)skjerm|kabinett\\b|lengde|høyde|vekt|uten|hvit|annen|spenning");
            assertThat(name.nb())
                    .doesNotContainPattern("(?i)skærm|kabinet\\b|længde|højde|vægt|uden|hvid|anden|spænding");
            for (var language : Language.values()) {
                assertThat(name.in(language)).doesNotContain("'");
            }
        });
    }

    private static List<LocalText> names(PartKind kind) {
        var names = new ArrayList<LocalText>();
        names.add(kind.name());
        for (var attribute : kind.attributes()) {
            names.add(attribute.name());
            Stream.of(attribute.terms(), attribute.vocabulary().ranks())
                    .flatMap(terms -> terms.list().stream())
                    .map(Term::name)
                    .forEach(names::add);
        }
        return names;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name missing | "id": "x", "direction": "SET", "terms": [T1] | “name” is missing
            name without nb | "id": "x", "name": {"en": "a", "da": "b"}, "direction": "NOTE" | the name is missing in nb
            name empty | "id": "x", "name": {"en": "a", "da": " ", "nb": "c"}, "direction": "NOTE" | the name is missing in da
            direction unknown | X MORE | “direction” “MORE” is not known
            direction missing | "id": "x", N | “direction” is missing
            field unknown | X NOTE, "tolerence": {"abs": 1} | field “tolerence” is not known
            id unfit | "id": "X y", N, "direction": "NOTE" | “X y” is no id
            id twice | "id": "base", N, "direction": "NOTE" | the id is there twice
            id of the common block | "id": "shared", N, "direction": "NOTE" | the id is there twice
            scale of one | X SCALE, "terms": [T1] | SCALE needs at least 2 terms
            scale without terms | X SCALE | “terms” is missing
            term without names | X SCALE, "terms": [T1, {"id": "z"}] | “name” is missing
            term twice | X SCALE, "terms": [T1, T1] | the term “one” is there twice
            terms read alike | X SCALE, "terms": [T1, {"id": "z", N, "also": ["ONE"]}] | is read as two terms
            as good as nobody | X SCALE, "terms": [T1, {"id": "z", N, "asGoodAs": "q"}] | z is as good as “q”
            family unknown | X COUNTS, "class": ["plug"] | there is no family “plug”
            class missing | X COUNTS | “class” belongs to COUNTS
            guard on nothing | X HIGH, GB, "guard": {ATTR "gone"} | the guard names “gone”
            guard on itself | X HIGH, GB, "guard": {ATTR "x"} | is guarded itself
            guard on no term | X HIGH, GB, "guard": {ATTR "base", "equals": "nine"} | “nine” is no term of “base”
            unit missing | X HIGH | “unit” is missing
            unit unknown | X HIGH, "unit": "furlong" | “unit” “furlong” is not known
            unit out of place | X SET, "terms": [T1], GB | “unit” does not go with SET
            tolerance, no unit | X SAME, "tolerance": {"abs": 1} | “tolerance” needs a unit
            tolerance of both | X HIGH, GB, "tolerance": {"abs": 1, "percent": 2} | either abs or percent
            tolerance too wide | X HIGH, GB, "plausible": [1, 5], "tolerance": {"abs": 4} | wider than the plausible range
            tolerance of all | X HIGH, GB, "tolerance": {"percent": 100} | lets everything pass
            range falling | X HIGH, GB, "plausible": [9, 1] | must rise
            zero not plausible | X HIGH, GB, "zeroIsReal": true, "plausible": [1, 9] | zero is real but not plausible
            zero not real | X HIGH, GB, "plausible": [0, 9] | zero is plausible but not real
            kind unknown | X HIGH, GB, "matchAgainst": {"kind": "fridge", ATTR "x", "must": "equal"} | there is no kind “fridge”
            its attribute unknown | X HIGH, GB, "matchAgainst": {"kind": "thing", ATTR "q", "must": "equal"} | “thing” has no “q”
            loss in a note | X NOTE, "lossIs": "WORSE" | there is no loss and no gain in NOTE
            loss to nowhere | X HIGH, GB, "lossIs": "UNKNOWN" | UNKNOWN is no outcome
            pair not listed | X SCALE, "terms": [T1, T2], "incomparable": [["one", "q"]] | not listed
            """)
    void a_fault_is_named_by_file_attribute_and_reason(String what, String attribute, String reason) {
        assertThatThrownBy(() -> PartFiles.read(files(attribute)))
                .as(what)
                .isInstanceOf(PartFileFailure.class)
                .hasMessageContaining("thing.json, ")
                .hasMessageContaining(reason);
    }

    @Test
    void the_sound_file_the_faults_are_planted_in_is_read() {
        var kind = PartFiles.read(files("\"id\": \"x\", N, \"direction\": \"NOTE\""))
                .find("thing")
                .orElseThrow();
        assertThat(kind.attributes()).extracting(Attribute::id).containsExactly("base", "x", "shared");
    }

    @Test
    void all_faults_are_told_at_once_and_nothing_is_loaded() {
        var files = files("\"id\": \"x\", N, \"direction\": \"MORE\" }, { \"id\": \"y\", N, \"direction\": \"LESS\"");
        assertThatThrownBy(() -> PartFiles.read(files))
                .isInstanceOfSatisfying(PartFileFailure.class, failure -> assertThat(failure.faults())
                        .containsExactly(
                                "thing.json, x: “direction” “MORE” is not known",
                                "thing.json, y: “direction” “LESS” is not known"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"kind": "thing", "kind": "thing"}                | is not sound JSON
            {"kind": "thing"} tail                            | is not sound JSON
            []                                                | must be an object
            {"kind": "thing", N}                              | “attributes” is missing or empty
            {"kind": "other", N, "attributes": []}            | must be called other.json
            {"kind": "thing", N, "colour": "red"}             | field “colour” is not known
            """)
    void a_file_that_is_no_kind_is_refused(String json, String reason) {
        var files = files("\"id\": \"x\", N, \"direction\": \"NOTE\"");
        files.put("thing.json", bytes(json));
        assertThatThrownBy(() -> PartFiles.read(files))
                .hasMessageContaining("thing.json")
                .hasMessageContaining(reason);
    }

    @Test
    void nothing_loads_without_the_common_block() {
        var files = files("\"id\": \"x\", N, \"direction\": \"NOTE\"");
        files.remove(PartFiles.COMMON);
        assertThatThrownBy(() -> PartFiles.read(files)).hasMessage("common.json: the file is missing");
    }

    private static LinkedHashMap<String, byte[]> files(String attribute) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(
                PartFiles.COMMON, bytes("{ \"attributes\": [ { \"id\": \"shared\", N, \"direction\": \"NOTE\" } ] }"));
        files.put("thing.json", bytes("""
                { "kind": "thing", N, "attributes": [
                  { "id": "base", N, "direction": "SCALE", "terms": [T1, T2] },
                  { %s } ] }""".formatted(attribute)));
        return files;
    }

    /// X is an attribute of a direction, N a name, T1 and T2 are terms.
    private static byte[] bytes(String json) {
        return json.replaceAll("\\bX ([A-Z]+)", "\"id\": \"x\", N, \"direction\": \"$1\"")
                .replace("GB", "\"unit\": \"gb\"")
                .replace("ATTR ", "\"attribute\": ")
                .replace("T1", "{\"id\": \"one\", N}")
                .replace("T2", "{\"id\": \"two\", \"name\": {\"en\": \"u\", \"da\": \"v\", \"nb\": \"w\"}}")
                .replaceAll("\\bN\\b", "\"name\": {\"en\": \"a\", \"da\": \"b\", \"nb\": \"c\"}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
