package dk.holdt.domain.part;

import static dk.holdt.domain.part.Kinds.judge;
import static dk.holdt.domain.part.Kinds.kind;
import static dk.holdt.domain.part.Kinds.number;
import static dk.holdt.domain.part.Kinds.spec;
import static dk.holdt.domain.part.Kinds.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.part.Attribute.Rule;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Lines that are comparable only if, and lines that have to go with another part.
class GuardedLinesTest {

    @Test
    void where_the_guard_differs_nothing_is_better_or_worse() {
        var generation = terms("generation", Direction.MATCH, "ddr4", "ddr5");
        var speed = number("speed", Direction.HIGH).with(Rule.PLAIN.with(Guard.equal("generation")));
        var kind = kind(generation, speed);
        var old = spec("generation", chosen("ddr4")).with("speed", watt(3200));
        assertThat(line(kind, old, old.with("speed", watt(2400)), "speed")).isEqualTo(Verdict.WORSE);
        assertThat(line(kind, old, old.with("generation", chosen("ddr5")).with("speed", watt(2400)), "speed"))
                .isEqualTo(Verdict.CHANGED);
        assertThat(line(kind, old, old.with("generation", SpecValue.NOT_RECORDED), "speed"))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_guard_on_terms_takes_the_meaning_away_elsewhere() {
        var medium = terms("medium", Direction.SCALE, "ssd", "hdd");
        var rpm = number("rpm", Direction.HIGH).with(Rule.PLAIN.with(Guard.oneOf("medium", "hdd")));
        var kind = kind(medium, rpm);
        var disk = spec("medium", chosen("hdd")).with("rpm", watt(7200));
        var ssd = spec("medium", chosen("ssd"));
        assertThat(line(kind, disk, ssd, "rpm")).isEqualTo(Verdict.CHANGED);
        assertThat(line(kind, ssd, disk, "rpm")).isEqualTo(Verdict.CHANGED);
        assertThat(line(kind, disk, disk.with("rpm", watt(5400)), "rpm")).isEqualTo(Verdict.WORSE);
        assertThat(DowngradeGuard.judge(kind, ssd, ssd).lines()).hasSize(1);
    }

    @Test
    void a_guard_that_asks_for_knowledge_only_lets_differing_values_be_compared() {
        var bus = number("bus", Direction.HIGH);
        var type = terms("type", Direction.SCALE, "gddr6", "gddr5").with(Rule.PLAIN.with(Guard.known("bus")));
        var kind = kind(bus, type);
        var old = spec("bus", watt(256)).with("type", chosen("gddr6"));
        assertThat(line(kind, old, spec("bus", watt(128)).with("type", chosen("gddr5")), "type"))
                .isEqualTo(Verdict.WORSE);
        assertThat(line(kind, old, spec("type", chosen("gddr5")), "type")).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void terms_that_cannot_be_ordered_are_a_change_both_ways() {
        var panel = Attribute.of("panel", Kinds.name("panel"), Direction.SCALE)
                .with(Attribute.Vocabulary.of(
                        new Terms(Kinds.list("ips", "va", "tn").list(), Set.of(Set.of("ips", "va")))));
        assertThat(judge(panel, chosen("ips"), chosen("va")).verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(judge(panel, chosen("va"), chosen("ips")).verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(judge(panel, chosen("va"), chosen("tn")).verdict()).isEqualTo(Verdict.WORSE);
    }

    @Test
    void a_part_has_to_go_with_the_rest_of_the_device() {
        var room = number("room", Direction.HIGH)
                .with(Rule.PLAIN.with(new MatchAgainst("card", "length", MatchAgainst.Must.AT_LEAST)));
        var kind = kind(room);
        var old = spec("room", watt(400));
        var card = Map.of("card", new Spec("card", "", Map.of("length", watt(320))));
        assertThat(DowngradeGuard.judge(kind, old, spec("room", watt(300)), card)
                        .verdict())
                .isEqualTo(Verdict.INCOMPATIBLE);
        assertThat(DowngradeGuard.judge(kind, old, spec("room", watt(330)), card)
                        .verdict())
                .isEqualTo(Verdict.WORSE);
        assertThat(DowngradeGuard.judge(kind, old, spec("room", watt(420)), card)
                        .verdict())
                .isEqualTo(Verdict.BETTER);
    }

    private static Verdict line(PartKind kind, Spec removed, Spec fitted, String attribute) {
        return DowngradeGuard.judge(kind, removed, fitted).lines().stream()
                .filter(line -> line.attribute().id().equals(attribute))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static SpecValue watt(double number) {
        return SpecValue.Measure.exactly(number);
    }

    private static SpecValue chosen(String term) {
        return new SpecValue.Chosen(term);
    }
}
