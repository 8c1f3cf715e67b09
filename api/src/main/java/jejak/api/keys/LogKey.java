package jejak.api.keys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import jejak.ledger.proof.MalformedNote;
import jejak.ledger.proof.NoteSigner;
import jejak.ledger.proof.NoteVerifier;

/**
 * What signs the log: a key in the file {@code log-key}, or one in the key service, of which the file then holds the public half.
 * A log keeps its key for ever, so the file decides, and a service that signs with another one is found out at once.
 */
public final class LogKey {
    private static final String IN_THE_SERVICE = "VAULT+KEY+";
    private static final int PARTS = 5;

    private LogKey() {}

    /**
     * The signer of this folder; made at first use.
     *
     * @param origin the name of a log that has none yet
     * @throws KeyServiceFailed when file and settings do not speak of the same key
     */
    public static NoteSigner in(Path folder, Supplier<String> origin) {
        SecretFile file = new SecretFile(folder.resolve("log-key"));
        Optional<TransitKey> service = TransitKey.signing(folder);
        if (!file.exists()) {
            file.create(service.map(key -> pinned(key, origin.get()))
                    .orElseGet(() -> NoteSigner.generate(origin.get(), NoteVerifier.NOTE)));
        }
        String line = file.read();
        if (line.startsWith(IN_THE_SERVICE)) {
            return signer(line, file, service);
        }
        if (service.isPresent()) {
            throw new KeyServiceFailed(
                    ("This log is signed with the key in %s, and vault.properties names a signing-key. A log keeps its"
                        + " key: leave signing-key out. Only a new log can begin with a key of the service.")
                            .formatted(file.path()));
        }
        return NoteSigner.parse(line);
    }

    private static String pinned(TransitKey key, String origin) {
        int version = key.versions().latest();
        try {
            byte[] raw = Base64.getDecoder().decode(key.publicKey(version));
            NoteVerifier verifier = NoteVerifier.of(origin, NoteVerifier.NOTE, raw);
            return IN_THE_SERVICE + key.name() + "+" + version + "+" + verifier.text();
        } catch (IllegalArgumentException | MalformedNote _) {
            throw key.unbelievable("public key");
        }
    }

    private static NoteSigner signer(String line, SecretFile file, Optional<TransitKey> service) {
        String[] parts = line.split("\\+", PARTS);
        if (service.isEmpty() || parts.length != PARTS || !service.get().name().equals(parts[2])) {
            throw new KeyServiceFailed(
                    ("This log is signed by a key service (%s says with which key), and vault.properties in that"
                                    + " folder names no such signing-key. Put the file back as it was.")
                            .formatted(file.path()));
        }
        return new InService(service.get(), Integer.parseInt(parts[3]), NoteVerifier.parse(parts[4]));
    }

    private record InService(TransitKey key, int version, NoteVerifier verifier) implements NoteSigner {
        @Override
        public byte[] sign(byte[] message) {
            byte[] signature = key.sign(message, version);
            if (!verifier.verifies(new String(message, StandardCharsets.UTF_8), signature)) {
                throw key.unbelievable("signature of this log");
            }
            return signature;
        }
    }
}
