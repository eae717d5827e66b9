package dk.holdt.domain.staff;

import dk.holdt.domain.repair.Refusal;
import dk.holdt.domain.repair.Refusal.Reason;
import java.util.Optional;

/// Which PINs are taken: 4 to 6 digits, a manager's 6, and none of those that a stranger tries first.
public final class PinRule {

    public static final int FEWEST = 4;
    public static final int MOST = 6;

    /// How many of the last PINs of somebody are not taken again.
    public static final int REMEMBERED = 3;

    private static final int DIFFERENT = 3;

    private PinRule() {}

    /// The fewest digits that somebody of this role has.
    public static int fewest(Role role) {
        return role == Role.MANAGER ? MOST : FEWEST;
    }

    /// Whether it could be a PIN at all: nothing but digits, as many as a PIN has.
    public static boolean isPin(String typed) {
        return typed.length() >= FEWEST
                && typed.length() <= MOST
                && typed.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    /// Why a PIN is not taken; empty when it is.
    public static Optional<Refusal> refusal(String typed, Role role) {
        if (!isPin(typed) || typed.length() < fewest(role)) {
            return Optional.of(Refusal.because(Reason.PIN_LENGTH));
        }
        return isEasy(typed) ? Optional.of(Refusal.because(Reason.PIN_EASY)) : Optional.empty();
    }

    private static boolean isEasy(String pin) {
        return pin.chars().distinct().count() < DIFFERENT || isRun(pin) || isRepeated(pin) || hasYear(pin);
    }

    /// 1234, 8765, and round the end: 7890, 3210.
    private static boolean isRun(String pin) {
        var step = step(pin, 1);
        if (step != 1 && step != 9) {
            return false;
        }
        for (int at = 2; at < pin.length(); at++) {
            if (step(pin, at) != step) {
                return false;
            }
        }
        return true;
    }

    private static int step(String pin, int at) {
        return Math.floorMod(pin.charAt(at) - pin.charAt(at - 1), 10);
    }

    /// 123123: the same three again.
    private static boolean isRepeated(String pin) {
        var half = pin.length() / 2;
        return pin.length() % 2 == 0 && pin.substring(0, half).equals(pin.substring(half));
    }

    /// A year somebody was born in, alone or with the digits of a day or a month before or after it.
    private static boolean hasYear(String pin) {
        return isYear(pin.substring(0, FEWEST)) || isYear(pin.substring(pin.length() - FEWEST));
    }

    private static boolean isYear(String four) {
        return four.startsWith("19") || four.startsWith("20");
    }
}
