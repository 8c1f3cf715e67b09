package jejak.api.paper;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jejak.query.words.Sentence;

/** A part of a document, before it is drawn: what it says is the same on paper and in its plain text. */
public sealed interface Block {

    /** The lines that stand for it in the document's plain text, which names nobody. */
    List<String> plain();

    /** What the document is called. */
    record Title(Sentence name, String beneath) implements Block {
        @Override
        public List<String> plain() {
            return List.of(name.id(), beneath);
        }
    }

    /** Single facts under a heading. */
    record Facts(Sentence heading, List<Fact> facts) implements Block {
        @Override
        public List<String> plain() {
            return lines(
                    heading,
                    facts.stream()
                            .map(fact -> fact.name().id() + ": " + fact.value().id())
                            .toList());
        }
    }

    /** One fact and what it is called. */
    record Fact(Sentence name, Sentence value) {}

    /**
     * Rows under a heading.
     *
     * @param rows a value for each column
     * @param none what is said when there is no row
     */
    record Table(Sentence heading, List<Column> columns, List<List<Sentence>> rows, Sentence none) implements Block {
        @Override
        public List<String> plain() {
            return lines(
                    heading,
                    rows.isEmpty()
                            ? List.of(none.id())
                            : rows.stream().map(this::line).toList());
        }

        private String line(List<Sentence> row) {
            return IntStream.range(0, row.size())
                    .filter(i -> columns.get(i).on() != Shown.ON_PAPER)
                    .mapToObj(i -> Objects.requireNonNull(row.get(i)).id())
                    .collect(Collectors.joining(" | "));
        }
    }

    /** @param share of the width; any unit, as only the proportions count */
    record Column(Sentence head, int share, Shown on) {}

    /** Where a column is to be read: a name on paper only, since what is hashed must outlast the name. */
    enum Shown {
        EVERYWHERE,
        ON_PAPER,
        IN_TEXT
    }

    private static List<String> lines(Sentence heading, List<String> body) {
        return IntStream.rangeClosed(0, body.size())
                .mapToObj(i -> i == 0 ? "# " + heading.id() : body.get(i - 1))
                .toList();
    }
}
