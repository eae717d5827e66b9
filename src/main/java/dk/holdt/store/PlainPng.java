package dk.holdt.store;

import dk.holdt.store.PlainPicture.Broken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Takes from a PNG what is not its picture, and makes one of dots that come from the clipboard.
final class PlainPng {

    /// Beside the parts that every PNG needs, whose names begin with a capital.
    private static final Set<String> OF_THE_PICTURE =
            Set.of("tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");

    private static final byte[] SIGN = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    private static final int AROUND = 12;
    private static final byte TRUE_COLOUR = 2;

    private PlainPng() {}

    static PlainPicture of(byte[] file) throws Broken {
        var from = ByteBuffer.wrap(file);
        var to = new ByteArrayOutputStream(file.length);
        to.write(file, 0, SIGN.length);
        from.position(SIGN.length);
        long dots = 0;
        for (var name = ""; !"IEND".equals(name); ) {
            long length = from.remaining() < AROUND ? Long.MAX_VALUE : from.getInt(from.position()) & 0xFFFF_FFFFL;
            if (length > from.remaining() - AROUND) {
                throw new Broken("it ends in the middle");
            }
            int at = from.position();
            int whole = (int) length + AROUND;
            name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (crc(file, at + 4, (int) length + 4) != from.getInt(at + whole - 4)) {
                throw new Broken("a part of it is not what it was");
            }
            if ("IHDR".equals(name) && length >= 8) {
                dots = (from.getInt(at + 8) & 0xFFFF_FFFFL) * (from.getInt(at + 12) & 0xFFFF_FFFFL);
            }
            if (Character.isUpperCase(name.charAt(0)) || OF_THE_PICTURE.contains(name)) {
                to.write(file, at, whole);
            }
            from.position(at + whole);
        }
        if (dots == 0) {
            throw new Broken("no picture in it");
        }
        return new PlainPicture(to.toByteArray(), 0, dots);
    }

    /// What shines through is laid on white.
    static byte[] of(int width, int height, int[] argb) {
        var to = new ByteArrayOutputStream();
        to.writeBytes(SIGN);
        chunk(
                to,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) 8)
                        .put(TRUE_COLOUR)
                        .array());
        chunk(to, "IDAT", packed(width, height, argb));
        chunk(to, "IEND", new byte[0]);
        return to.toByteArray();
    }

    private static byte[] packed(int width, int height, int[] argb) {
        var packed = new ByteArrayOutputStream();
        var deflater = new Deflater();
        try (var out = new DeflaterOutputStream(packed, deflater)) {
            var line = new byte[1 + 3 * width];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    int dot = argb[y * width + x];
                    int alpha = dot >>> 24;
                    for (int part = 0; part < 3; part++) {
                        int colour = dot >>> 16 - 8 * part & 0xFF;
                        line[1 + 3 * x + part] = (byte) ((colour * alpha + 255 * (255 - alpha)) / 255);
                    }
                }
                out.write(line);
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not refuse", e);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream to, String name, byte[] data) {
        var part = ByteBuffer.allocate(data.length + AROUND)
                .putInt(data.length)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .put(data);
        part.putInt(crc(part.array(), 4, data.length + 4));
        to.writeBytes(part.array());
    }

    private static int crc(byte[] bytes, int from, int length) {
        var sum = new CRC32();
        sum.update(bytes, from, length);
        return (int) sum.getValue();
    }
}
