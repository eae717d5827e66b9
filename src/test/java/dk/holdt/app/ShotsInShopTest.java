package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.Ending;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.shot.Shot;
import dk.holdt.domain.shot.ShotCount;
import dk.holdt.domain.shot.ShotRefusal;
import dk.holdt.store.ShotSamples;
import dk.holdt.usecase.paper.Block;
import dk.holdt.usecase.paper.PaperKind;
import dk.holdt.usecase.shot.KeepShots;
import dk.holdt.usecase.shot.ShotSource;
import dk.holdt.usecase.undo.Undo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures and films from the draft to the day on which they are erased, on a real file.
class ShotsInShopTest {

    private static final long METTE = 1;

    @TempDir
    private Path somewhere;

    private final UUID form = UUID.randomUUID();
    private ShopInWindow time;
    private Shop shop;
    private MistakenIntake anna;
    private KeepShots shots;

    @BeforeEach
    void open() {
        time = new ShopInWindow(somewhere.resolve("shop"), "2026-11-27T14:30").setUp(Language.DA);
        again();
    }

    private void again() {
        shop = time.shop();
        anna = new MistakenIntake(shop);
        shots = new ShotsInShop(shop).keeping();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_draft_keeps_its_picture_over_a_crash_and_it_is_counted_on_the_receipt_of_the_repair() throws IOException {
        draft();
        picture();
        film();
        shop.database.close();
        again();
        assertThat(shots.of(form)).extracting(Shot::atIntake).containsExactly(true, true);
        var number = anna.takeIn(anna.form(form, Optional.empty()));
        assertThat(shop.repairs.find(number).orElseThrow().shotAtIntake()).isEqualTo(new ShotCount(1, 1));
        assertThat(receipt(number))
                .contains("Vi har 1 billede og 1 film af enheden. Slettes 180 dage efter udlevering.");
    }

    @Test
    void the_same_file_twice_and_one_too_many_are_said_and_leave_no_second_file() throws IOException {
        draft();
        picture();
        assertThat(add("again.jpg", ShotSamples.jpeg())).isEqualTo(refused(ShotRefusal.ALREADY_THERE));
        assertThat(files()).hasSize(1);
        var rows = new ShotsInShop(shop).rows();
        for (int more = 1; more < Shot.MOST; more++) {
            var first = shots.of(form).getFirst();
            rows.add(new Shot(0, form, first.file(), true, first.at(), METTE));
        }
        assertThat(add("one more.png", ShotSamples.png())).isEqualTo(refused(ShotRefusal.TOO_MANY));
    }

    @Test
    void what_comes_after_the_intake_was_thrown_away_goes_with_it() throws IOException {
        assertThat(add("late.jpg", ShotSamples.jpeg())).isEqualTo(refused(ShotRefusal.THROWN_AWAY));
        assertThat(files()).isEmpty();
    }

    @Test
    void a_draft_that_comes_back_has_its_pictures_and_not_those_removed_before() throws IOException {
        draft();
        var kept = picture();
        var removed = film();
        assertThat(shots.remove(removed.id(), METTE)).isTrue();
        assertThat(shots.remove(removed.id(), METTE)).as("twice").isFalse();
        var draft = shop.keepDrafts().throwAway(form, METTE).orElseThrow();
        assertThat(shots.of(form)).isEmpty();
        shop.keepDrafts().bringBack(draft);
        assertThat(shots.of(form)).containsExactly(kept);
        assertThat(shots.putBack(removed.id(), METTE)).isTrue();
        assertThat(shots.of(form)).containsExactly(kept, removed);
    }

    @Test
    void a_draft_thrown_away_loses_its_files_within_the_hour() throws IOException {
        draft();
        picture();
        shop.keepDrafts().throwAway(form, METTE);
        time.itIs("2026-11-27T15:20");
        assertThat(erase()).isZero();
        time.itIs("2026-11-27T15:35");
        assertThat(erase()).isOne();
        assertThat(files()).isEmpty();
        assertThat(erase()).isZero();
    }

    @Test
    void on_a_repair_adding_and_removing_stand_in_the_journal_and_are_taken_back() throws IOException {
        var number = anna.takeIn(anna.form(form, Optional.empty()));
        var shot = picture();
        assertThat(shot.atIntake()).isFalse();
        assertThat(lastWords(number)).isEqualTo("Billede tilføjet");
        takeBack();
        assertThat(shots.of(form)).isEmpty();
        assertThat(lastWords(number)).isEqualTo("Rettet – taget tilbage: Billede tilføjet");
        var film = film();
        shots.remove(film.id(), METTE);
        assertThat(lastWords(number)).isEqualTo("Film fjernet");
        takeBack();
        assertThat(shots.of(form)).containsExactly(film);
        assertThat(shop.repairs.find(number).orElseThrow().shotAtIntake()).isEqualTo(ShotCount.NONE);
    }

    @Test
    void they_are_erased_so_many_days_after_the_handover_and_not_while_the_device_is_here() throws IOException {
        var number = anna.takeIn(anna.form(form, Optional.empty()));
        picture();
        time.itIs("2028-01-01T12:00");
        assertThat(erase()).as("still here").isZero();
        shop.database.inTransaction(() -> {
            var repair = shop.repairs.find(number).orElseThrow().repair();
            shop.repairs.save(repair.with(repair.progress().collected(Ending.REPAIRED, shop.clock.instant())));
            return number;
        });
        time.itIs("2028-06-28T23:30");
        assertThat(erase()).isZero();
        time.itIs("2028-06-29T00:10");
        assertThat(Shot.erasedOn(CounterRecords.at("11-27 12:00"), CounterRecords.ZONE))
                .hasToString("2027-05-26");
        assertThat(erase()).isOne();
        assertThat(shots.of(form)).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void an_intake_that_was_taken_back_hands_its_pictures_to_its_draft_and_keeps_them_as_long() throws IOException {
        draft();
        picture();
        var number = anna.takeIn(anna.form(form, Optional.empty()));
        var draft = anna.takeBack(number);
        assertThat(shots.of(draft)).hasSize(1).allMatch(Shot::atIntake);
        time.itIs("2027-11-27T14:30");
        assertThat(erase()).as("the draft wants it").isZero();
        shop.keepDrafts().throwAway(draft, METTE);
        time.itIs("2027-11-27T16:30");
        assertThat(erase()).isOne();
    }

    @Test
    void a_file_that_no_row_knows_stays_as_long_as_one_that_is_known() throws IOException {
        draft();
        picture();
        var unknown = Files.write(folder().resolve(UUID.randomUUID() + ".jpg"), ShotSamples.jpeg());
        time.itIs("2026-12-31T12:00");
        erase();
        assertThat(unknown).exists();
        time.itIs("2027-12-31T12:00");
        erase();
        assertThat(unknown).doesNotExist();
        assertThat(files()).hasSize(1);
    }

    private void draft() {
        shop.keepDrafts().keep(form, METTE, Map.of("device", "IdeaPad 5"));
    }

    private Shot picture() throws IOException {
        return added(add("IMG_1.jpg", ShotSamples.jpeg()));
    }

    private Shot film() throws IOException {
        return added(add("blinks.mp4", ShotSamples.film("isom")));
    }

    private KeepShots.Answer add(String name, byte[] content) throws IOException {
        return shots.add(form, METTE, new ShotSource.Chosen(Files.write(somewhere.resolve(name), content)));
    }

    private static Shot added(KeepShots.Answer answer) {
        return switch (answer) {
            case KeepShots.Answer.Added(var shot, var _) -> shot;
            case KeepShots.Answer.Refused(var why) -> throw new AssertionError("refused: " + why);
        };
    }

    private static KeepShots.Answer refused(ShotRefusal why) {
        return new KeepShots.Answer.Refused(why);
    }

    private int erase() {
        return new ShotsInShop(shop).erasing().erase(shop.clock.instant());
    }

    private void takeBack() {
        var act = shop.changes.lastChanged().flatMap(Undo::of).orElseThrow();
        ShopAtWork.done(new TakingBack(shop).act().takeBack(act, METTE));
    }

    private String lastWords(RepairNumber number) {
        return shop.repairs.find(number).orElseThrow().entries().getLast().words();
    }

    private List<String> receipt(RepairNumber number) {
        var document = shop.documents.newest(number, PaperKind.INTAKE_RECEIPT);
        return shop.documents.paper(document.orElseThrow()).blocks().stream()
                .filter(Block.Lines.class::isInstance)
                .flatMap(block -> ((Block.Lines) block).lines().stream())
                .map(Block.Lines.Line::text)
                .toList();
    }

    private Path folder() {
        return shop.database.folder().resolve("shots");
    }

    private List<String> files() throws IOException {
        if (!Files.exists(folder())) {
            return List.of();
        }
        try (var files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
