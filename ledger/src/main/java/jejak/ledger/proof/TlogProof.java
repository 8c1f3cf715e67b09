package jejak.ledger.proof;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows without the log that a leaf is in it, as C2SP tlog-proof writes it.
 *
 * @param extra said beside it and proved by nothing; null when there is none
 * @param checkpoint a whole signed note
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its text
public record TlogProof(byte @Nullable [] extra, long index, List<byte[]> path, SignedNote checkpoint) {
    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int LONGEST_PATH = 63;

    public TlogProof {
        path = List.copyOf(path);
    }

    /** @throws MalformedNote unless it is the text of a proof */
    public static TlogProof parse(String text) {
        int end = text.indexOf("\n\n");
        if (end < 0) {
            throw new MalformedNote("A proof has an empty line before its checkpoint.");
        }
        List<String> head = new ArrayList<>(List.of(text.substring(0, end).split("\n", -1)));
        if (!head.removeFirst().equals(HEADER)) {
            throw new MalformedNote("A proof begins with the line " + HEADER + ".");
        }
        boolean hasExtra = !head.isEmpty() && head.getFirst().startsWith(EXTRA);
        byte @Nullable [] extra = hasExtra ? Text.bytes(head.removeFirst().substring(EXTRA.length())) : null;
        if (head.isEmpty() || !head.getFirst().startsWith(INDEX) || head.size() > 1 + LONGEST_PATH) {
            throw new MalformedNote("A proof has the line of its index, and at most 63 hashes.");
        }
        long index = Text.number(head.removeFirst().substring(INDEX.length()));
        SignedNote note = SignedNote.parse(text.substring(end + 2));
        Checkpoint.parse(note.text());
        return new TlogProof(extra, index, head.stream().map(Text::hash).toList(), note);
    }

    /** As it is kept in a file named {@code *.tlog-proof}. */
    public String text() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        if (extra != null) {
            text.append(EXTRA).append(Text.base64(extra)).append('\n');
        }
        text.append(INDEX).append(index).append('\n');
        path.forEach(hash -> text.append(Text.base64(hash)).append('\n'));
        return text.append('\n').append(checkpoint.full()).toString();
    }

    /**
     * Whether the leaf is in the log that this key signs for.
     *
     * @throws MalformedNote when the checkpoint is not signed by it
     */
    public boolean proves(byte[] leaf, NoteVerifier log) {
        checkpoint.verified(List.of(log));
        Checkpoint head = Checkpoint.parse(checkpoint.text());
        return head.origin().equals(log.name()) && ProofCheck.isIncluded(index, leaf, head.size(), head.root(), path);
    }
}
