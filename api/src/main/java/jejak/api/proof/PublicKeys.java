package jejak.api.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import jejak.api.wiring.JejakProperties;
import jejak.ledger.proof.NoteVerifier;
import jejak.ledger.store.PrivateFiles;
import org.springframework.stereotype.Component;

/** Tells which keys verify the log and its witness: one line each, as bundles carry them. */
@Component
public final class PublicKeys {
    private final Path file;
    private final NoteVerifier log;
    private final List<NoteVerifier> witnesses;

    PublicKeys(JejakProperties jejak, ProofKeys keys, OfficeWitness witness) {
        this.file = jejak.keys().resolve("public-keys");
        this.log = keys.log().verifier();
        this.witnesses = List.of(witness.key());
    }

    /** {@code log NAME+ID+KEY}, then {@code witness NAME+ID+KEY}. */
    public String text() {
        StringBuilder text = new StringBuilder("log ").append(log.text()).append('\n');
        witnesses.forEach(key -> text.append("witness ").append(key.text()).append('\n'));
        return text.toString();
    }

    /** Into a file beside the secret ones, for whoever checks the log at the terminal. */
    void tell() {
        try {
            PrivateFiles.write(file, text());
        } catch (IOException e) {
            throw new UncheckedIOException("The public keys could not be written to %s.".formatted(file), e);
        }
    }
}
