package dk.holdt.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Repair numbers as pictures: one-bit PNG in a `data:` address, sharp at any size.
final class BarCodes {

    private static final int DOTS_PER_MODULE = 8;

    private BarCodes() {}

    /// Bars without the quiet zone: the style sheet leaves it white.
    static String code128(String number) {
        var bars = new Code128Writer().encode(number, BarcodeFormat.CODE_128, 0, 1, Map.of(EncodeHintType.MARGIN, 0));
        return png(bars, 30);
    }

    /// How many bars and gaps of one unit a number takes: start, a sign for two digits each, check and stop.
    static int modules(String number) {
        return 11 + number.length() / 2 * 11 + 11 + 13;
    }

    /// The same for letters and signs, of which none shares its place with another.
    static int modulesOfSigns(String signs) {
        return 11 + signs.length() * 11 + 11 + 13;
    }

    /// Error correction M: the code survives a crease.
    static String qr(String number) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
            return png(new QRCodeWriter().encode(number, BarcodeFormat.QR_CODE, 0, 0, hints), 1);
        } catch (WriterException e) {
            throw new IllegalStateException("a number of at most 20 digits fits a QR code", e);
        }
    }

    private static String png(BitMatrix modules, int stretch) {
        int width = modules.getWidth() * DOTS_PER_MODULE;
        int height = modules.getHeight() * stretch * DOTS_PER_MODULE;
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean dark = modules.get(x / DOTS_PER_MODULE, y / DOTS_PER_MODULE / stretch);
                image.setRGB(x, y, dark ? 0x000000 : 0xFFFFFF);
            }
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(encode(image));
    }

    private static byte[] encode(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        // An explicit memory stream: ImageIO would otherwise use a file of its own for the cache.
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new PrintFailure("cannot draw a bar code", e);
        }
        return bytes.toByteArray();
    }
}
