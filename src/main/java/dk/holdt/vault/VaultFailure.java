package dk.holdt.vault;

/// The key's file could not be written, or this Java lacks what the vault is built on. Nothing was sealed.
public final class VaultFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VaultFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
