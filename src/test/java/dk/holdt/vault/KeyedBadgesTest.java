package dk.holdt.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.staff.BadgeCode;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyedBadgesTest {

    private Optional<byte[]> key = Optional.of(bytes(1));
    private final KeyedBadges badges = new KeyedBadges(() -> key);
    private final String digits = BadgeCode.fresh(badges.chance()).digits();

    @Test
    void the_same_badge_comes_to_the_same_and_says_nothing_without_the_key() {
        var hash = badges.hash(digits).orElseThrow();
        assertThat(badges.hash(digits)).contains(hash);
        assertThat(hash).startsWith("b1$").doesNotContain(digits);
        assertThat(badges.isOfThisKey(hash)).isTrue();
        assertThat(badges.hash(BadgeCode.fresh(badges.chance()).digits())).isNotEqualTo(Optional.of(hash));
        key = Optional.of(bytes(2));
        assertThat(badges.hash(digits)).isPresent().isNotEqualTo(Optional.of(hash));
        assertThat(badges.isOfThisKey(hash)).isFalse();
        key = Optional.empty();
        assertThat(badges.hash(digits)).isEmpty();
        assertThat(badges.isOfThisKey(hash)).isFalse();
    }

    private static byte[] bytes(int value) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
