package jejak.api.minutes;

import java.util.List;
import jejak.ledger.proof.Checkpoint;
import jejak.ledger.proof.SignedNote;

/**
 * What the square code on the minutes says: which session, which words, and the log's own signed checkpoint, which a
 * phone can hold against other papers and, with the office's published key, check without the office.
 *
 * @param contentHash SHA-256 in hex of the minutes' plain text
 * @param note the checkpoint
 */
record PaperAnchor(String session, String contentHash, SignedNote note) {
    private static final String FORM = "JEJAK-BA1";

    /** The signature of the log alone: those of witnesses may still come, and the paper must not change by them. */
    PaperAnchor {
        String log = Checkpoint.parse(note.text()).origin();
        note = new SignedNote(
                note.text(),
                note.lines().stream().filter(line -> line.name().equals(log)).toList());
    }

    Checkpoint checkpoint() {
        return Checkpoint.parse(note.text());
    }

    /** The first line is ours; everything after it is the note, byte by byte. */
    String text() {
        return FORM + " " + session + " " + contentHash + "\n" + note.full();
    }

    List<String> lines() {
        return text().lines().toList();
    }
}
