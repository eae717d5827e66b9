package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.staff.Role;
import dk.holdt.domain.staff.StaffMember;
import dk.holdt.usecase.setup.Crew;
import dk.holdt.usecase.setup.SetUpShop.Answer;
import dk.holdt.usecase.setup.ShopSetUp;
import dk.holdt.usecase.staff.AddStaff.NewMember;
import dk.holdt.usecase.staff.PinAnswer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A shop on disk that begins with its people: all of it or nothing.
class FirstPeopleTest {

    private static final NewMember JONAS = new NewMember("Jonas", Role.TECHNICIAN, "5839");

    @TempDir
    private Path somewhere;

    @Test
    void everybody_comes_in_by_their_own_pin_from_the_first_moment() {
        try (var shop = shop()) {
            assertThat(begin(shop, new Crew("Mia", "472831", List.of(JONAS)))).isEqualTo(Answer.OPENED);
            var staff = shop.staff.working();
            assertThat(staff).extracting(StaffMember::name).containsExactlyInAnyOrder("Mia", "Jonas");
            for (var one : staff) {
                var pin = one.isManager() ? "472831" : "5839";
                assertThat(shop.people.comingIn().comeIn(one.id(), pin)).isInstanceOf(PinAnswer.Right.class);
            }
        }
    }

    @Test
    void a_pin_that_is_not_taken_leaves_no_half_shop() {
        try (var shop = shop()) {
            var easy = new NewMember("Jonas", Role.COUNTER, "1234");
            assertThat(begin(shop, new Crew("Mia", "472831", List.of(easy)))).isEqualTo(Answer.STAFF_REFUSED);
            assertThat(begin(shop, new Crew("Mia", "", List.of(JONAS))))
                    .as("no colleague beside a manager without a PIN")
                    .isEqualTo(Answer.STAFF_REFUSED);
            assertThat(shop.setUp().isNeeded()).isTrue();
            assertThat(shop.staff.all()).isEmpty();
        }
    }

    private Shop shop() {
        return new ShopInWindow(somewhere.resolve("shop"), "2026-11-27T14:30").shop();
    }

    private static Answer begin(Shop shop, Crew crew) {
        var usual = ShopAtWork.setUp();
        return shop.people
                .firstStart(shop.setUp())
                .setUp(new ShopSetUp(usual.shop(), crew, usual.calendar(), usual.presets(), "", Set.of()));
    }
}
