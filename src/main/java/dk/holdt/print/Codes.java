package dk.holdt.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/// The repair number as bar code and as QR, in black and white, as an image the page can carry in itself.
final class Codes {

    private static final int QUIET_ZONE = 10;

    private Codes() {}

    /// Code 128 of the digits, one picture dot a module.
    static String bars(String digits) {
        return dataUri(new Code128Writer()
                .encode(digits, BarcodeFormat.CODE_128, 0, 40, Map.of(EncodeHintType.MARGIN, QUIET_ZONE)), 3, 3);
    }

    static String square(String digits) {
        try {
            return dataUri(new QRCodeWriter()
                    .encode(digits, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 4)), 6, 6);
        } catch (WriterException e) {
            throw new PrintFailure("a QR code cannot be drawn", e);
        }
    }

    private static String dataUri(BitMatrix dots, int wide, int high) {
        var picture = new BufferedImage(
                dots.getWidth() * wide, dots.getHeight() * high, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.setRGB(x, y, dots.get(x / wide, y / high) ? 0x000000 : 0xFFFFFF);
            }
        }
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
