package jejak.ledger.witness;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jejak.ledger.proof.Checkpoint;
import jejak.ledger.proof.Cosignature;
import jejak.ledger.proof.MalformedNote;
import jejak.ledger.proof.Merkle;
import jejak.ledger.proof.NoteSigner;
import jejak.ledger.proof.NoteVerifier;
import jejak.ledger.proof.ProofCheck;
import jejak.ledger.proof.SignedNote;

/** Decides whether a checkpoint follows what was seen of its log before, and then keeps and signs it: C2SP tlog-witness. */
public final class Witness implements WitnessDoor {
    private final NoteSigner key;
    private final List<NoteVerifier> logs;
    private final WitnessStore store;

    /**
     * @param key of type {@link NoteVerifier#COSIGNATURE}
     * @param logs keys whose names are the origins they may sign for; other origins are unknown
     */
    public Witness(NoteSigner key, List<NoteVerifier> logs, WitnessStore store) {
        if (key.verifier().type() != NoteVerifier.COSIGNATURE) {
            throw new IllegalArgumentException("A witness signs with a key of type 4 of its own.");
        }
        this.key = key;
        this.logs = List.copyOf(logs);
        this.store = store;
    }

    /** The key to hand to auditors. */
    public NoteVerifier key() {
        return key.verifier();
    }

    @Override
    public Answer addCheckpoint(byte[] body) {
        AddCheckpoint request;
        try {
            request = AddCheckpoint.parse(body);
        } catch (MalformedNote malformed) {
            return Answer.refused(400, String.valueOf(malformed.getMessage()));
        }
        String origin = request.checkpoint().origin();
        List<NoteVerifier> keys =
                logs.stream().filter(log -> log.name().equals(origin)).toList();
        if (keys.isEmpty()) {
            return Answer.refused(404, "This witness does not know the log " + origin + ".");
        }
        if (!isSigned(request.note(), keys)) {
            return Answer.refused(403, "No key that this witness trusts has signed this checkpoint.");
        }
        return judged(request);
    }

    // One at a time: between the look at the record and its change nobody else may change it.
    private synchronized Answer judged(AddCheckpoint request) {
        Checkpoint now = request.checkpoint();
        if (request.oldSize() > now.size()) {
            return Answer.refused(400, "The old size is larger than the size of the checkpoint.");
        }
        Optional<Checkpoint> seen = store.latest(now.origin()).map(note -> Checkpoint.parse(note.text()));
        long seenSize = seen.map(Checkpoint::size).orElse(0L);
        if (request.oldSize() != seenSize) {
            return Answer.conflict(seenSize);
        }
        byte[] seenRoot = seen.map(Checkpoint::root).orElseGet(Merkle::emptyRoot);
        if (seenSize == now.size() && !Arrays.equals(seenRoot, now.root())) {
            return Answer.conflict(seenSize);
        }
        if (!follows(request, seenSize, seenRoot)) {
            return Answer.refused(422, "The consistency proof does not lead from the old size to this checkpoint.");
        }
        store.keep(now.origin(), request.note());
        return Answer.ok(
                Cosignature.by(key, Instant.now(), request.note().text()).text());
    }

    /** Nothing is to prove when there was nothing, or nothing new. */
    private static boolean follows(AddCheckpoint request, long seenSize, byte[] seenRoot) {
        Checkpoint now = request.checkpoint();
        if (seenSize == 0 || seenSize == now.size()) {
            return request.proof().isEmpty();
        }
        return ProofCheck.isConsistent(seenSize, seenRoot, now.size(), now.root(), request.proof());
    }

    private static boolean isSigned(SignedNote note, List<NoteVerifier> keys) {
        try {
            note.verified(keys);
            return true;
        } catch (MalformedNote unsigned) {
            return false;
        }
    }
}
