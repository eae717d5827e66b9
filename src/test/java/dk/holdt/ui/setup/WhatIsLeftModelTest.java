package dk.holdt.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.usecase.InMemoryShop;
import dk.holdt.usecase.setup.SetUpTopic;
import dk.holdt.usecase.setup.WhatIsLeft;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhatIsLeftModelTest {

    private final InMemoryShop shop = InMemoryShop.open(Language.DA);
    private final WhatIsLeft left = new WhatIsLeft(shop.transactions(), shop.book());
    private final WhatIsLeftModel model = new WhatIsLeftModel(left, new DirectBackground());

    @Test
    void nobody_is_reminded_of_pins_that_were_there_before_the_list_was_read() {
        staffAndPrintersAreLeft();
        model.managerHasPin();
        model.read();
        assertThat(model.topics()).containsExactly(SetUpTopic.PRINTERS);
        assertThat(left.read()).containsExactly(SetUpTopic.PRINTERS);
    }

    @Test
    void the_reminder_of_pins_goes_as_soon_as_the_manager_has_one() {
        staffAndPrintersAreLeft();
        model.read();
        assertThat(model.topics()).contains(SetUpTopic.STAFF);
        model.managerHasPin();
        assertThat(model.topics()).containsExactly(SetUpTopic.PRINTERS);
        assertThat(left.read()).containsExactly(SetUpTopic.PRINTERS);
    }

    private void staffAndPrintersAreLeft() {
        shop.transactions().run(() -> left.leave(List.of(SetUpTopic.STAFF, SetUpTopic.PRINTERS)));
    }
}
