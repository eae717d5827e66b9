package dk.holdt.store;

import dk.holdt.store.PlainPicture.Broken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Takes from an MP4 or MOV what is written beside the film: where it was taken, and with what. Each such part is
/// overwritten where it stands and called empty, so that everything else stays in its place.
final class PlainFilm {

    private static final Set<String> BESIDE = Set.of("udta", "meta", "uuid");
    /// What has boxes of its own, and in which there may be some to empty, from the outside in.
    private static final List<String> AROUND = List.of("moov", "trak");

    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int BLANK_BYTES = 64 * 1024;

    private final FileChannel film;
    private boolean hasFilm;

    private PlainFilm(FileChannel film) {
        this.film = film;
    }

    /// @param film open to be read and written
    /// @throws Broken when it is not whole: without the part that says where what is, nothing can play it
    static void make(FileChannel film) throws IOException, Broken {
        var one = new PlainFilm(film);
        one.boxes(0, film.size(), 0);
        if (!one.hasFilm) {
            throw new Broken("the part is missing that says what is in it");
        }
    }

    /// @param depth how many boxes there are around these; a file may be made of nothing but boxes in boxes
    private void boxes(long from, long to, int depth) throws IOException, Broken {
        for (long at = from; at + HEAD <= to; ) {
            var head = ByteBuffer.wrap(read(film, at, (int) Math.min(LONG_HEAD, to - at)));
            long length = head.getInt(0) & 0xFFFF_FFFFL;
            var name = new String(head.array(), 4, 4, StandardCharsets.ISO_8859_1);
            int before = HEAD;
            if (length == 1 && head.limit() == LONG_HEAD) {
                length = head.getLong(8);
                before = LONG_HEAD;
            } else if (length == 0) {
                length = to - at;
            }
            if (length < before || length > to - at) {
                throw new Broken("it ends in the middle");
            }
            hasFilm |= depth == 0 && "moov".equals(name);
            if (BESIDE.contains(name)) {
                blank(at, before, length);
            } else if (depth < AROUND.size() && AROUND.get(depth).equals(name)) {
                boxes(at + before, at + length, depth + 1);
            }
            at += length;
        }
    }

    private void blank(long at, int before, long length) throws IOException {
        write(at + 4, ByteBuffer.wrap("free".getBytes(StandardCharsets.ISO_8859_1)));
        for (long done = before; done < length; done += BLANK_BYTES) {
            write(at + done, ByteBuffer.allocate((int) Math.min(BLANK_BYTES, length - done)));
        }
    }

    /// @param most fewer at the end of the file
    static byte[] read(FileChannel from, long at, int most) throws IOException {
        var bytes = ByteBuffer.allocate((int) Math.min(most, Math.max(0, from.size() - at)));
        while (bytes.hasRemaining()) {
            if (from.read(bytes, at + bytes.position()) < 0) {
                break;
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private void write(long at, ByteBuffer bytes) throws IOException {
        long from = at;
        while (bytes.hasRemaining()) {
            from += film.write(bytes, from);
        }
    }
}
