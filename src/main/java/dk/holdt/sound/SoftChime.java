package dk.holdt.sound;

import dk.holdt.usecase.alarm.Chime;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Two soft notes, one above the other, that fade within a second.
public final class SoftChime implements Chime {

    private static final Logger LOG = LoggerFactory.getLogger(SoftChime.class);

    static final float RATE = 44_100;

    private static final int BYTES = 2;
    private static final double LOWER_HZ = 523.25;
    private static final double UPPER_HZ = 659.26;
    private static final double UPPER_AFTER = 0.18;
    private static final double LASTS = 0.9;
    private static final double FADES = 0.22;
    private static final double RISES = 0.015;

    /// Of the loudest that the computer could do.
    private static final double LOUDNESS = 0.2;

    /// A line that plays to its end says so only when it feels like it, and some never do.
    private static final long LATENCY_MS = 200;

    @Override
    public boolean ring() {
        var format = new AudioFormat(RATE, BYTES * Byte.SIZE, 1, true, false);
        var tone = tone();
        try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
            line.open(format, tone.length);
            line.start();
            line.write(tone, 0, tone.length);
            Thread.sleep((long) (LASTS * 1000) + LATENCY_MS);
            return true;
        } catch (LineUnavailableException | IllegalArgumentException e) {
            LOG.info("this computer has no sound: {}", e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// 16 bits to a sample, the lower byte first.
    static byte[] tone() {
        var samples = (int) (RATE * LASTS);
        var bytes = new byte[samples * BYTES];
        for (int at = 0; at < samples; at++) {
            var seconds = at / RATE;
            var wave = note(LOWER_HZ, seconds) + note(UPPER_HZ, seconds - UPPER_AFTER);
            var sample = (int) (wave * LOUDNESS * Short.MAX_VALUE);
            bytes[at * BYTES] = (byte) sample;
            bytes[at * BYTES + 1] = (byte) (sample >> Byte.SIZE);
        }
        return bytes;
    }

    /// It swells and fades, so that it neither begins nor ends with a click.
    private static double note(double hertz, double seconds) {
        if (seconds < 0) {
            return 0;
        }
        var swell = Math.min(1, seconds / RISES);
        var end = Math.min(1, Math.max(0, LASTS - UPPER_AFTER - seconds) / RISES);
        return Math.sin(2 * Math.PI * hertz * seconds) * swell * end * Math.exp(-seconds / FADES);
    }
}
