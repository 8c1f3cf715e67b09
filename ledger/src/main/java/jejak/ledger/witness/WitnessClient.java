package jejak.ledger.witness;

import java.util.List;
import jejak.ledger.proof.Checkpoint;
import jejak.ledger.proof.LogTampered;
import jejak.ledger.proof.NoteVerifier;
import jejak.ledger.proof.SignedNote;
import jejak.ledger.proof.TreeNodes;

/** Brings the log's checkpoints to one witness, from where that witness saw it last. */
public final class WitnessClient {
    private final NoteVerifier key;
    private final WitnessDoor door;
    private long seen;

    /** @param key that the witness is known by */
    public WitnessClient(NoteVerifier key, WitnessDoor door) {
        this.key = key;
        this.door = door;
    }

    public String name() {
        return key.name();
    }

    /**
     * The witness's line under the checkpoint.
     *
     * @param nodes of the tree that the checkpoint is of
     * @throws LogTampered when the witness has seen what this log can no longer lead to
     * @throws RuntimeException when the witness cannot be reached or answers what it should not
     */
    public SignedNote.Line cosign(SignedNote note, TreeNodes nodes) {
        Checkpoint now = Checkpoint.parse(note.text());
        WitnessDoor.Answer answer = ask(note, now.size(), Math.min(seen, now.size()), nodes);
        if (answer.status() == 409) {
            long told = told(answer, now.size());
            answer = ask(note, now.size(), told, nodes);
        }
        SignedNote.Line line = line(note, answer, now.size());
        seen = now.size();
        return line;
    }

    private SignedNote.Line line(SignedNote note, WitnessDoor.Answer answer, long size) {
        return switch (answer.status()) {
            case 200 -> verified(note, answer.body());
            case 409, 422 ->
                throw new LogTampered(
                        ("The log does not follow from what the witness %s saw of it: at %d events it is another log,"
                                        + " or a changed one.")
                                .formatted(key.name(), size));
            default ->
                throw new IllegalStateException("The witness %s answered %d: %s"
                        .formatted(key.name(), answer.status(), answer.body().strip()));
        };
    }

    private WitnessDoor.Answer ask(SignedNote note, long size, long oldSize, TreeNodes nodes) {
        List<byte[]> proof = oldSize == 0 ? List.of() : nodes.consistency(oldSize, size);
        return door.addCheckpoint(AddCheckpoint.write(oldSize, proof, note));
    }

    private long told(WitnessDoor.Answer conflict, long size) {
        long told = Checkpoint.size(conflict.body().strip());
        if (told > size) {
            throw new LogTampered(
                    "The witness %s has seen %d events in this log, and it has %d.".formatted(key.name(), told, size));
        }
        return told;
    }

    private SignedNote.Line verified(SignedNote note, String lines) {
        SignedNote told = SignedNote.parse(note.text() + "\n" + lines);
        return told.verified(List.of(key)).getFirst();
    }
}
