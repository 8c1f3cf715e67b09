package jejak.ledger.verify.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the office promised when it accepted a command, as checkpoint.md lays it out.
 *
 * @param promised seconds since 1970 from which on every witnessed checkpoint holds the events
 */
public record Receipt(String origin, long promised, List<Promise> events, Note note) {
    private static final String HEADER = "jejak-receipt/v1";
    private static final int FIXED_LINES = 5;
    private static final int WORDS = 5;

    /**
     * One event, and where it will be found.
     *
     * @param hash of its leaf
     */
    @SuppressWarnings("ArrayRecordComponent") // compared where it is looked for
    public record Promise(long position, byte[] hash, String eventId, String stream) {}

    public static Receipt parse(byte[] bytes) throws Malformed {
        Note note = Note.parse(bytes);
        String text = note.text();
        List<String> lines = Arrays.asList(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() <= FIXED_LINES || !lines.getFirst().equals(HEADER)) {
            throw new Malformed("it is not a receipt of this format");
        }
        after("command ", lines.get(2));
        long accepted = Texts.decimal(after("accepted ", lines.get(3)));
        long promised = Texts.decimal(after("promised ", lines.get(4)));
        List<Promise> events = events(lines.subList(FIXED_LINES, lines.size()));
        if (lines.get(1).isEmpty() || promised < accepted) {
            throw new Malformed("it names no log, or promises the past");
        }
        return new Receipt(lines.get(1), promised, events, note);
    }

    private static List<Promise> events(List<String> lines) throws Malformed {
        List<Promise> events = new ArrayList<>();
        for (String line : lines) {
            Promise event = event(line);
            if (!events.isEmpty() && event.position() != events.getLast().position() + 1) {
                throw new Malformed("its events do not follow one another");
            }
            events.add(event);
        }
        return events;
    }

    /** Whether a trusted key of its log signed it, and no trusted log's line fails. */
    public boolean signed(List<VerifierKey> logs) {
        return Checkpoint.signed(note, origin, logs);
    }

    private static Promise event(String line) throws Malformed {
        String[] words = line.split(" ", WORDS);
        if (words.length != WORDS || !words[0].equals("event") || words[3].isEmpty() || words[4].isEmpty()) {
            throw new Malformed("'" + line + "' is not an event");
        }
        return new Promise(Texts.decimal(words[1]), Texts.hash(words[2]), words[3], words[4]);
    }

    private static String after(String prefix, String line) throws Malformed {
        if (!line.startsWith(prefix)) {
            throw new Malformed("'" + line + "' does not begin with '" + prefix + "'");
        }
        return line.substring(prefix.length());
    }
}
