package dk.holdt.usecase.secret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What stands on the shop's recovery paper: 160 bits that open the wrapped copy of its key.
///
/// Written in eight groups of five: four letters and digits of five bits each, and a fifth that checks them. It notices
/// any one wrong sign of a group, two that changed places, and a group that stands in another's place, so that whoever
/// types it off paper is told which group to look at. The letters I, L, O and U are not used, because they read as
/// digits.
public final class RecoveryKey {

    public static final int BYTES = 20;
    public static final int GROUPS = 8;
    public static final int SIGNS = 5;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int DATA = SIGNS - 1;

    /// The sign two, which generates every other of the field of thirty-two with x⁵ = x² + 1.
    private static final int FIELD = 0b100101;

    private final byte[] key;

    /// @throws IllegalArgumentException unless there are twenty bytes
    public RecoveryKey(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("a recovery key has " + BYTES + " bytes, this has " + key.length);
        }
        this.key = key.clone();
    }

    /// What came of reading a key that somebody has typed.
    public sealed interface Typed {

        record Whole(RecoveryKey key) implements Typed {}

        /// @param groups those that cannot stand on the paper like this, counted from 1
        record Wrong(List<Integer> groups) implements Typed {
            public Wrong {
                groups = List.copyOf(groups);
            }
        }

        /// @param signs how many letters and digits there were, of forty
        record WrongLength(int signs) implements Typed {}
    }

    public byte[] bytes() {
        return key.clone();
    }

    /// The eight groups, as they stand on the paper.
    public List<String> groups() {
        return IntStream.range(0, GROUPS).mapToObj(this::group).toList();
    }

    /// Small letters, spaces and dashes do not matter, nor O for 0, and I or L for 1.
    public static Typed read(String typed) {
        var signs = signs(typed);
        if (signs.length() != GROUPS * SIGNS) {
            return new Typed.WrongLength(signs.length());
        }
        var key = new byte[BYTES];
        var wrong = new ArrayList<Integer>();
        for (int group = 0; group < GROUPS; group++) {
            var values = signs.substring(group * SIGNS, (group + 1) * SIGNS)
                    .chars()
                    .map(ALPHABET::indexOf)
                    .toArray();
            if (Arrays.stream(values).anyMatch(value -> value < 0) || check(values, group) != values[DATA]) {
                wrong.add(group + 1);
            } else {
                put(key, group, values);
            }
        }
        return wrong.isEmpty() ? new Typed.Whole(new RecoveryKey(key)) : new Typed.Wrong(wrong);
    }

    /// @param group counted from 1
    public boolean isGroup(int group, String typed) {
        return groups().get(group - 1).equals(signs(typed));
    }

    private static String signs(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}.·]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private String group(int group) {
        var values = new int[SIGNS];
        for (int at = 0; at < DATA; at++) {
            values[at] = value((group * DATA + at) * BITS);
        }
        values[DATA] = check(values, group);
        var signs = new StringBuilder();
        Arrays.stream(values).forEach(value -> signs.append(ALPHABET.charAt(value)));
        return signs.toString();
    }

    private int value(int firstBit) {
        int value = 0;
        for (int bit = firstBit; bit < firstBit + BITS; bit++) {
            value = value << 1 | key[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1;
        }
        return value;
    }

    private static void put(byte[] key, int group, int[] values) {
        for (int at = 0; at < DATA * BITS; at++) {
            int bit = group * DATA * BITS + at;
            int is = values[at / BITS] >> (BITS - 1 - at % BITS) & 1;
            key[bit / Byte.SIZE] |= (byte) (is << (Byte.SIZE - 1 - bit % Byte.SIZE));
        }
    }

    /// Each sign counts with a weight of its own, and the place of the group counts too.
    private static int check(int[] values, int group) {
        int sum = 0;
        for (int at = 0; at < DATA; at++) {
            sum = twice(sum ^ values[at]);
        }
        return sum ^ group + 1;
    }

    private static int twice(int value) {
        int doubled = value << 1;
        return doubled < 1 << BITS ? doubled : doubled ^ FIELD;
    }

    /// Without the key: this may end in a log.
    @Override
    public String toString() {
        return "RecoveryKey[…]";
    }
}
