package jejak.ledger.witness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jejak.ledger.proof.Checkpoint;
import jejak.ledger.proof.Frontier;
import jejak.ledger.proof.Merkle;
import jejak.ledger.proof.NoteSigner;
import jejak.ledger.proof.SignedNote;
import jejak.ledger.proof.TreeNodes;

/** A log of a few leaves that tells a witness what it wants: one history, or another one from some leaf on. */
record TestLog(NoteSigner key, List<byte[]> leaves) {

    /** The first leaves are the same for every story; from the fork on they are its own. */
    static TestLog of(NoteSigner key, String story, int fork, int size) {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            leaves.add(Merkle.leaf(((i < fork ? "" : story) + i).getBytes(StandardCharsets.UTF_8)));
        }
        return new TestLog(key, leaves);
    }

    Checkpoint checkpoint(int size) {
        return new Checkpoint(
                key.verifier().name(),
                size,
                Frontier.EMPTY.plus(leaves.subList(0, size), _ -> {}).root());
    }

    SignedNote note(int size) {
        return SignedNote.sign(checkpoint(size).text(), key);
    }

    List<byte[]> proof(int from, int to) {
        return from == 0 || from == to ? List.of() : nodes().consistency(from, to);
    }

    TreeNodes nodes() {
        return new TreeNodes((_, first) -> leaves.subList((int) first, leaves.size()));
    }

    byte[] request(int from, int to) {
        return AddCheckpoint.write(from, proof(from, to), note(to));
    }
}
