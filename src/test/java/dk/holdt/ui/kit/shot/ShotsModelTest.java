package dk.holdt.ui.kit.shot;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.shot.Shot;
import dk.holdt.domain.shot.ShotRefusal;
import dk.holdt.ui.kit.LaterBackground;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShotsModelTest {

    private static final UUID ANNA = new UUID(0, 1);
    private static final UUID BO = new UUID(0, 2);

    private final ShotsInMemory desk = new ShotsInMemory();
    private final LaterBackground shop = new LaterBackground();
    private final LaterBackground files = new LaterBackground();
    private final List<String> told = new ArrayList<>();
    private final ShotsModel model = new ShotsModel(desk, shop, files, () -> 7);

    ShotsModelTest() {
        model.told(new ShotsModel.Told() {
            @Override
            public void added(Shot shot, boolean onRepair) {
                told.add("added " + shot.file().name() + " " + onRepair);
            }

            @Override
            public void removed(Shot shot, boolean onRepair) {
                told.add("removed " + shot.file().name() + " " + onRepair);
            }
        });
    }

    @Test
    void nothing_is_copied_before_the_intake_it_belongs_to_is_kept() {
        model.of(ANNA);
        shop.answerAll();
        model.before(() -> shop.run(() -> told.add("kept"), _ -> {}, _ -> {}));
        model.add(List.of(Path.of("a.jpg")));
        assertThat(model.underWayProperty().get()).isOne();
        shop.answerAll();
        assertThat(told).containsExactly("kept");
        files.answerAll();
        shop.answerAll();
        assertThat(told).containsExactly("kept", "added a.jpg false");
        assertThat(model.underWayProperty().get()).isZero();
        assertThat(names()).containsExactly("a.jpg");
        assertThat(desk.by).isEqualTo(7);
    }

    @Test
    void each_that_is_not_added_is_named_and_the_others_are_added() {
        model.of(ANNA);
        desk.refuse = Optional.of("b.pdf");
        add("a.jpg", "b.pdf", "c.jpg");
        assertThat(names()).containsExactly("a.jpg", "c.jpg");
        assertThat(model.notAddedProperty().get())
                .containsExactly(new ShotsModel.NotAdded("b.pdf", ShotRefusal.OTHER_CONTENT));
        add("d.jpg");
        assertThat(model.notAddedProperty().get())
                .as("said of the last attempt alone")
                .isEmpty();
    }

    @Test
    void what_goes_wrong_in_a_way_nobody_expects_is_said_too() {
        model.of(ANNA);
        desk.fails = true;
        add("a.jpg");
        assertThat(model.notAddedProperty().get())
                .extracting(ShotsModel.NotAdded::why)
                .containsExactly(ShotRefusal.NOT_KEPT);
        assertThat(model.underWayProperty().get()).isZero();
    }

    @Test
    void a_slow_file_goes_to_the_intake_it_was_chosen_for_and_not_to_the_one_in_front() {
        model.of(ANNA);
        model.add(List.of(Path.of("slow.mp4")));
        shop.answerAll();
        model.of(BO);
        desk.refuse = Optional.of("none");
        files.answerAll();
        shop.answerAll();
        assertThat(names()).isEmpty();
        model.of(ANNA);
        shop.answerAll();
        assertThat(names()).containsExactly("slow.mp4");
    }

    @Test
    void an_answer_for_the_intake_before_is_not_shown() {
        desk.shots.add(ShotsInMemory.shot("anna.jpg", ANNA));
        model.of(ANNA);
        model.of(BO);
        shop.answerAll();
        assertThat(names()).isEmpty();
    }

    @Test
    void the_same_list_read_again_draws_nothing_anew() {
        model.of(ANNA);
        add("a.jpg");
        var before = model.readProperty().get();
        model.read();
        shop.answerAll();
        assertThat(model.readProperty().get()).isSameAs(before);
    }

    @Test
    void where_nothing_may_be_saved_nothing_is_added_or_removed() {
        desk.maySave = false;
        model.of(ANNA);
        desk.shots.add(ShotsInMemory.shot("a.jpg", ANNA));
        add("b.jpg");
        model.remove(desk.shots.getFirst());
        shop.answerAll();
        assertThat(desk.shots).hasSize(1);
        assertThat(told).isEmpty();
    }

    @Test
    void what_is_removed_can_be_put_back() {
        model.of(ANNA);
        add("a.jpg");
        var shot = model.readProperty().get().shots().getFirst().shot();
        model.remove(shot);
        shop.answerAll();
        assertThat(names()).isEmpty();
        assertThat(told).contains("removed a.jpg false");
        model.putBack(shot);
        shop.answerAll();
        assertThat(names()).containsExactly("a.jpg");
    }

    private void add(String... names) {
        model.add(Arrays.stream(names).map(Path::of).toList());
        for (int turn = 0; turn < 3; turn++) {
            shop.answerAll();
            files.answerAll();
        }
        shop.answerAll();
    }

    private List<String> names() {
        return model.readProperty().get().shots().stream()
                .map(one -> one.shot().file().name())
                .toList();
    }
}
