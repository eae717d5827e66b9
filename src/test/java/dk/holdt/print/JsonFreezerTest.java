package dk.holdt.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdt.NaughtyStrings;
import dk.holdt.usecase.paper.Block;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFreezerTest {

    private final JsonFreezer freezer = new JsonFreezer();

    @Test
    void what_was_frozen_is_read_as_it_was() {
        assertThat(freezer.read(freezer.write(Papers.full()))).isEqualTo(Papers.full());
    }

    @Test
    void whose_copies_they_are_is_frozen_with_it_and_only_where_there_are_two() {
        var both = Papers.full().forBoth("Kundens eksemplar", "Butikkens eksemplar");
        assertThat(freezer.read(freezer.write(both))).isEqualTo(both);
        assertThat(freezer.write(Papers.full())).doesNotContain("copies");
    }

    @Test
    void whatever_was_typed_survives_the_frost() {
        NaughtyStrings.all().forEach(words -> assertThat(freezer.read(freezer.write(Papers.saying(words))))
                .isEqualTo(Papers.saying(words)));
    }

    /// Each file is as the version of its schema froze it. It is never written anew: old shops hold such rows.
    @Test
    void documents_frozen_by_older_versions_are_still_read_block_by_block() {
        var blocks = new HashSet<Class<?>>();
        for (var file : List.of("frozen-1.json", "frozen-19.json")) {
            var frozen = Resource.text("/dk/holdt/print/" + file).strip();
            var paper = freezer.read(frozen);
            paper.blocks().forEach(block -> blocks.add(block.getClass()));
            assertThat(freezer.write(paper)).isEqualTo(frozen);
        }
        assertThat(blocks).containsAll(List.of(Block.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "not json", "{\"kind\":\"INTAKE_RECEIPT\",\"more\":1}"})
    void what_is_no_document_is_refused(String text) {
        assertThatThrownBy(() -> freezer.read(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
