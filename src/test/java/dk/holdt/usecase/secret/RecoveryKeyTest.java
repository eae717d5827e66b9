package dk.holdt.usecase.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.usecase.secret.RecoveryKey.Typed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecoveryKeyTest {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Random random = new Random(11);
    private final RecoveryKey key = random();

    @Test
    void what_is_written_is_read_back_whatever_it_is() {
        for (int round = 0; round < 200; round++) {
            var one = random();
            assertThat(read(one.groups())).isInstanceOfSatisfying(Typed.Whole.class, whole -> assertThat(
                            whole.key().bytes())
                    .isEqualTo(one.bytes()));
        }
    }

    @Test
    void small_letters_dashes_and_letters_that_read_as_digits_do_not_matter() {
        var typed = String.join(" - ", key.groups())
                .toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace('1', 'l');
        assertThat(RecoveryKey.read(typed)).isInstanceOf(Typed.Whole.class);
    }

    @Test
    void any_one_wrong_sign_is_named_by_its_group() {
        for (int group = 0; group < RecoveryKey.GROUPS; group++) {
            for (int at = 0; at < RecoveryKey.SIGNS; at++) {
                for (var sign : SIGNS.split("")) {
                    var groups = new ArrayList<>(key.groups());
                    var wrong = new StringBuilder(groups.get(group))
                            .replace(at, at + 1, sign)
                            .toString();
                    if (!wrong.equals(groups.set(group, wrong))) {
                        assertThat(read(groups)).isEqualTo(new Typed.Wrong(List.of(group + 1)));
                    }
                }
            }
        }
    }

    @Test
    void signs_or_groups_that_changed_places_are_noticed() {
        var groups = new ArrayList<>(key.groups());
        Collections.swap(groups, 2, 5);
        assertThat(read(groups)).isEqualTo(new Typed.Wrong(List.of(3, 6)));
        var one = key.groups().getFirst();
        for (int at = 0; at < RecoveryKey.SIGNS - 1; at++) {
            var swapped = one.substring(0, at) + one.charAt(at + 1) + one.charAt(at) + one.substring(at + 2);
            if (!swapped.equals(one)) {
                var all = new ArrayList<>(key.groups());
                all.set(0, swapped);
                assertThat(read(all)).isEqualTo(new Typed.Wrong(List.of(1)));
            }
        }
    }

    @Test
    void a_sign_that_is_missing_or_that_no_key_has_is_told() {
        assertThat(RecoveryKey.read(String.join("", key.groups()).substring(1))).isEqualTo(new Typed.WrongLength(39));
        assertThat(RecoveryKey.read("")).isEqualTo(new Typed.WrongLength(0));
        var groups = new ArrayList<>(key.groups());
        groups.set(3, "U" + groups.get(3).substring(1));
        assertThat(read(groups)).isEqualTo(new Typed.Wrong(List.of(4)));
    }

    @Test
    void one_group_is_asked_back() {
        assertThat(key.isGroup(3, key.groups().get(2).toLowerCase(Locale.ROOT) + " "))
                .isTrue();
        assertThat(key.isGroup(3, key.groups().get(3))).isFalse();
    }

    @Test
    void it_never_lands_in_a_log() {
        assertThat(key.toString()).doesNotContain(key.groups());
        assertThat(new Typed.Whole(key).toString()).doesNotContain(key.groups());
        assertThat(new ShopKey.Fresh(key, "rk1:x").toString()).doesNotContain(key.groups());
    }

    private static Typed read(List<String> groups) {
        return RecoveryKey.read(String.join("-", groups));
    }

    private RecoveryKey random() {
        var bytes = new byte[RecoveryKey.BYTES];
        random.nextBytes(bytes);
        return new RecoveryKey(bytes);
    }
}
