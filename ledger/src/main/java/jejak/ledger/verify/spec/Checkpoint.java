package jejak.ledger.verify.spec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A C2SP tlog-checkpoint: how large a log was, what its root was, and who signed that.
 *
 * @param origin which log
 */
public record Checkpoint(String origin, Merkle.Tree tree, Note note) {
    private static final int LOG_SIGNATURE = 64;
    private static final int COSIGNATURE = Long.BYTES + LOG_SIGNATURE;
    private static final int FIXED_LINES = 3;

    public static Checkpoint parse(byte[] bytes) throws Malformed {
        Note note = Note.parse(bytes);
        String text = note.text();
        List<String> lines = Arrays.asList(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() < FIXED_LINES || lines.stream().anyMatch(String::isEmpty)) {
            throw new Malformed("it has fewer than three lines, or an empty one");
        }
        return new Checkpoint(
                lines.get(0), new Merkle.Tree(Texts.decimal(lines.get(1)), Texts.hash(lines.get(2))), note);
    }

    /** Whether a trusted key of this log signed it, and no trusted log's line fails. */
    public boolean signed(List<VerifierKey> logs) {
        return signed(note, origin, logs);
    }

    /** The same of any note of that log. */
    static boolean signed(Note note, String origin, List<VerifierKey> logs) {
        boolean signed = false;
        for (Note.Line line : note.lines()) {
            for (VerifierKey key : logs) {
                if (key.signed(line)) {
                    if (!verified(note, key, line)) {
                        return false;
                    }
                    signed |= key.name().equals(origin);
                }
            }
        }
        return signed;
    }

    /**
     * What the witnesses said.
     *
     * @param different how many different trusted witnesses co-signed it
     * @param wrong whether the line of a trusted witness fails
     * @param latest when the last of them saw it, in seconds since 1970; -1 when none did
     */
    public record Witnessed(int different, boolean wrong, long latest) {}

    public Witnessed witnessed(List<VerifierKey> witnesses) {
        Set<String> seen = new HashSet<>();
        boolean wrong = false;
        long latest = -1;
        for (Note.Line line : note.lines()) {
            for (VerifierKey key : witnesses) {
                if (key.signed(line) && verified(note, key, line)) {
                    seen.add(key.fingerprint());
                    latest = Math.max(latest, seconds(line));
                } else if (key.signed(line)) {
                    wrong = true;
                }
            }
        }
        return new Witnessed(seen.size(), wrong, latest);
    }

    private static boolean verified(Note note, VerifierKey key, Note.Line line) {
        byte[] signature = line.signature();
        if (key.isLog()) {
            return signature.length == LOG_SIGNATURE && key.verifies(utf8(note.text()), signature);
        }
        if (signature.length != COSIGNATURE) {
            return false;
        }
        long seconds = seconds(line);
        return seconds >= 0
                && key.verifies(
                        utf8("cosignature/v1\ntime " + seconds + "\n" + note.text()),
                        Arrays.copyOfRange(signature, Long.BYTES, COSIGNATURE));
    }

    private static long seconds(Note.Line line) {
        return ByteBuffer.wrap(line.signature()).getLong();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
