package jejak.ledger.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A promise to whoever sent a command: these events stand there, and every later checkpoint will have them there.
 *
 * @param origin of the log
 * @param commandId may be empty
 * @param accepted when the promise was made
 * @param promised from then on every checkpoint includes the events
 */
public record Receipt(String origin, String commandId, Instant accepted, Instant promised, List<Place> events) {
    private static final String HEADER = "jejak-receipt/v1";
    private static final String EVENT = "event ";

    /** Where one event stands, and as what. */
    @SuppressWarnings("ArrayRecordComponent") // compared by its text
    public record Place(long position, byte[] hash, String eventId, String stream) {}

    public Receipt {
        events = List.copyOf(events);
    }

    /** @throws MalformedNote unless it is the text of a receipt */
    public static Receipt parse(String text) {
        if (!text.endsWith("\n")) {
            throw new MalformedNote("A receipt ends with a newline.");
        }
        List<String> lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() < 6 || !lines.getFirst().equals(HEADER)) {
            throw new MalformedNote("A receipt begins with the line " + HEADER + " and names an event.");
        }
        Receipt receipt = new Receipt(
                lines.get(1),
                rest(lines.get(2), "command "),
                Instant.ofEpochSecond(Text.number(rest(lines.get(3), "accepted "))),
                Instant.ofEpochSecond(Text.number(rest(lines.get(4), "promised "))),
                lines.subList(5, lines.size()).stream().map(Receipt::place).toList());
        receipt.refuseDisorder();
        return receipt;
    }

    /** The text that is signed. */
    public String text() {
        List<String> lines = new ArrayList<>(List.of(
                HEADER,
                origin,
                "command " + commandId,
                "accepted " + accepted.getEpochSecond(),
                "promised " + promised.getEpochSecond()));
        events.forEach(event -> lines.add(EVENT + event.position() + " " + Text.base64(event.hash()) + " "
                + event.eventId() + " " + event.stream()));
        return String.join("\n", lines) + "\n";
    }

    private static Place place(String line) {
        String[] words = rest(line, EVENT).split(" ", 4);
        if (words.length != 4 || words[2].isEmpty() || words[3].isEmpty()) {
            throw new MalformedNote("An event of a receipt has position, hash, id and stream: " + line);
        }
        return new Place(Text.number(words[0]), Text.hash(words[1]), words[2], words[3]);
    }

    private void refuseDisorder() {
        for (int i = 1; i < events.size(); i++) {
            if (events.get(i).position() != events.get(i - 1).position() + 1) {
                throw new MalformedNote("The events of a receipt follow each other.");
            }
        }
        if (origin.isEmpty() || promised.isBefore(accepted)) {
            throw new MalformedNote("A receipt has an origin, and promises nothing for the past.");
        }
    }

    private static String rest(String line, String word) {
        if (!line.startsWith(word)) {
            throw new MalformedNote("This line of a receipt should begin with '" + word + "': " + line);
        }
        return line.substring(word.length());
    }
}
