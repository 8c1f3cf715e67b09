package jejak.api.proof;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Supplier;
import jejak.api.keys.LogKey;
import jejak.api.keys.SecretFile;
import jejak.ledger.proof.NoteSigner;
import jejak.ledger.seal.HeadSeal;

/**
 * The keys that vouch for the log, none of which is in the database; each is made at first use.
 * A lost one is not replaced unnoticed: nothing that was sealed or signed before fits the new one.
 */
public final class ProofKeys {
    private static final int SECRET_LENGTH = 32;
    private static final int NAME_LENGTH = 8;

    private final HeadSeal seal;
    private final NoteSigner log;

    private ProofKeys(Path folder) {
        this.seal = HeadSeal.under(Base64.getDecoder()
                .decode(line(folder, "seal-key", () -> Base64.getEncoder().encodeToString(random(SECRET_LENGTH)))));
        this.log = LogKey.in(folder, ProofKeys::freshOrigin);
    }

    /** The keys in the folder, which only its owner may read. */
    public static ProofKeys in(Path folder) {
        return new ProofKeys(folder);
    }

    /** Marks the head of the log in every commit. */
    public HeadSeal seal() {
        return seal;
    }

    /** Signs checkpoints and receipts; the name of its key is the origin of the log. */
    public NoteSigner log() {
        return log;
    }

    private static String line(Path folder, String name, Supplier<String> fresh) {
        SecretFile file = new SecretFile(folder.resolve(name));
        if (!file.exists()) {
            file.create(fresh.get());
        }
        return file.read();
    }

    /** No other log in the world has it; no place has to be reachable under it. */
    private static String freshOrigin() {
        return "jejak/" + randomName();
    }

    static String randomName() {
        return HexFormat.of().formatHex(random(NAME_LENGTH));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
