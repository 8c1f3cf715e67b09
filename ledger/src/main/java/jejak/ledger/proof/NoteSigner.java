package jejak.ledger.proof;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.Arrays;

/** Signs notes; a key service or a hardware module may stand behind it. */
public interface NoteSigner {

    /** What verifies the signatures; not secret. */
    NoteVerifier verifier();

    /** 64 bytes of Ed25519, RFC 8032. */
    byte[] sign(byte[] message);

    /**
     * A signer whose key is a line of text: {@code PRIVATE+KEY+name+id+base64(type | seed)}.
     *
     * @throws MalformedNote when the line is anything else; the message does not tell the key
     */
    static NoteSigner parse(String line) {
        String[] parts = line.split("\\+", 5);
        if (parts.length != 5 || !parts[0].equals("PRIVATE") || !parts[1].equals("KEY")) {
            throw new MalformedNote("A signing key reads PRIVATE+KEY+name+id+key.");
        }
        try {
            byte[] typed = Text.bytes(parts[4]);
            byte[] seed = Arrays.copyOfRange(typed, Math.min(1, typed.length), typed.length);
            PrivateKey key = Ed25519.privateKey(seed);
            NoteVerifier verifier = new NoteVerifier(parts[2], typed[0], Ed25519.publicOf(seed));
            if (!verifier.text().startsWith(parts[2] + "+" + parts[3] + "+")) {
                throw new MalformedNote("its id belongs to another key");
            }
            return new Ed25519Signer(verifier, key);
        } catch (GeneralSecurityException | MalformedNote damaged) {
            throw new MalformedNote("The signing key of " + parts[2] + " is damaged.");
        }
    }

    /** A line for {@link #parse} with a fresh key. */
    static String generate(String name, byte type) {
        byte[] seed = new byte[Ed25519.KEY_LENGTH];
        new SecureRandom().nextBytes(seed);
        try {
            NoteVerifier verifier = new NoteVerifier(name, type, Ed25519.publicOf(seed));
            byte[] typed = new byte[1 + seed.length];
            typed[0] = type;
            System.arraycopy(seed, 0, typed, 1, seed.length);
            return "PRIVATE+KEY+" + name + "+" + verifier.text().split("\\+", 3)[1] + "+" + Text.base64(typed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has Ed25519; this one does not.", e);
        }
    }
}
