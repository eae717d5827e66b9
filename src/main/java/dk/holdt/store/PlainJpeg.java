package dk.holdt.store;

import dk.holdt.store.PlainPicture.Broken;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Takes from a JPEG what is not its picture: Exif with the place, comments, small and further pictures after its end.
/// How it is turned is written anew, alone.
final class PlainJpeg {

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int APP0 = 0xE0;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;

    private final byte[] from;
    private final ByteArrayOutputStream to;
    private int at = 2;
    private long dots;

    private PlainJpeg(byte[] from) {
        this.from = from;
        this.to = new ByteArrayOutputStream(from.length);
    }

    static PlainPicture of(byte[] file) throws Broken {
        return new PlainJpeg(file).read();
    }

    private PlainPicture read() throws Broken {
        int orientation = JpegTurn.in(from);
        to.write(from, 0, 2);
        to.writeBytes(JpegTurn.alone(orientation));
        for (int marker = marker(); marker != END; marker = marker()) {
            segment(marker);
            if (marker == SCAN) {
                scan();
            }
        }
        to.write(0xFF);
        to.write(END);
        if (dots == 0) {
            throw new Broken("no picture in it");
        }
        return new PlainPicture(to.toByteArray(), JpegTurn.degrees(orientation), dots);
    }

    private int marker() throws Broken {
        if (octet(at) != 0xFF) {
            throw new Broken("no marker at " + at);
        }
        while (octet(at) == 0xFF) {
            at++;
        }
        return octet(at++);
    }

    private void segment(int marker) throws Broken {
        int length = octet(at) << 8 | octet(at + 1);
        if (length < 2 || at + length > from.length) {
            throw new Broken("a part of it is cut off");
        }
        if (isSize(marker) && length >= 7) {
            dots = (long) (octet(at + 3) << 8 | octet(at + 4)) * (octet(at + 5) << 8 | octet(at + 6));
        }
        if (isPicture(marker)) {
            to.write(0xFF);
            to.write(marker);
            to.write(from, at, length);
        }
        at += length;
    }

    private boolean isPicture(int marker) {
        return switch (marker) {
            case APP0, APP14 -> true;
            case APP2 -> hasName("ICC_PROFILE");
            case COMMENT -> false;
            default -> marker < APP0 || marker > APP15;
        };
    }

    private boolean hasName(String name) {
        return at + 2 + name.length() <= from.length
                && name.equals(new String(from, at + 2, name.length(), StandardCharsets.ISO_8859_1));
    }

    private static boolean isSize(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /// The picture itself, up to the next marker that is none of its own.
    private void scan() throws Broken {
        int begin = at;
        while (octet(at) != 0xFF || isOfTheScan(octet(at + 1))) {
            at++;
        }
        to.write(from, begin, at - begin);
    }

    private static boolean isOfTheScan(int after) {
        return after == 0 || after >= 0xD0 && after <= 0xD7 || after == 0xFF;
    }

    private int octet(int where) throws Broken {
        if (where >= from.length) {
            throw new Broken("it ends in the middle");
        }
        return from[where] & 0xFF;
    }
}
