package jejak.ledger.verify.spec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A C2SP tlog-proof: the place of one leaf, the path to the root, and the checkpoint as bytes.
 *
 * @param index of the leaf, from 0
 * @param checkpoint verbatim, not parsed yet
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are compared where they are used
public record TlogProof(long index, List<byte[]> path, byte[] checkpoint) {
    private static final String HEADER = "c2sp.org/tlog-proof@v1\n";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int DEEPEST = 64;

    /** Cuts a file of proofs one after the other; every piece begins with the first line of a proof. */
    public static List<String> cut(byte[] file) throws Malformed {
        // Bytes as characters: a proof of which one byte is no text must not spoil its neighbours.
        String all = new String(file, StandardCharsets.ISO_8859_1);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < all.length()) {
            if (!all.startsWith(HEADER, from)) {
                throw new Malformed("it does not begin with the first line of a proof");
            }
            int next = all.indexOf("\n" + HEADER, from);
            int end = next < 0 ? all.length() : next + 1;
            pieces.add(all.substring(from, end));
            from = end;
        }
        return pieces;
    }

    /** One piece of {@link #cut}. */
    public static TlogProof parse(String piece) throws Malformed {
        Lines lines = new Lines(piece, HEADER.length());
        String line = lines.next();
        if (line.startsWith(EXTRA)) {
            Texts.base64(line.substring(EXTRA.length()));
            line = lines.next();
        }
        if (!line.startsWith(INDEX)) {
            throw new Malformed("it does not name an index");
        }
        long index = Texts.decimal(line.substring(INDEX.length()));
        List<byte[]> path = new ArrayList<>();
        for (line = lines.next(); !line.isEmpty(); line = lines.next()) {
            path.add(Texts.hash(line));
        }
        if (path.size() > DEEPEST) {
            throw new Malformed("its path is longer than any tree is high");
        }
        return new TlogProof(index, path, piece.substring(lines.at).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Reads line by line and knows how far it came. */
    private static final class Lines {
        private final String text;
        private int at;

        Lines(String text, int at) {
            this.text = text;
            this.at = at;
        }

        String next() throws Malformed {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                throw new Malformed("it ends within a line");
            }
            String line = text.substring(at, end);
            at = end + 1;
            return line;
        }
    }
}
