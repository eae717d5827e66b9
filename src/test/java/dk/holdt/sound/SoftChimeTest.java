package dk.holdt.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SoftChimeTest {

    private static final int[] SAMPLES = samples();

    private static int[] samples() {
        var bytes = SoftChime.tone();
        return IntStream.range(0, bytes.length / 2)
                .map(at -> (bytes[2 * at] & 0xff) | bytes[2 * at + 1] << 8)
                .toArray();
    }

    private static int loudest(double from, double to) {
        return IntStream.range((int) (from * SoftChime.RATE), (int) (to * SoftChime.RATE))
                .map(at -> Math.abs(SAMPLES[at]))
                .max()
                .orElseThrow();
    }

    @Test
    void it_is_short_soft_and_fades() {
        assertThat(SAMPLES.length / SoftChime.RATE).isBetween(0.5f, 1f);
        assertThat(loudest(0, 0.9)).isBetween(Short.MAX_VALUE / 20, Short.MAX_VALUE / 3);
        assertThat(loudest(0.7, 0.89)).isLessThan(loudest(0.2, 0.3) / 3);
    }

    @Test
    void it_begins_and_ends_without_a_click() {
        assertThat(loudest(0, 0.001)).isLessThan(Short.MAX_VALUE / 50);
        assertThat(loudest(0.899, 0.9)).isLessThan(Short.MAX_VALUE / 200);
        for (int at = 1; at < SAMPLES.length; at++) {
            assertThat(Math.abs(SAMPLES[at] - SAMPLES[at - 1])).isLessThan(Short.MAX_VALUE / 20);
        }
    }
}
