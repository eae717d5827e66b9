package dk.holdt.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where a second start of the program calls for the window of the first: a port that only this machine can reach, and
/// a word that only this user can read.
final class FrontDoor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);
    private static final int PATIENCE_MS = 2_000;
    private static final int WORD_BYTES = 32;
    private static final String ANSWER = "shown";

    private final ServerSocket socket;
    private final String word = newWord();
    private final Runnable show;

    private FrontDoor(ServerSocket socket, Runnable show) {
        this.socket = socket;
        this.show = show;
    }

    private static String newWord() {
        var bytes = new byte[WORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// @param show brings the window to the front; called on a thread of the door
    static FrontDoor open(Runnable show) throws IOException {
        var door = new FrontDoor(new ServerSocket(0, 4, InetAddress.getLoopbackAddress()), show);
        Thread.ofPlatform().name("front-door").daemon().start(door::answerCalls);
        return door;
    }

    /// What a caller has to know.
    int port() {
        return socket.getLocalPort();
    }

    String word() {
        return word;
    }

    /// Calls for the window; false when nobody answers.
    static boolean call(int port, String word) {
        try (var line = new Socket()) {
            line.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MS);
            line.setSoTimeout(PATIENCE_MS);
            line.getOutputStream().write((word + "\n").getBytes(StandardCharsets.US_ASCII));
            return ANSWER.equals(read(line));
        } catch (IOException _) {
            return false;
        }
    }

    private void answerCalls() {
        while (!socket.isClosed()) {
            try (var line = socket.accept()) {
                line.setSoTimeout(PATIENCE_MS);
                if (isTheWord(read(line))) {
                    show.run();
                    line.getOutputStream().write((ANSWER + "\n").getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    LOG.warn("a call at the front door came to nothing", e);
                }
            }
        }
    }

    private boolean isTheWord(String said) {
        return MessageDigest.isEqual(
                said.getBytes(StandardCharsets.US_ASCII), word.getBytes(StandardCharsets.US_ASCII));
    }

    /// One line, and never more than a word is long.
    private static String read(Socket line) throws IOException {
        var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII), 1);
        var said = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n' && said.length() <= 2 * WORD_BYTES; c = in.read()) {
            said.append((char) c);
        }
        return said.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.warn("the front door was not closed", e);
        }
    }
}
