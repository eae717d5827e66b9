package dk.holdt.usecase.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.usecase.InMemoryShop;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhatIsLeftTest {

    private final InMemoryShop shop = InMemoryShop.open(Language.DA);
    private final WhatIsLeft left = new WhatIsLeft(shop.transactions(), shop.book());

    @Test
    void a_shop_that_was_asked_everything_has_nothing_left() {
        assertThat(left.read()).isEmpty();
        assertThat(left.settle(SetUpTopic.HOURS)).isEmpty();
    }

    @Test
    void pages_are_left_in_their_order_until_each_is_settled() {
        shop.transactions().run(() -> left.leave(Set.of(SetUpTopic.PRINTERS, SetUpTopic.HOURS)));
        assertThat(left.read()).containsExactly(SetUpTopic.HOURS, SetUpTopic.PRINTERS);
        assertThat(left.settle(SetUpTopic.HOURS)).containsExactly(SetUpTopic.PRINTERS);
        assertThat(left.settle(SetUpTopic.HOURS)).containsExactly(SetUpTopic.PRINTERS);
        left.settle(SetUpTopic.PRINTERS);
        assertThat(left.read()).isEmpty();
    }
}
