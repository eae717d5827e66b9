package dk.holdt.usecase.shop;

import dk.holdt.domain.datacopy.DataCopy;
import dk.holdt.domain.promise.ActTimes;
import dk.holdt.domain.promise.PromiseClock;
import dk.holdt.domain.promise.StandingRule;
import dk.holdt.domain.shop.Money;
import dk.holdt.domain.shop.Shop;
import dk.holdt.domain.shop.ShopBook;
import dk.holdt.words.Messages;
import java.time.Duration;
import java.time.LocalDate;

/// The shop as it is today: its name, its words and its calendar, with the calendar's timeline kept while it stands.
public final class ShopNow {

    private final ShopBook book;
    private volatile PromiseClock clock;

    public ShopNow(ShopBook book) {
        this.book = book;
    }

    /// Throws `IllegalStateException` before the first start is through.
    public Shop shop() {
        return book.shop().orElseThrow(() -> new IllegalStateException("the shop is not set up"));
    }

    /// What screens and the journal speak.
    public Messages messages() {
        return new Messages(shop().language());
    }

    /// The clock of the newest calendar.
    public PromiseClock clock() {
        var calendar = book.calendar();
        var current = clock;
        if (current == null || current.calendar().version() != calendar.version()) {
            current = new PromiseClock(calendar);
            clock = current;
        }
        return current;
    }

    public StandingRule standingRule() {
        return new StandingRule(clock(), actTimes());
    }

    /// When staff must act, as the shop has set it; 4 h, 1 h and 30 min of opening time unless it said otherwise.
    public ActTimes actTimes() {
        return new ActTimes(
                minutes("due-soon-minutes", 240), minutes("at-risk-minutes", 60), minutes("call-by-minutes", 30));
    }

    /// What anybody may give a customer without asking; nothing where the shop has not said so.
    public Money ownGoodwill() {
        return new Money(HouseRules.in(book).goodwillMinor(), shop().country().currency());
    }

    /// The day on which a copy of a customer's data is deleted, unless another one is agreed.
    public LocalDate copyDeletedOn(LocalDate today) {
        return DataCopy.usualDay(today, HouseRules.in(book).copyDays(), day -> !book.calendar()
                .hoursOn(day)
                .isEmpty());
    }

    private Duration minutes(String setting, long usual) {
        return Duration.ofMinutes(book.setting(setting).map(Long::parseLong).orElse(usual));
    }
}
