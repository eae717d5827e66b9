package dk.holdt.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.ui.kit.DirectBackground;
import dk.holdt.ui.kit.LaterBackground;
import dk.holdt.ui.kit.shot.ShotsInMemory;
import dk.holdt.ui.kit.shot.ShotsModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShotsAtIntakeTest {

    private final IntakeFixture fixture = new IntakeFixture(Language.DA);
    private final DirectBackground background = new DirectBackground();
    private final IntakeViewModel model = fixture.model(background);
    private final ShotsInMemory desk = new ShotsInMemory();
    private final ShotsModel shots = new ShotsModel(desk, background, background, () -> 1);

    @BeforeEach
    void follow() {
        model.shots().follow(shots, model.drafts());
    }

    @Test
    void the_draft_is_there_before_its_first_picture_and_one_picture_is_enough_for_a_draft() {
        desk.before = form -> assertThat(fixture.shop.drafts().find(form)).isPresent();
        shots.add(List.of(Path.of("crack.jpg")));
        model.drafts().look();
        assertThat(drafts()).isEqualTo(1);
        var form = model.drafts().uuid();
        assertThat(model.drafts().putAside()).isPresent();
        assertThat(shown()).isEmpty();
        model.drafts().look();
        assertThat(drafts()).as("the empty form after it is none").isEqualTo(1);
        model.drafts().resume(form);
        assertThat(shown()).containsExactly("crack.jpg");
        model.drafts().look();
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void a_draft_that_comes_back_is_not_lost_while_its_pictures_are_read() {
        shots.add(List.of(Path.of("crack.jpg")));
        model.drafts().look();
        var form = model.drafts().uuid();
        model.drafts().putAside();
        var slow = new LaterBackground();
        var again = fixture.model(background);
        again.shots().follow(new ShotsModel(desk, slow, slow, () -> 1), again.drafts());
        again.drafts().resume(form);
        again.drafts().look();
        assertThat(drafts()).isEqualTo(1);
        slow.answerAll();
        again.drafts().look();
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void without_its_only_picture_or_with_one_that_was_refused_an_empty_form_is_no_draft() {
        shots.add(List.of(Path.of("crack.jpg")));
        model.drafts().look();
        shots.remove(desk.shots.getFirst());
        model.drafts().look();
        assertThat(drafts()).isZero();
        desk.refuse = Optional.of("invoice.pdf");
        shots.add(List.of(Path.of("invoice.pdf")));
        model.drafts().look();
        assertThat(drafts()).isZero();
    }

    @Test
    void one_more_device_begins_without_the_pictures_of_the_first() {
        shots.add(List.of(Path.of("crack.jpg")));
        var first = model.drafts().uuid();
        model.drafts().thrownAway(first);
        assertThat(shown()).isEmpty();
        assertThat(model.shots().noted()).isEmpty();
        assertThat(model.drafts().uuid()).isNotEqualTo(first);
    }

    @Test
    void a_new_form_is_no_draft_before_anybody_has_read_that_it_has_no_pictures() {
        var slow = new LaterBackground();
        var another = fixture.model(background);
        another.shots().follow(new ShotsModel(desk, slow, slow, () -> 1), another.drafts());
        another.shots().noted("2");
        another.drafts().thrownAway(another.drafts().uuid());
        another.drafts().look();
        assertThat(drafts()).isZero();
    }

    private int drafts() {
        return fixture.shop.drafts().all().size();
    }

    private List<String> shown() {
        return shots.readProperty().get().shots().stream()
                .map(one -> one.shot().file().name())
                .toList();
    }
}
