package dk.holdt.usecase.setup;

import dk.holdt.domain.shop.ShopBook;
import dk.holdt.usecase.Transactions;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/// The pages of the first start that were passed over, until each is done or no longer wanted.
public final class WhatIsLeft {

    private static final String SETTING = "setup-left";
    private static final String COMMA = ",";

    private final Transactions transactions;
    private final ShopBook book;

    public WhatIsLeft(Transactions transactions, ShopBook book) {
        this.transactions = transactions;
        this.book = book;
    }

    /// In the order of the pages; empty when nothing is left.
    public List<SetUpTopic> read() {
        var names = book.setting(SETTING).orElse("");
        return Arrays.stream(SetUpTopic.values())
                .filter(topic -> Arrays.asList(names.split(COMMA)).contains(topic.name()))
                .toList();
    }

    /// Puts these in place of what stood there.
    public void leave(Collection<SetUpTopic> topics) {
        book.set(SETTING, topics.stream().sorted().map(SetUpTopic::name).collect(Collectors.joining(COMMA)));
    }

    /// Takes one away, because it is done or not wanted; answers what is left then.
    public List<SetUpTopic> settle(SetUpTopic topic) {
        return transactions.inTransaction(() -> {
            var left = EnumSet.noneOf(SetUpTopic.class);
            left.addAll(read());
            if (left.remove(topic)) {
                leave(left);
            }
            return List.copyOf(left);
        });
    }
}
