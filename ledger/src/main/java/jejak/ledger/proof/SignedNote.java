package jejak.ledger.proof;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text with signatures under it, as C2SP signed-note specifies it.
 *
 * @param text ends with a newline
 */
public record SignedNote(String text, List<Line> lines) {
    private static final int MOST_LINES = 100;
    private static final int LONGEST = 1_000_000;
    private static final String DASH = "— ";

    /** One signature; what is behind the key's id depends on the kind of key. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares lines
    public record Line(String name, int keyId, byte[] signature) {
        /** With its newline. */
        public String text() {
            byte[] all = ByteBuffer.allocate(Integer.BYTES + signature.length)
                    .putInt(keyId)
                    .put(signature)
                    .array();
            return DASH + name + " " + Text.base64(all) + "\n";
        }

        /** @throws MalformedNote unless it is one whole line */
        public static Line parse(String line) {
            if (!line.startsWith(DASH) || !line.endsWith("\n")) {
                throw new MalformedNote("Not a signature line: " + line);
            }
            String[] words = line.substring(DASH.length(), line.length() - 1).split(" ", -1);
            if (words.length != 2 || !Text.isName(words[0])) {
                throw new MalformedNote("Not a signature line: " + line);
            }
            byte[] all = Text.bytes(words[1]);
            if (all.length <= Integer.BYTES) {
                throw new MalformedNote("Not a signature line: " + line);
            }
            return new Line(
                    words[0], ByteBuffer.wrap(all).getInt(), Arrays.copyOfRange(all, Integer.BYTES, all.length));
        }
    }

    public SignedNote {
        lines = List.copyOf(lines);
    }

    /** @throws MalformedNote unless the bytes are one note and nothing else */
    public static SignedNote parse(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new MalformedNote("A note has at most a million bytes.");
        }
        try {
            return parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new MalformedNote("A note is UTF-8.");
        }
    }

    /** @throws MalformedNote unless the string is one note and nothing else */
    public static SignedNote parse(String note) {
        if (note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new MalformedNote("A note has no control characters but newlines.");
        }
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n") || blank + 2 == note.length()) {
            throw new MalformedNote("A note is a text, an empty line and signatures, each ended by a newline.");
        }
        String[] signed = note.substring(blank + 2).split("(?<=\n)");
        if (signed.length > MOST_LINES) {
            throw new MalformedNote("A note has at most 100 signatures.");
        }
        return new SignedNote(
                note.substring(0, blank + 1),
                Arrays.stream(signed).map(Line::parse).toList());
    }

    /** The note as it is kept and handed on. */
    public String full() {
        StringBuilder note = new StringBuilder(text).append('\n');
        lines.forEach(line -> note.append(line.text()));
        return note.toString();
    }

    /** The same text signed by one key more. */
    public SignedNote with(Line line) {
        List<Line> all = new ArrayList<>(lines);
        all.removeIf(old -> old.name().equals(line.name()) && old.keyId() == line.keyId());
        all.add(line);
        return new SignedNote(text, all);
    }

    /** A text under its author's signature. */
    public static SignedNote sign(String text, NoteSigner author) {
        byte[] signature = author.sign(text.getBytes(StandardCharsets.UTF_8));
        return new SignedNote(
                text,
                List.of(new Line(author.verifier().name(), author.verifier().id(), signature)));
    }

    /**
     * The signatures by known keys, each verified; those of unknown keys are passed over.
     *
     * @throws MalformedNote when a signature of a known key does not verify, or none is of a known key
     */
    public List<Line> verified(List<NoteVerifier> known) {
        List<Line> good = new ArrayList<>();
        for (Line line : lines) {
            for (NoteVerifier key : known) {
                if (key.isKeyOf(line)) {
                    if (!key.verifies(text, line.signature())) {
                        throw new MalformedNote("The signature of " + key.name() + " does not fit this text.");
                    }
                    good.add(line);
                }
            }
        }
        if (good.isEmpty()) {
            throw new MalformedNote("Nobody known has signed this text.");
        }
        return good;
    }
}
