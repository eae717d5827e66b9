package dk.holdt.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;

/// What sealing costs; run by hand, not a test.
public final class VaultMeasurement {

    private static final int ROUNDS = 400;

    private VaultMeasurement() {}

    public static void main(String[] args) throws IOException {
        var vault = new Vault(Files.createTempDirectory("holdt-vault"), new KeysInMemory());
        var began = System.nanoTime();
        vault.seal("repair:1:unlock_code", "sixteen letters!");
        say("first", System.nanoTime() - began);
        for (int round = 0; round < 2; round++) {
            var sealed = vault.seal("repair:1:unlock_code", "sixteen letters!").orElseThrow();
            began = System.nanoTime();
            for (int i = 0; i < ROUNDS; i++) {
                vault.seal("repair:1:unlock_code", "sixteen letters!");
            }
            say("seal", (System.nanoTime() - began) / ROUNDS);
            began = System.nanoTime();
            for (int i = 0; i < ROUNDS; i++) {
                vault.open("repair:1:unlock_code", sealed);
            }
            say("open", (System.nanoTime() - began) / ROUNDS);
        }
    }

    private static void say(String what, long nanos) {
        System.out.printf(Locale.ROOT, "%s %.2f ms%n", what, nanos / 1e6);
    }
}
