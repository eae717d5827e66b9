package dk.holdt.store;

import dk.holdt.domain.shot.ShotRefusal;
import dk.holdt.domain.shot.ShotType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/// What a file is, by its first bytes: names lie, and so do the endings that mails and telephones give.
///
/// @param type empty for what is not kept
/// @param why it is not; meaningless otherwise
record ShotContent(Optional<ShotType> type, ShotRefusal why) {

    /// More than any of them needs.
    static final int NEEDED = 512;

    /// Boxes that a film of the older kind, without a word of its own, begins with.
    private static final Set<String> BEGIN_OLD = Set.of("moov", "mdat", "wide", "free", "skip");

    private static final Set<String> STILL = Set.of("heic", "heix", "heim", "heis", "mif1", "msf1", "hevc", "hevx");
    private static final Set<String> NO_PICTURE_IN_IT = Set.of("avif", "avis", "M4A ", "M4B ", "M4P ", "crx ");

    private static final int PNG_SIGN_BYTES = 8;
    private static final int DOC_TYPE = 0x4282;

    static ShotContent of(byte[] start) {
        if (at(start, 0, 0xFF, 0xD8, 0xFF)) {
            return is(ShotType.JPEG);
        }
        if (start.length > PNG_SIGN_BYTES && at(start, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return is(ShotType.PNG);
        }
        if (at(start, 0, 0x1A, 0x45, 0xDF, 0xA3)) {
            return isWebm(start) ? is(ShotType.WEBM) : not(ShotRefusal.OTHER_CONTENT);
        }
        var box = four(start, 4);
        if ("ftyp".equals(box)) {
            return brand(four(start, 8));
        }
        return BEGIN_OLD.contains(box) ? is(ShotType.MOV) : not(ShotRefusal.OTHER_CONTENT);
    }

    private static ShotContent brand(String brand) {
        if (STILL.contains(brand)) {
            return not(ShotRefusal.HEIC);
        }
        if (NO_PICTURE_IN_IT.contains(brand)) {
            return not(ShotRefusal.OTHER_CONTENT);
        }
        return is("qt  ".equals(brand) ? ShotType.MOV : ShotType.MP4);
    }

    private static boolean isWebm(byte[] start) {
        for (int at = 4; at + 7 < start.length; at++) {
            if (((start[at] & 0xFF) << 8 | start[at + 1] & 0xFF) == DOC_TYPE) {
                return "webm".equals(four(start, at + 3));
            }
        }
        return false;
    }

    private static boolean at(byte[] bytes, int from, int... wanted) {
        if (bytes.length < from + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[from + i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static String four(byte[] bytes, int from) {
        return bytes.length < from + 4 ? "" : new String(bytes, from, 4, StandardCharsets.ISO_8859_1);
    }

    private static ShotContent is(ShotType type) {
        return new ShotContent(Optional.of(type), ShotRefusal.OTHER_CONTENT);
    }

    private static ShotContent not(ShotRefusal why) {
        return new ShotContent(Optional.empty(), why);
    }
}
