package jejak.api.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.api.paper.Block.Column;
import jejak.api.paper.Block.Fact;
import jejak.api.paper.Block.Shown;
import jejak.api.paper.Block.Table;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.query.words.Sentence;
import jejak.query.words.Words;
import tools.jackson.databind.JsonNode;

/** Turns what an answer says into words for the paper. */
final class Said {
    static final Sentence NONE = new Sentence("Tidak ada.", "None.");
    static final Sentence NOTHING = both("–");

    private static final List<Column> PEOPLE =
            List.of(column("No.", "No.", 1), name("Nama", "Name", 6), id("Orang"), column("Sebagai", "As", 6));

    private Said() {}

    static Sentence both(String text) {
        return new Sentence(text, text);
    }

    static Sentence text(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? NOTHING : both(value.asString());
    }

    static Sentence date(JsonNode value) {
        return value.isString() ? Sentence.say("%s", "%s", LocalDate.parse(value.asString())) : NOTHING;
    }

    static Sentence yes(JsonNode value) {
        return value.asBoolean() ? new Sentence("ya", "yes") : new Sentence("tidak", "no");
    }

    static <E extends Enum<E>> Sentence code(Class<E> codes, JsonNode value) {
        return value.isString() ? Words.of(Enum.valueOf(codes, value.asString())) : NOTHING;
    }

    static <E extends Enum<E>> Sentence codes(Class<E> codes, JsonNode values) {
        List<Sentence> all =
                values.valueStream().map(value -> code(codes, value)).toList();
        return all.isEmpty()
                ? NOTHING
                : new Sentence(
                        String.join(", ", all.stream().map(Sentence::id).toList()),
                        String.join(", ", all.stream().map(Sentence::en).toList()));
    }

    static Column column(String id, String en, int share) {
        return new Column(new Sentence(id, en), share, Shown.EVERYWHERE);
    }

    /** A name, which leaves with the person. */
    static Column name(String id, String en, int share) {
        return new Column(new Sentence(id, en), share, Shown.ON_PAPER);
    }

    /** The id in place of a name. */
    static Column id(String id) {
        return new Column(both(id), 0, Shown.IN_TEXT);
    }

    static Fact fact(String id, String en, Sentence value) {
        return new Fact(new Sentence(id, en), value);
    }

    /** On paper the name of the family's head, as far as the reader may see it; its id always. */
    static Sentence head(String family, Map<String, String> heads) {
        return new Sentence(heads.getOrDefault(family, "(tidak ditampilkan / not shown)"), family);
    }

    static Table people(Sentence heading, Iterable<JsonNode> people) {
        return new Table(heading, PEOPLE, rows(people), NONE);
    }

    /** People, and the sittings each came to. */
    static Table attendees(Sentence heading, JsonNode people) {
        List<List<Sentence>> rows = new ArrayList<>();
        rows(people)
                .forEach(row ->
                        rows.add(and(row, numbers(people.path(rows.size()).path("sittings")))));
        return new Table(heading, and(PEOPLE, column("Sidang", "Sitting", 2)), rows, NONE);
    }

    private static List<List<Sentence>> rows(Iterable<JsonNode> people) {
        List<List<Sentence>> rows = new ArrayList<>();
        for (JsonNode person : people) {
            rows.add(List.of(
                    both(Integer.toString(rows.size() + 1)),
                    text(person.path("name")),
                    text(person.path("personId")),
                    code(AttendeeRole.class, person.path("role"))));
        }
        return rows;
    }

    private static Sentence numbers(JsonNode numbers) {
        return both(numbers.valueStream().map(JsonNode::asString).collect(Collectors.joining(", ")));
    }

    private static <T> List<T> and(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    static <E extends Enum<E>> List<Fact> counted(Class<E> codes, Iterable<JsonNode> nodes, String field) {
        Map<E, Integer> counts = new EnumMap<>(codes);
        nodes.forEach(node -> counts.merge(Enum.valueOf(codes, node.path(field).asString()), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each -> new Fact(Words.of(each.getKey()).capitalised(), both(Integer.toString(each.getValue()))))
                .toList();
    }
}
