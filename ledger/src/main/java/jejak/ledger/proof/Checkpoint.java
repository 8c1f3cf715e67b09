package jejak.ledger.proof;

import java.util.List;

/**
 * What the log is at one size, as C2SP tlog-checkpoint writes it.
 *
 * @param origin name of the log, which no other log has
 * @param size number of leaves
 * @param root Merkle tree hash of them
 * @param extensions further lines, which mean nothing here
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its text
public record Checkpoint(String origin, long size, byte[] root, List<String> extensions) {
    public Checkpoint {
        extensions = List.copyOf(extensions);
    }

    public Checkpoint(String origin, long size, byte[] root) {
        this(origin, size, root, List.of());
    }

    /** @throws MalformedNote unless it is the text of a checkpoint */
    public static Checkpoint parse(String text) {
        if (!text.endsWith("\n")) {
            throw new MalformedNote("A checkpoint ends with a newline.");
        }
        List<String> lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() < 3 || lines.stream().anyMatch(String::isEmpty)) {
            throw new MalformedNote("A checkpoint has an origin, a size and a root, and no empty line.");
        }
        return new Checkpoint(
                lines.getFirst(), Text.number(lines.get(1)), Text.hash(lines.get(2)), lines.subList(3, lines.size()));
    }

    /** A size as it is written in checkpoints and requests, without leading zeros. */
    public static long size(String text) {
        return Text.number(text);
    }

    /** A hash as it is written in checkpoints and proofs. */
    public static byte[] hash(String text) {
        return Text.hash(text);
    }

    /** The text that is signed. */
    public String text() {
        StringBuilder text = new StringBuilder()
                .append(origin)
                .append('\n')
                .append(size)
                .append('\n')
                .append(Text.base64(root))
                .append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
