package dk.holdt.usecase.shop;

import dk.holdt.domain.shop.ShopBook;

/// What the shop has settled for everybody who works there, as settings.
///
/// @param lockAfter minutes without a key after which the program locks by itself
/// @param lateAfter days ready after which a device counts as uncollected
/// @param goodwillMinor what anybody may give a customer without asking; nothing where it is not said
public record HouseRules(int lockAfter, int lateAfter, long goodwillMinor) {

    public static final int LONGEST_LOCK = 60;
    public static final int LONGEST_LATE = 365;
    public static final long MOST_GOODWILL_MINOR = 1_000_000;

    /// Locked after five minutes, as where customers stand; uncollected after two weeks; two hundred without asking,
    /// because a rule that is missing stops people from helping.
    public static final HouseRules USUAL = new HouseRules(5, 14, 20_000);

    private static final String LOCK_AFTER = "lock-after-minutes";
    private static final String LATE_AFTER = "shelf.late.after.days";
    private static final String GOODWILL = "goodwill.own.minor";

    public HouseRules {
        if (!isLockAfter(lockAfter) || !isLateAfter(lateAfter) || !isGoodwill(goodwillMinor)) {
            throw new IllegalArgumentException(
                    "no rules for a house: " + lockAfter + ", " + lateAfter + ", " + goodwillMinor);
        }
    }

    public static boolean isLockAfter(int minutes) {
        return minutes >= 1 && minutes <= LONGEST_LOCK;
    }

    public static boolean isLateAfter(int days) {
        return days >= 1 && days <= LONGEST_LATE;
    }

    public static boolean isGoodwill(long minor) {
        return minor >= 0 && minor <= MOST_GOODWILL_MINOR;
    }

    /// As they stand.
    public static HouseRules in(ShopBook book) {
        return new HouseRules(
                book.setting(LOCK_AFTER).map(Integer::parseInt).orElse(USUAL.lockAfter),
                book.setting(LATE_AFTER).map(Integer::parseInt).orElse(USUAL.lateAfter),
                book.setting(GOODWILL).map(Long::parseLong).orElse(USUAL.goodwillMinor));
    }

    /// From now on.
    public void keepIn(ShopBook book) {
        book.set(LOCK_AFTER, Integer.toString(lockAfter));
        book.set(LATE_AFTER, Integer.toString(lateAfter));
        book.set(GOODWILL, Long.toString(goodwillMinor));
    }
}
