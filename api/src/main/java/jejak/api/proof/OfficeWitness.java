package jejak.api.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import jejak.api.keys.SecretFile;
import jejak.ledger.proof.NoteSigner;
import jejak.ledger.proof.NoteVerifier;
import jejak.ledger.witness.HttpWitness;
import jejak.ledger.witness.Witness;
import jejak.ledger.witness.WitnessClient;
import jejak.ledger.witness.WitnessDoor;
import jejak.ledger.witness.WitnessStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The witness that this office asks: one elsewhere, or else one of its own.
 * The own one sees what the database's administrator does, and nothing of what the administrator of this machine does.
 */
public final class OfficeWitness implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OfficeWitness.class);

    private final NoteVerifier key;
    private final WitnessClient client;
    private final Runnable letGo;

    private OfficeWitness(NoteVerifier key, WitnessDoor door, Runnable letGo) {
        this.key = key;
        this.client = new WitnessClient(key, door);
        this.letGo = letGo;
    }

    /**
     * A witness in another process.
     *
     * @param prefix where it takes checkpoints
     * @param key that it was told to be known by: name+id+key
     */
    static OfficeWitness at(String prefix, String key) {
        return new OfficeWitness(NoteVerifier.parse(key), new HttpWitness(URI.create(prefix)), () -> {});
    }

    /** One in this process, with a key and a record of its own in the folder. */
    static OfficeWitness embedded(Path folder, NoteVerifier log) {
        NoteSigner key = key(folder);
        try {
            WitnessStore store = WitnessStore.open(folder);
            return new OfficeWitness(key.verifier(), new Witness(key, List.of(log), store), store::close);
        } catch (IllegalStateException taken) {
            LOG.warn("Checkpoints are not witnessed: {}", taken.getMessage());
            return new OfficeWitness(
                    key.verifier(),
                    _ -> {
                        throw new UncheckedIOException(new IOException(taken.getMessage()));
                    },
                    () -> {});
        }
    }

    /** The key in the folder of a witness, made at first use. */
    public static NoteSigner key(Path folder) {
        SecretFile file = new SecretFile(folder.resolve("witness-key"));
        if (!file.exists()) {
            file.create(NoteSigner.generate("jejak/witness/" + ProofKeys.randomName(), NoteVerifier.COSIGNATURE));
        }
        return NoteSigner.parse(file.read());
    }

    /** What its signatures are verified with. */
    public NoteVerifier key() {
        return key;
    }

    WitnessClient client() {
        return client;
    }

    @Override
    public void close() {
        letGo.run();
    }
}
