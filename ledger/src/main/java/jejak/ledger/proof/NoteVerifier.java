package jejak.ledger.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;

/** A public key that verifies signatures of notes, with the name that it goes by. */
public final class NoteVerifier {
    /** Signs the text of a note. */
    public static final byte NOTE = 1;

    /** Signs a checkpoint together with the time at which a witness saw it. */
    public static final byte COSIGNATURE = 4;

    private final String name;
    private final byte type;
    private final byte[] raw;
    private final PublicKey key;

    NoteVerifier(String name, byte type, byte[] raw) {
        this.name = name;
        this.type = type;
        this.raw = raw.clone();
        if (!Text.isName(name)) {
            throw new MalformedNote("The name of a key has no spaces and no plus sign, and is not empty: " + name);
        }
        if (type != NOTE && type != COSIGNATURE) {
            throw new MalformedNote("Keys of type " + type + " are not known here.");
        }
        try {
            this.key = Ed25519.publicKey(raw);
        } catch (GeneralSecurityException e) {
            throw new MalformedNote("The key of " + name + " is no Ed25519 key.");
        }
    }

    /**
     * A key that lies elsewhere.
     *
     * @param type {@link #NOTE} or {@link #COSIGNATURE}
     * @param raw 32 bytes of Ed25519
     * @throws MalformedNote when no note can be verified with it
     */
    public static NoteVerifier of(String name, byte type, byte[] raw) {
        if (raw.length != Ed25519.KEY_LENGTH) {
            throw new MalformedNote("The key of " + name + " has the wrong length.");
        }
        return new NoteVerifier(name, type, raw);
    }

    /** {@code name+id+base64(type | key)}, as an auditor is given it. */
    public static NoteVerifier parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new MalformedNote("A verifier key reads name+id+key, not: " + text);
        }
        byte[] typed = Text.bytes(parts[2]);
        if (typed.length != 1 + Ed25519.KEY_LENGTH) {
            throw new MalformedNote("This verifier key has the wrong length: " + text);
        }
        NoteVerifier verifier = new NoteVerifier(parts[0], typed[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!verifier.idInHex().equals(parts[1])) {
            throw new MalformedNote("The id in this verifier key belongs to another name or key: " + text);
        }
        return verifier;
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return name + "+" + idInHex() + "+" + Text.base64(typed());
    }

    public String name() {
        return name;
    }

    /** The first four bytes of SHA-256(name | newline | type | key): a name for the key, not a proof of it. */
    public int id() {
        MessageDigest sha = Merkle.sha256();
        sha.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(sha.digest(typed())).getInt();
    }

    /** {@link #NOTE} or {@link #COSIGNATURE}. */
    public byte type() {
        return type;
    }

    /** Whether the signature was made with this key over the text of the note. */
    public boolean verifies(String text, byte[] signature) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        if (type == NOTE) {
            return signature.length == Ed25519.SIGNATURE_LENGTH && Ed25519.verifies(key, body, signature);
        }
        if (signature.length != Long.BYTES + Ed25519.SIGNATURE_LENGTH) {
            return false;
        }
        ByteBuffer parts = ByteBuffer.wrap(signature);
        long seconds = parts.getLong();
        byte[] signed = new byte[Ed25519.SIGNATURE_LENGTH];
        parts.get(signed);
        return seconds >= 0 && Ed25519.verifies(key, Cosignature.message(seconds, text), signed);
    }

    boolean isKeyOf(SignedNote.Line line) {
        return line.name().equals(name) && line.keyId() == id();
    }

    private String idInHex() {
        return HexFormat.of().toHexDigits(id());
    }

    private byte[] typed() {
        return ByteBuffer.allocate(1 + raw.length).put(type).put(raw).array();
    }
}
