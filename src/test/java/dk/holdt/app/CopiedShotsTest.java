package dk.holdt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.cli.HoldtCommand;
import dk.holdt.domain.language.Language;
import dk.holdt.domain.repair.RepairNumber;
import dk.holdt.domain.shot.Shot;
import dk.holdt.store.ShotSamples;
import dk.holdt.usecase.shot.KeepShots;
import dk.holdt.usecase.shot.ShotSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A picture of a repair and a film of an intake that is not finished: copied, brought back, and looked after.
class CopiedShotsTest {

    @TempDir
    private Path somewhere;

    private Path data;
    private Path stick;
    private RepairNumber number;
    private Shot picture;
    private String said;

    @BeforeEach
    void shop() throws IOException {
        data = somewhere.resolve("shop");
        stick = somewhere.resolve("stick");
        try (var shop = time().setUp(Language.DA).shop()) {
            var anna = new MistakenIntake(shop);
            var form = UUID.randomUUID();
            number = anna.takeIn(anna.form(form, Optional.empty()));
            picture = add(shop, form, "crack.jpg", ShotSamples.jpeg());
            var draft = UUID.randomUUID();
            shop.keepDrafts().keep(draft, 1, Map.of("device", "iPad"));
            add(shop, draft, "blinks.mp4", ShotSamples.film("isom"));
        }
    }

    private ShopInWindow time() {
        return new ShopInWindow(data, "2026-11-27T14:30");
    }

    @Test
    void each_lies_once_beside_the_copies_and_comes_back_with_them_on_another_computer() throws IOException {
        assertThat(holdt("backup", "--to", stick.toString())).isZero();
        assertThat(holdt("backup", "--to", stick.toString())).isZero();
        assertThat(names(stick.resolve("shots")))
                .hasSize(2)
                .contains(picture.file().sha256() + ".jpg")
                .noneMatch(name -> name.startsWith("."));
        var copy = Files.list(stick)
                .filter(file -> file.toString().endsWith(".db"))
                .findFirst();
        data = Files.createDirectory(somewhere.resolve("another"));
        assertThat(holdt("restore", copy.orElseThrow().toString())).isZero();
        assertThat(said).doesNotContain("Pictures and films");
        assertThat(names(data.resolve("shots")))
                .contains(picture.file().fileName())
                .hasSize(2);
        holdt("doctor");
        assertThat(said).contains("  Alle billeder og film er der.");
    }

    @Test
    void what_is_missing_is_named_and_the_next_copy_brings_it_back() throws IOException {
        assertThat(holdt("backup")).isZero();
        Files.delete(file());
        holdt("doctor");
        assertThat(said).contains("! 1 billede eller film mangler: " + number.digits() + ".");
        assertThat(holdt("backup")).isZero();
        assertThat(file()).exists();
    }

    @Test
    void what_was_changed_is_named_and_is_in_no_copy() throws IOException {
        Files.delete(file());
        Files.write(file(), ShotSamples.png());
        holdt("doctor");
        assertThat(said).contains("! 1 billede eller film er ikke længere det, der blev tilføjet: " + number.digits());
        assertThat(holdt("backup", "--to", stick.toString())).isOne();
        assertThat(said).contains("Copied and checked: ").contains("Pictures and films that are not in it: 1.");
        assertThat(names(stick.resolve("shots"))).hasSize(1);
        Files.delete(file());
        holdt(
                "restore",
                Files.list(stick)
                        .filter(one -> one.toString().endsWith(".db"))
                        .findFirst()
                        .orElseThrow()
                        .toString());
        assertThat(said).contains("Pictures and films that lie neither here nor beside the copy: 1.");
    }

    @Test
    void what_was_erased_goes_from_the_copies_too_and_what_is_not_ours_stays() throws IOException {
        holdt("backup", "--to", stick.toString());
        var ofAnother = Files.write(stick.resolve("shots").resolve("0".repeat(64) + ".jpg"), ShotSamples.png());
        var later = time();
        try (var shop = later.shop()) {
            new ShotsInShop(shop).keeping().remove(picture.id(), 1);
            later.itIs("2026-11-27T16:00");
            var behind = new ShotsBehind(shop);
            Files.writeString(data.resolve("backup-folder.txt"), stick + "\n");
            behind.erase(shop.clock.instant());
            assertThat(behind.copy()).isZero();
        }
        assertThat(names(stick.resolve("shots")))
                .hasSize(2)
                .contains(ofAnother.getFileName().toString())
                .doesNotContain(picture.file().sha256() + ".jpg");
        assertThat(names(data.resolve("shots"))).hasSize(1);
    }

    @Test
    void what_could_not_be_copied_is_tried_again_the_next_time() throws IOException {
        var bytes = Files.readAllBytes(file());
        Files.delete(file());
        try (var shop = time().shop()) {
            var behind = new ShotsBehind(shop);
            assertThat(behind.copy()).isOne();
            Files.write(file(), bytes);
            assertThat(behind.copy()).isZero();
        }
    }

    private Shot add(Shop shop, UUID form, String name, byte[] content) throws IOException {
        var source = new ShotSource.Chosen(Files.write(somewhere.resolve(name), content));
        return ((KeepShots.Answer.Added) new ShotsInShop(shop).keeping().add(form, 1, source)).shot();
    }

    private Path file() {
        return data.resolve("shots").resolve(picture.file().fileName());
    }

    private int holdt(String... words) {
        var out = new StringWriter();
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data.toString()));
        int code = HoldtCommand.run(
                new ShopDoor(data, time()::now, new StringReader("")),
                new PrintWriter(out, true),
                new PrintWriter(out, true),
                all.toArray(String[]::new));
        said = out.toString();
        return code;
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
