package dk.holdt.usecase.shop;

import dk.holdt.domain.shop.ShopBook;

/// What the shop has settled for everybody who works there, as settings.
///
/// @param lockAfter minutes without a key after which the program locks by itself
/// @param lateAfter days ready after which a device counts as uncollected
/// @param goodwillMinor what anybody may give a customer without asking; nothing where it is not said
/// @param copyDays days after the handover on which a copy of a customer's data is deleted, unless another is agreed
public record HouseRules(int lockAfter, int lateAfter, long goodwillMinor, int copyDays) {

    public static final int LONGEST_LOCK = 60;
    public static final int LONGEST_LATE = 365;
    public static final int LONGEST_COPY = 365;
    public static final long MOST_GOODWILL_MINOR = 1_000_000;

    /// Locked after five minutes, as where customers stand; uncollected after two weeks; two hundred without asking,
    /// because a rule that is missing stops people from helping; copies are kept for two weeks, in which a customer
    /// notices what is missing.
    public static final HouseRules USUAL = new HouseRules(5, 14, 20_000, 14);

    private static final String LOCK_AFTER = "lock-after-minutes";
    private static final String LATE_AFTER = "shelf.late.after.days";
    private static final String GOODWILL = "goodwill.own.minor";
    private static final String COPY_DAYS = "datacopy.days.after";

    public HouseRules {
        if (!isLockAfter(lockAfter) || !isLateAfter(lateAfter) || !isGoodwill(goodwillMinor) || !isCopyDays(copyDays)) {
            throw new IllegalArgumentException(
                    "no rules for a house: %d, %d, %d, %d".formatted(lockAfter, lateAfter, goodwillMinor, copyDays));
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

    public static boolean isCopyDays(int days) {
        return days >= 1 && days <= LONGEST_COPY;
    }

    /// As they stand.
    public static HouseRules in(ShopBook book) {
        return new HouseRules(
                book.setting(LOCK_AFTER).map(Integer::parseInt).orElse(USUAL.lockAfter),
                book.setting(LATE_AFTER).map(Integer::parseInt).orElse(USUAL.lateAfter),
                book.setting(GOODWILL).map(Long::parseLong).orElse(USUAL.goodwillMinor),
                book.setting(COPY_DAYS).map(Integer::parseInt).orElse(USUAL.copyDays));
    }

    /// From now on.
    public void keepIn(ShopBook book) {
        book.set(LOCK_AFTER, Integer.toString(lockAfter));
        book.set(LATE_AFTER, Integer.toString(lateAfter));
        book.set(GOODWILL, Long.toString(goodwillMinor));
        book.set(COPY_DAYS, Integer.toString(copyDays));
    }
}
