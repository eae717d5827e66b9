package dk.holdt.store;

import static dk.holdt.domain.shot.ShotRefusal.BROKEN;
import static dk.holdt.domain.shot.ShotRefusal.EMPTY;
import static dk.holdt.domain.shot.ShotRefusal.FILM_TOO_LARGE;
import static dk.holdt.domain.shot.ShotRefusal.GONE;
import static dk.holdt.domain.shot.ShotRefusal.HEIC;
import static dk.holdt.domain.shot.ShotRefusal.NOT_KEPT;
import static dk.holdt.domain.shot.ShotRefusal.NO_FILE;
import static dk.holdt.domain.shot.ShotRefusal.NO_ROOM;
import static dk.holdt.domain.shot.ShotRefusal.OTHER_CONTENT;
import static dk.holdt.domain.shot.ShotRefusal.PICTURE_TOO_LARGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdt.domain.shot.ShotFile;
import dk.holdt.domain.shot.ShotRefusal;
import dk.holdt.domain.shot.ShotType;
import dk.holdt.usecase.shot.ShotFolder.Brought;
import dk.holdt.usecase.shot.ShotSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiskShotsTest {

    private static final Instant NOW = Instant.parse("2026-11-27T13:30:00Z");

    @TempDir
    private Path outside;

    @TempDir
    private Path data;

    private DiskShots shots;

    @BeforeEach
    void open() {
        shots = new DiskShots(data, 0);
    }

    static Stream<Arguments> kept() {
        return Stream.of(
                Arguments.of(ShotSamples.jpeg(), ShotType.JPEG),
                Arguments.of(ShotSamples.png(), ShotType.PNG),
                Arguments.of(ShotSamples.film("isom"), ShotType.MP4),
                Arguments.of(ShotSamples.film("qt  "), ShotType.MOV),
                Arguments.of(ShotSamples.webm(), ShotType.WEBM));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void what_it_is_goes_by_its_content_and_its_name_is_only_kept(byte[] content, ShotType type) throws IOException {
        var file = in("regning.pdf.exe", content);
        assertThat(file.type()).isEqualTo(type);
        assertThat(file.name()).isEqualTo("regning.pdf.exe");
        var there = shots.find(file).orElseThrow();
        assertThat(there.getParent()).isEqualTo(data.resolve("shots"));
        assertThat(there.getFileName().toString()).endsWith("." + type.ending()).doesNotContain("regning");
        assertThat(file.bytes()).isEqualTo(Files.size(there));
        assertThat(file.sha256()).isEqualTo(Manifest.hash(there));
        assertThat(shots.names()).containsExactly(there.getFileName().toString());
    }

    static Stream<Arguments> refused() {
        var jpeg = ShotSamples.jpeg();
        var film = ShotSamples.film("isom");
        var png = ShotSamples.png();
        var spoilt = png.clone();
        spoilt[40] ^= 1;
        return Stream.of(
                Arguments.of(new byte[0], EMPTY),
                Arguments.of("GIF89a, says it".getBytes(StandardCharsets.US_ASCII), OTHER_CONTENT),
                Arguments.of("MZ\u0090 a program".getBytes(StandardCharsets.ISO_8859_1), OTHER_CONTENT),
                Arguments.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), OTHER_CONTENT),
                Arguments.of(ShotSamples.box("ftyp", ShotSamples.latin("M4A \0\0\0\0")), OTHER_CONTENT),
                Arguments.of(ShotSamples.box("ftyp", ShotSamples.latin("heic\0\0\0\0mif1")), HEIC),
                Arguments.of(Arrays.copyOf(jpeg, jpeg.length - 2), BROKEN),
                Arguments.of(Arrays.copyOf(jpeg, 20), BROKEN),
                Arguments.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9}, BROKEN),
                Arguments.of(Arrays.copyOf(png, png.length - 5), BROKEN),
                Arguments.of(spoilt, BROKEN),
                Arguments.of(Arrays.copyOf(film, film.length - 1), BROKEN),
                Arguments.of(Arrays.copyOf(film, 60), BROKEN));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_no_picture_and_no_film_or_no_whole_one_leaves_nothing_behind(byte[] content, ShotRefusal why)
            throws IOException {
        assertThat(bring(file("IMG_0001.jpg", content))).isEqualTo(new Brought.Refused(why));
        assertThat(left()).isEmpty();
    }

    @Test
    void a_picture_that_was_cut_off_anywhere_or_spoilt_is_refused_and_never_an_accident() throws IOException {
        for (var whole : List.of(ShotSamples.jpegFromTelephone(), ShotSamples.png(), ShotSamples.film("isom"))) {
            for (int at = 4; at < whole.length; at += 7) {
                var spoilt = whole.clone();
                Arrays.fill(spoilt, at, Math.min(at + 5, whole.length), (byte) 0xFF);
                bring(file("spoilt", spoilt));
                bring(file("cut", Arrays.copyOf(whole, at)));
            }
        }
        assertThat(left()).noneMatch(name -> name.startsWith("."));
    }

    @Test
    void where_it_was_taken_is_not_kept_and_the_picture_is_as_it_was() throws IOException {
        for (var content : List.of(
                ShotSamples.jpegFromTelephone(),
                ShotSamples.pngWithText(),
                ShotSamples.film("isom"),
                ShotSamples.film("qt  "))) {
            assertThat(latin(content)).contains(ShotSamples.PLACE);
            var kept = Files.readAllBytes(shots.find(in("x", content)).orElseThrow());
            assertThat(latin(kept)).doesNotContain(ShotSamples.PLACE).doesNotContain("GPS");
        }
        var turned = in("x.jpg", ShotSamples.jpegFromTelephone());
        assertThat(turned.turn()).isEqualTo(90);
        var shown = ImageIO.read(shots.find(turned).orElseThrow().toFile());
        var before = ImageIO.read(new ByteArrayInputStream(ShotSamples.jpeg()));
        assertThat(shown.getRGB(0, 0, 48, 32, null, 0, 48)).isEqualTo(before.getRGB(0, 0, 48, 32, null, 0, 48));
        // a second look at what is kept finds it turned still
        assertThat(in("y.jpg", Files.readAllBytes(shots.find(turned).orElseThrow()))
                        .turn())
                .isEqualTo(90);
    }

    @Test
    void a_film_stays_as_long_as_it_was_and_plays_from_the_same_places() throws IOException {
        var film = ShotSamples.film("isom");
        var kept = latin(Files.readAllBytes(shots.find(in("x.mp4", film)).orElseThrow()));
        assertThat(kept).hasSize(film.length).contains("what is to be seen");
        assertThat(kept.indexOf("mdat")).isEqualTo(latin(film).indexOf("mdat"));
    }

    @Test
    void boxes_in_boxes_in_boxes_are_not_followed_to_the_end() throws IOException {
        var inner = new byte[8 * 40_000];
        var boxes = java.nio.ByteBuffer.wrap(inner);
        for (int left = inner.length; left > 0; left -= 8) {
            boxes.putInt(left).put("moov".getBytes(StandardCharsets.US_ASCII));
        }
        var film = ShotSamples.join(ShotSamples.box("ftyp", ShotSamples.latin("isom")), inner);
        assertThat(in("deep.mp4", film).bytes()).isEqualTo(film.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON.jpg", "nul.png", "..\\..\\shop.db", "com1.mp4", "a\nb\u001b[2J.jpg", "-rf", "shop.db"})
    void a_name_is_never_a_path(String name) throws IOException {
        var file = in(name, ShotSamples.jpeg());
        assertThat(file.name()).doesNotContain("\n").doesNotContain("\u001b");
        assertThat(file.fileName()).matches("[0-9a-f-]{36}\\.jpg");
        assertThat(Files.list(data)).containsExactly(data.resolve("shots"));
    }

    @Test
    void a_name_that_turns_the_writing_or_has_no_end_is_shown_straight_and_cut() {
        assertThat(ShotPlace.shownName(Path.of("gpj.\u202Efdp.exe"))).isEqualTo("gpj.fdp.exe");
        assertThat(ShotPlace.shownName(Path.of("x".repeat(299))))
                .hasSize(ShotFile.LONGEST_NAME)
                .endsWith("…");
    }

    @Test
    void nothing_but_a_plain_file_is_taken() throws IOException {
        assertThat(bring(outside.resolve("never there.jpg"))).isEqualTo(new Brought.Refused(GONE));
        assertThat(bring(Files.createDirectory(outside.resolve("folder.jpg")))).isEqualTo(new Brought.Refused(NO_FILE));
        var link = Files.createSymbolicLink(outside.resolve("link.jpg"), file("real.jpg", ShotSamples.jpeg()));
        assertThat(bring(link)).isEqualTo(new Brought.Refused(NO_FILE));
        assertThat(bring(Path.of("/dev/zero"))).isEqualTo(new Brought.Refused(NO_FILE));
    }

    @Test
    void what_is_too_large_is_not_even_read() throws IOException {
        assertThat(bring(grown("picture", ShotSamples.jpeg(), ShotType.LARGEST_PICTURE + 1)))
                .isEqualTo(new Brought.Refused(PICTURE_TOO_LARGE));
        assertThat(bring(grown("film", ShotSamples.film("isom"), ShotType.LARGEST_FILM + 1)))
                .isEqualTo(new Brought.Refused(FILM_TOO_LARGE));
        var bomb = PlainPng.of(8, 8, new int[64]);
        // as if it had 8 times 500 million dots
        java.nio.ByteBuffer.wrap(bomb).putInt(16, 500_000_000);
        var sum = new java.util.zip.CRC32();
        sum.update(bomb, 12, 17);
        java.nio.ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());
        assertThat(bring(file("bomb.png", bomb))).isEqualTo(new Brought.Refused(PICTURE_TOO_LARGE));
    }

    @Test
    void a_disk_with_little_room_keeps_it_for_the_shop() throws IOException {
        shots = new DiskShots(data, Long.MAX_VALUE / 2);
        assertThat(bring(file("x.jpg", ShotSamples.jpeg()))).isEqualTo(new Brought.Refused(NO_ROOM));
        assertThat(bring(file("x.mp4", ShotSamples.film("isom")))).isEqualTo(new Brought.Refused(NO_ROOM));
    }

    @Test
    void a_folder_that_cannot_be_written_or_is_a_link_takes_nothing() throws IOException {
        Files.createSymbolicLink(data.resolve("shots"), Files.createDirectory(outside.resolve("elsewhere")));
        assertThat(bring(file("x.jpg", ShotSamples.jpeg()))).isEqualTo(new Brought.Refused(NOT_KEPT));
        assertThat(outside.resolve("elsewhere")).isEmptyDirectory();
        Files.delete(data.resolve("shots"));
        Files.writeString(data.resolve("shots"), "a file is in the way");
        assertThat(bring(file("x.jpg", ShotSamples.jpeg()))).isEqualTo(new Brought.Refused(NOT_KEPT));
    }

    @Test
    void what_is_pasted_becomes_a_picture_and_what_shone_through_is_white() throws IOException {
        var brought = shots.bring(new ShotSource.Pasted(2, 1, new int[] {0xFF102030, 0x00000000}));
        assertThat(brought).isInstanceOfSatisfying(Brought.In.class, in -> {
            assertThat(in.file().type()).isEqualTo(ShotType.PNG);
            assertThat(in.file().name()).isEmpty();
        });
        var picture = ImageIO.read(
                shots.find(((Brought.In) brought).file()).orElseThrow().toFile());
        assertThat(picture.getRGB(0, 0, 2, 1, null, 0, 2)).containsExactly(0xFF102030, 0xFFFFFFFF);
    }

    @Test
    void a_row_of_a_foreign_copy_leads_to_no_other_file() throws IOException {
        Files.writeString(data.resolve("vault.key"), "secret");
        var real = in("x.jpg", ShotSamples.jpeg());
        for (var id : List.of("../vault", "..", "/etc/passwd", "")) {
            assertThat(shots.find(new ShotFile(id, ShotType.JPEG, "", 1, real.sha256(), 0)))
                    .isEmpty();
        }
        var there = shots.find(real).orElseThrow();
        Files.delete(there);
        Files.createSymbolicLink(there, data.resolve("vault.key"));
        assertThat(shots.find(real)).isEmpty();
        shots.erase(real);
        assertThat(data.resolve("vault.key")).hasContent("secret");
    }

    @Test
    void half_a_file_is_never_one_and_is_cleared_away_once_nobody_can_be_writing_it() throws IOException {
        var folder = Files.createDirectory(data.resolve("shots"));
        var old = Files.write(folder.resolve(".tmp-1"), ShotSamples.jpeg());
        var fresh = Files.write(folder.resolve(".tmp-2"), ShotSamples.jpeg());
        Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofHours(2))));
        Files.setLastModifiedTime(fresh, FileTime.from(NOW.minus(Duration.ofMinutes(2))));
        assertThat(shots.names()).isEmpty();
        shots.clear(List.of(), NOW, Duration.ofDays(1));
        assertThat(left()).containsExactly(".tmp-2");
    }

    private ShotFile in(String name, byte[] content) throws IOException {
        return switch (bring(file(name, content))) {
            case Brought.In(var file) -> file;
            case Brought.Refused(var why) -> throw new AssertionError("refused: " + why);
        };
    }

    private Brought bring(Path file) {
        return shots.bring(new ShotSource.Chosen(file));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(outside.resolve(name), content);
    }

    /// Long, and takes no room.
    private Path grown(String name, byte[] content, long length) throws IOException {
        var file = file(name, content);
        try (var longer = new RandomAccessFile(file.toFile(), "rw")) {
            longer.setLength(length);
        }
        return file;
    }

    private List<String> left() throws IOException {
        if (!Files.exists(data.resolve("shots"))) {
            return List.of();
        }
        try (var files = Files.list(data.resolve("shots"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
