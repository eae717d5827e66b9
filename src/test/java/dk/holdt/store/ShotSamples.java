package dk.holdt.store;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/// Pictures and films made by the tests themselves, as small as they can be.
public final class ShotSamples {

    /// Written into every sample where telephones write where they were.
    public static final String PLACE = "+55.6761+012.5683/";

    private ShotSamples() {}

    public static byte[] jpeg() {
        return drawn("jpg");
    }

    public static byte[] png() {
        return drawn("png");
    }

    /// Held so that it has to be turned right by 90 degrees, with the place beside it, a comment, and a second picture
    /// after its end.
    static byte[] jpegFromTelephone() {
        var plain = jpeg();
        var tiff = ByteBuffer.allocate(8 + 2 + 12 + 4)
                .put("MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .array();
        var to = new ByteArrayOutputStream();
        to.write(plain, 0, 2);
        segment(to, 0xE1, "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), tiff, latin(PLACE));
        segment(to, 0xFE, latin(PLACE));
        to.write(plain, 2, plain.length - 2);
        segment(to, 0xE1, "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), latin(PLACE));
        return to.toByteArray();
    }

    static byte[] pngWithText() {
        var plain = png();
        var to = new ByteArrayOutputStream();
        int afterHeader = 8 + 25;
        to.write(plain, 0, afterHeader);
        var data = latin("Location\0" + PLACE);
        var chunk = ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(latin("tEXt"))
                .put(data);
        var sum = new java.util.zip.CRC32();
        sum.update(chunk.array(), 4, data.length + 4);
        to.writeBytes(chunk.putInt((int) sum.getValue()).array());
        to.write(plain, afterHeader, plain.length - afterHeader);
        return to.toByteArray();
    }

    /// @param brand `isom` for MP4, `qt  ` for MOV
    public static byte[] film(String brand) {
        var place = box("udta", box("\u00a9xyz", latin(PLACE)));
        var moov = box("moov", join(box("mvhd", new byte[20]), box("trak", place), place, box("meta", latin(PLACE))));
        return join(box("ftyp", latin(brand + "\0\0\0\0isom")), box("mdat", latin("what is to be seen")), moov);
    }

    static byte[] webm() {
        return join(
                new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, (byte) 0x87, 0x42, (byte) 0x82, (byte) 0x84},
                latin("webm"),
                new byte[40]);
    }

    static byte[] box(String name, byte[] data) {
        return ByteBuffer.allocate(data.length + 8)
                .putInt(data.length + 8)
                .put(latin(name))
                .put(data)
                .array();
    }

    static byte[] join(byte[]... parts) {
        var to = new ByteArrayOutputStream();
        for (var part : parts) {
            to.writeBytes(part);
        }
        return to.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void segment(ByteArrayOutputStream to, int marker, byte[]... parts) {
        var data = join(parts);
        to.write(0xFF);
        to.write(marker);
        to.write(data.length + 2 >> 8);
        to.write(data.length + 2 & 0xFF);
        to.writeBytes(data);
    }

    private static byte[] drawn(String format) {
        var picture = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 48; x++) {
            picture.setRGB(x, x % 32, Color.ORANGE.getRGB());
        }
        var to = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toByteArray();
    }
}
