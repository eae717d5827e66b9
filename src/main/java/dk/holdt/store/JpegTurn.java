package dk.holdt.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// How a telephone was held, as a JPEG says it in its Exif: a number from 1 to 8.
final class JpegTurn {

    private static final String EXIF = "Exif\0\0";
    private static final int SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final short LITTLE = 0x4949;
    private static final short BIG = 0x4D4D;

    private JpegTurn() {}

    /// What the first Exif of a JPEG says.
    static int in(byte[] jpeg) {
        for (int at = 2; at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF; ) {
            int marker = jpeg[at + 1] & 0xFF;
            int end = at + 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
            if (marker == SCAN || end > jpeg.length) {
                return 1;
            }
            if (marker == APP1 && isExif(jpeg, at + 4) && end >= at + 4 + EXIF.length()) {
                return orientation(Arrays.copyOfRange(jpeg, at + 4 + EXIF.length(), end));
            }
            at = marker == 0xFF ? at + 1 : end;
        }
        return 1;
    }

    private static boolean isExif(byte[] bytes, int at) {
        return at + EXIF.length() <= bytes.length
                && EXIF.equals(new String(bytes, at, EXIF.length(), StandardCharsets.ISO_8859_1));
    }

    /// 1, upright, for whatever cannot be read.
    private static int orientation(byte[] tiff) {
        if (tiff.length < 8) {
            return 1;
        }
        var read = ByteBuffer.wrap(tiff);
        switch (read.getShort(0)) {
            case LITTLE -> read.order(ByteOrder.LITTLE_ENDIAN);
            case BIG -> read.order(ByteOrder.BIG_ENDIAN);
            default -> {
                return 1;
            }
        }
        long table = read.getInt(4) & 0xFFFF_FFFFL;
        if (table + 2 > tiff.length) {
            return 1;
        }
        int entries = read.getShort((int) table) & 0xFFFF;
        for (long at = table + 2; entries > 0 && at + ENTRY <= tiff.length; at += ENTRY, entries--) {
            if ((read.getShort((int) at) & 0xFFFF) == TAG) {
                int said = read.getShort((int) at + 8);
                return said >= 1 && said <= 8 ? said : 1;
            }
        }
        return 1;
    }

    /// An Exif part that says this and nothing else; nothing at all for upright.
    static byte[] alone(int orientation) {
        if (orientation == 1) {
            return new byte[0];
        }
        return ByteBuffer.allocate(36)
                .put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) 34)
                .put(EXIF.getBytes(StandardCharsets.ISO_8859_1))
                .putShort(BIG)
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    /// A picture in a mirror, which no telephone takes, is turned and not mirrored.
    static int degrees(int orientation) {
        return switch (orientation) {
            case 3, 4 -> 180;
            case 5, 6 -> 90;
            case 7, 8 -> 270;
            default -> 0;
        };
    }
}
