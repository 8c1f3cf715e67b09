package jejak.ledger.proof;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;

/** Signs with a key that this process holds. */
record Ed25519Signer(NoteVerifier verifier, PrivateKey key) implements NoteSigner {

    @Override
    public byte[] sign(byte[] message) {
        try {
            return Ed25519.sign(key, message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of " + verifier.name() + " does not sign.", e);
        }
    }
}
