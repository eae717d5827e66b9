package dk.holdt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.staff.BadgeCode;
import dk.holdt.ui.kit.RecordingNavigator;
import dk.holdt.ui.kit.Screen;
import dk.holdt.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

class ScansTest {

    private static final RepairNumber LABEL = RepairNumber.of(10_412);
    private static final String IMEI = "356938035643809";
    private static final String STRANGE = "5701234567892";

    private final RecordingNavigator navigator = new RecordingNavigator();
    private final Page page = new Page();
    private final List<BadgeCode> badges = new ArrayList<>();
    private final Scans scans = new Scans(
            badges::add,
            () -> page.locked,
            () -> page.covered,
            () -> Optional.of(page),
            navigator,
            new Messages(Language.DA));

    /// A form that knows what to do with an IMEI.
    private static final class Page implements Screen {
        private final List<String> taken = new ArrayList<>();
        private boolean locked;
        private boolean covered;
        private boolean finds;

        @Override
        public Parent view() {
            throw new UnsupportedOperationException("nothing to see");
        }

        @Override
        public boolean scanned(String digits) {
            return digits.equals(IMEI) && taken.add(digits);
        }

        @Override
        public boolean typingFinds() {
            return finds;
        }
    }

    @Test
    void a_label_opens_its_repair() {
        scans.label(LABEL);
        assertThat(navigator.asked).containsExactly("repair 104121");
    }

    @Test
    void what_the_screen_takes_is_typed_nowhere() {
        assertThat(scans.strange(IMEI, true)).isTrue();
        assertThat(page.taken).containsExactly(IMEI);
        assertThat(navigator.asked).isEmpty();
    }

    @Test
    void what_nobody_knows_is_typed_into_a_field_or_looked_for_and_otherwise_said() {
        assertThat(scans.strange(STRANGE, true)).isFalse();
        page.finds = true;
        assertThat(scans.strange(STRANGE, false)).isFalse();
        assertThat(navigator.asked).isEmpty();
        page.finds = false;
        assertThat(scans.strange(STRANGE, false))
                .as("it would choose and press")
                .isTrue();
        assertThat(navigator.asked).containsExactly("toast " + STRANGE + " er ikke en af vores etiketter.");
    }

    @Test
    void a_sheet_over_the_form_has_its_own_fields() {
        page.covered = true;
        assertThat(scans.strange(IMEI, true)).isFalse();
        assertThat(page.taken).isEmpty();
    }

    @Test
    void a_badge_is_known_at_the_lock_and_over_any_field() {
        var badge = BadgeCode.fresh(new Random(1));
        page.locked = true;
        assertThat(scans.strange(badge.digits(), false)).isTrue();
        page.locked = false;
        page.covered = true;
        assertThat(scans.strange(badge.digits(), true)).isTrue();
        assertThat(badges).containsExactly(badge, badge);
        assertThat(navigator.asked).isEmpty();
    }

    @Test
    void while_the_window_is_locked_a_barcode_opens_nothing_and_is_no_pin() {
        page.locked = true;
        scans.label(LABEL);
        assertThat(scans.strange(IMEI, false)).isTrue();
        assertThat(page.taken).isEmpty();
        assertThat(navigator.asked).isEmpty();
    }
}
