package dk.holdt.store;

import dk.holdt.domain.shot.ShotFile;
import dk.holdt.domain.shot.ShotRefusal;
import dk.holdt.domain.shot.ShotType;
import dk.holdt.usecase.shot.ShotFolder;
import dk.holdt.usecase.shot.ShotSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Pictures and films in the folder `shots` among the shop's data, for its user's eyes only.
///
/// What comes in is written under a passing name, made plain, synced, and only then given its own. No name from outside
/// is ever part of a path, and a link is followed nowhere.
public final class DiskShots implements ShotFolder {

    /// What has to stay free for the shop itself.
    static final long SPARE_BYTES = 512L * 1024 * 1024;

    /// More dots than any telephone has; a decoder would need memory for all of them.
    private static final long MOST_DOTS_JPEG = 250_000_000;
    private static final long MOST_DOTS_PNG = 40_000_000;

    private static final Duration CUT_SHORT = Duration.ofHours(1);

    private final ShotPlace place;
    private final long spare;

    /// @param dataFolder of the shop; its own is made when the first file comes
    public DiskShots(Path dataFolder) {
        this(dataFolder, SPARE_BYTES);
    }

    DiskShots(Path dataFolder, long spare) {
        this.place = ShotPlace.of(dataFolder);
        this.spare = spare;
    }

    @Override
    public Brought bring(ShotSource source) {
        try {
            return new Brought.In(
                    switch (source) {
                        case ShotSource.Chosen(var file) -> chosen(file);
                        case ShotSource.Pasted(int width, int height, var argb) ->
                            picture(PlainPng.of(width, height, argb), ShotType.PNG, "");
                    });
        } catch (No no) {
            return new Brought.Refused(no.why);
        } catch (PlainPicture.Broken _) {
            return new Brought.Refused(ShotRefusal.BROKEN);
        } catch (IOException e) {
            return new Brought.Refused(place.hasRoomFor(0, spare) ? ShotRefusal.NOT_KEPT : ShotRefusal.NO_ROOM);
        }
    }

    private ShotFile chosen(Path file) throws IOException, PlainPicture.Broken {
        try (var from = open(file)) {
            var start = new ShotContent(Optional.empty(), ShotRefusal.EMPTY);
            long bytes;
            try {
                bytes = from.size();
                start = bytes == 0 ? start : ShotContent.of(PlainFilm.read(from, 0, ShotContent.NEEDED));
            } catch (IOException _) {
                throw new No(ShotRefusal.UNREADABLE);
            }
            var why = start.why();
            var type = start.type().orElseThrow(() -> new No(why));
            if (bytes > type.largest()) {
                throw new No(type.isFilm() ? ShotRefusal.FILM_TOO_LARGE : ShotRefusal.PICTURE_TOO_LARGE);
            }
            var name = ShotPlace.shownName(file);
            return type.isFilm() ? film(from, bytes, type, name) : picture(whole(from, bytes), type, name);
        }
    }

    private static FileChannel open(Path file) throws No {
        try {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new No(ShotRefusal.NO_FILE);
            }
            return FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException _) {
            throw new No(ShotRefusal.GONE);
        } catch (No no) {
            throw no;
        } catch (IOException _) {
            throw new No(ShotRefusal.UNREADABLE);
        }
    }

    private static byte[] whole(FileChannel from, long bytes) throws No {
        try {
            return PlainFilm.read(from, 0, (int) bytes);
        } catch (IOException _) {
            throw new No(ShotRefusal.UNREADABLE);
        }
    }

    private ShotFile picture(byte[] file, ShotType type, String name) throws IOException, PlainPicture.Broken {
        var plain = type == ShotType.JPEG ? PlainJpeg.of(file) : PlainPng.of(file);
        if (plain.dots() > (type == ShotType.JPEG ? MOST_DOTS_JPEG : MOST_DOTS_PNG)
                || plain.bytes().length > type.largest()) {
            throw new No(ShotRefusal.PICTURE_TOO_LARGE);
        }
        requireRoom(plain.bytes().length);
        try (var unfinished = place.unfinished()) {
            Files.write(unfinished.file(), plain.bytes());
            return unfinished.finish(UUID.randomUUID().toString(), type, name, plain.turn());
        }
    }

    private ShotFile film(FileChannel from, long bytes, ShotType type, String name)
            throws IOException, PlainPicture.Broken {
        requireRoom(bytes);
        try (var unfinished = place.unfinished()) {
            try (var to = FileChannel.open(
                    unfinished.file(),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE)) {
                for (long done = 0; done < bytes; ) {
                    long more = from.transferTo(done, bytes - done, to);
                    if (more <= 0) {
                        throw new No(ShotRefusal.BROKEN);
                    }
                    done += more;
                }
                if (type != ShotType.WEBM) {
                    PlainFilm.make(to);
                }
            }
            return unfinished.finish(UUID.randomUUID().toString(), type, name, 0);
        }
    }

    private void requireRoom(long bytes) throws No {
        if (!place.hasRoomFor(bytes, spare)) {
            throw new No(ShotRefusal.NO_ROOM);
        }
    }

    @Override
    public Optional<Path> find(ShotFile file) {
        return place.find(file.fileName());
    }

    @Override
    public void erase(ShotFile file) {
        place.erase(file.fileName());
    }

    @Override
    public List<String> names() {
        return place.names();
    }

    @Override
    public void clear(List<String> unknown, Instant now, Duration age) {
        unknown.stream().filter(name -> place.isOlder(name, now.minus(age))).forEach(place::erase);
        place.cutShort(now.minus(CUT_SHORT));
    }

    /// Why it is not taken.
    private static final class No extends IOException {
        private static final long serialVersionUID = 1;
        private final ShotRefusal why;

        No(ShotRefusal why) {
            super(why.name());
            this.why = why;
        }
    }
}
