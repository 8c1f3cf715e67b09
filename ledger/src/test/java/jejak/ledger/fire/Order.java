package jejak.ledger.fire;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.ledger.Append;
import jejak.ledger.Claim;
import jejak.ledger.Draft;
import jejak.ledger.TestCodec;

/** One command in one line of a journal, so that the next process can send the very same again. */
record Order(String id, List<Place> places, String claim) {
    static final String NO_CLAIM = "-";
    static final Claim.Ceiling BUDGET = new Claim.Ceiling("budget", "line", 1_500);

    private static final Instant MONDAY = Instant.parse("2026-03-02T01:02:03.456789Z");
    private static final TestCodec CODEC = new TestCodec();

    /** Where one of its events goes. */
    record Place(String stream, long version) {}

    static Order parse(String line) {
        String[] words = line.split(" ");
        List<Place> places = Stream.of(words[1].split(","))
                .map(place -> place.split("@"))
                .map(parts -> new Place(parts[0], Long.parseLong(parts[1])))
                .toList();
        return new Order(words[0], places, words[2]);
    }

    @Override
    public String toString() {
        return id + " "
                + places.stream().map(p -> p.stream() + "@" + p.version()).collect(Collectors.joining(","))
                + " " + claim;
    }

    Append append() {
        List<Draft> drafts = new ArrayList<>();
        for (Place place : places) {
            Object payload = drafts.isEmpty() ? payload() : id;
            drafts.add(new Draft(
                    place.stream(),
                    place.version(),
                    "Household",
                    id + "-" + drafts.size(),
                    MONDAY,
                    Map.of("actor", "sari"),
                    CODEC.encode(payload, place.stream(), place.version())));
        }
        return new Append(id, toString().getBytes(StandardCharsets.UTF_8), drafts);
    }

    private Object payload() {
        String[] parts = claim.split(":");
        return switch (parts[0]) {
            case "take" -> TestCodec.Note.claiming(new Claim.Unique("nik", parts[1]));
            case "free" -> TestCodec.Note.claiming(new Claim.Release("nik", parts[1]));
            case "spend" -> TestCodec.Note.claiming(new Claim.Consume(BUDGET.kind(), BUDGET.key(), 1));
            case "open" -> TestCodec.Note.claiming(BUDGET);
            default -> id;
        };
    }
}
