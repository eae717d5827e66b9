package dk.holdt.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.part.AttributeVerdict;
import dk.holdt.domain.part.Catalogue;
import dk.holdt.domain.part.DowngradeGuard;
import dk.holdt.domain.part.PartKind;
import dk.holdt.domain.part.Spec;
import dk.holdt.domain.part.SpecText;
import dk.holdt.domain.part.SpecValueReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One made-up kind that uses every construct a file may hold, judged line by line.
class FormatProofTest {

    private static final PartKind KIND = kind();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plainHigh    | 16 GB         | 8192 MB        | WORSE
            looseHigh    | 100           | 95             | SAME
            percentLow   | 10            | 10.3           | SAME
            percentLow   | 10            | 10.4           | WORSE
            claimed      | 4000          | 4600           | UNKNOWN
            pixels       | 1920x1080     | 1280 x 1024    | WORSE
            pixels       | 1280x1024     | 1366x768       | CHANGED
            scale        | 80+ Gold      | white          | WORSE
            scale        | White         | 80+            | SAME
            scale        | standard      | ingen          | WORSE
            panel        | IPS           | VA             | CHANGED
            panel        | VA            | TN             | WORSE
            features     | pd, pps       | pd             | WORSE
            classes      | 2 x HDMI 2.1  | 2 x HDMI 2.0   | WORSE
            classes      | 1 x HDMI      | 1 x DP         | WORSE BETTER
            connectors   | 2 x SATA      | 4 x SATA       | BETTER
            ports        | 1 x USB 3.0   | 2 x USB 2.0    | WORSE
            fixedVoltage | 19,5 V        | 20 V           | SAME
            fixedVoltage | 12 V          | 19 V           | INCOMPATIBLE
            sockets      | am4           | am4, am5       | SAME
            plug         | USB-C         | barrel         | INCOMPATIBLE
            family       | oled          | lcd            | WORSE
            family       | lcd           | oled           | CHANGED
            layout       | DK            | NO             | CHANGED
            fan          | ingen         | 1              | BETTER
            remark       | one           | two            | SAME
            """)
    void every_construct_is_judged(String attribute, String removed, String fitted, String verdicts) {
        assertThat(lines(Map.of(attribute, removed), Map.of(attribute, fitted), Map.of(), attribute))
                .isEqualTo(verdicts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            speed | scale=80+ Gold; speed=5 | scale=80+ Gold; speed=4 | WORSE
            speed | scale=80+ Gold; speed=5 | scale=80+; speed=4      | CHANGED
            turns | family=lcd; turns=7200  | family=lcd; turns=5400  | WORSE
            turns | family=lcd; turns=7200  | family=oled             | CHANGED
            turns | family=oled             | family=oled             |
            wear  | looseHigh=5; wear=1     | looseHigh=9; wear=2     | WORSE
            wear  | looseHigh=5; wear=1     | wear=2                  | UNKNOWN
            """)
    void every_guard_is_kept(String attribute, String removed, String fitted, String verdicts) {
        assertThat(lines(typed(removed), typed(fitted), Map.of(), attribute))
                .isEqualTo(verdicts == null ? "" : verdicts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            room  | 300 | 320    | length | 310     | BETTER
            room  | 300 | 305    | length | 310     | INCOMPATIBLE
            long  | 300 | 310    | room   | 300     | INCOMPATIBLE
            long  | 300 | 290    | room   | 300     | SAME
            holds | a   | a, b   | size   | b       | SAME
            holds | a   | a, b   | size   | c       | INCOMPATIBLE
            tie   | x   | x      | size   | c       | SAME
            """)
    void every_match_with_the_device_is_kept(
            String attribute, String removed, String fitted, String of, String value, String verdict) {
        var other = new Spec(
                "other", "", Map.of(of, SpecValueReader.read(other().find(of).orElseThrow(), value)));
        assertThat(lines(Map.of(attribute, removed), Map.of(attribute, fitted), Map.of("other", other), attribute))
                .isEqualTo(verdict);
    }

    @Test
    void the_file_with_everything_is_stored_and_loaded() {
        var spec = spec(Map.of("classes", "2 x HDMI 2.1, DP", "pixels", "1920x1080", "scale", "Gold"));
        assertThat(SpecText.load(KIND, "", SpecText.save(spec))).isEqualTo(spec);
    }

    private static Map<String, String> typed(String text) {
        var values = new LinkedHashMap<String, String>();
        for (var pair : text.split("; ")) {
            values.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return values;
    }

    private static String lines(
            Map<String, String> removed, Map<String, String> fitted, Map<String, Spec> device, String attribute) {
        return DowngradeGuard.judge(KIND, spec(removed), spec(fitted), device).lines().stream()
                .filter(line -> line.attribute().id().equals(attribute))
                .map(AttributeVerdict::verdict)
                .map(Enum::name)
                .reduce("", (one, next) -> (one + " " + next).strip());
    }

    private static Spec spec(Map<String, String> typed) {
        var spec = new Spec("proof", "", Map.of());
        for (var line : typed.entrySet()) {
            var attribute = KIND.find(line.getKey()).orElseThrow();
            spec = spec.with(line.getKey(), SpecValueReader.read(attribute, line.getValue()));
        }
        return spec;
    }

    private static PartKind other() {
        return catalogue().find("other").orElseThrow();
    }

    private static PartKind kind() {
        return catalogue().find("proof").orElseThrow();
    }

    private static Catalogue catalogue() {
        var files = new LinkedHashMap<String, byte[]>();
        for (var name : new String[] {"common.json", "proof.json", "other.json"}) {
            files.put(name, resource(name));
        }
        return PartFiles.read(files);
    }

    private static byte[] resource(String name) {
        try (var in = FormatProofTest.class.getResourceAsStream("proof/" + name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
