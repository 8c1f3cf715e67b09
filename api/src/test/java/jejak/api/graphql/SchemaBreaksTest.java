package jejak.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client could ask of the released schema can still be asked, or was announced as deprecated with its reason. */
class SchemaBreaksTest {

    private static final Path DOCS = Path.of("src/docs");

    private static final String OLD = """
        type Query { thing(id: ID!, size: Int): Thing other: String }
        type Thing { name: String! colour: Colour }
        enum Colour { RED BLUE }
        """;

    @Test
    void nothingIsBrokenThatWasNotAnnounced() throws IOException {
        assertThat(SchemaBreaks.unannounced(
                        Files.readString(DOCS.resolve("schema.released.graphqls")),
                        Files.readString(DOCS.resolve("schema.approved.graphqls")),
                        Files.readString(DOCS.resolve("schema-changes.md"))))
                .as("announce it in schema-changes.md, or leave it as it was")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "other: String; ''; Query.other",
                "name: String!; name: String; Thing.name",
                "name: String!; name: Int!; Thing.name",
                "size: Int; size: Int!; Query.thing",
                "size: Int; ''; Query.thing",
                "' BLUE'; ''; Colour",
                "colour: Colour; ''; Thing.colour"
            })
    void whatBreaksAClientIsFoundAndMayBeAnnounced(String before, String after, String place) {
        String now = OLD.replace(before, after);

        assertThat(SchemaBreaks.unannounced(OLD, now, "")).isNotEmpty().allMatch(found -> found.startsWith(place));
        assertThat(SchemaBreaks.unannounced(OLD, now, "| " + place + " | nobody asked for it | |"))
                .as("a day is missing")
                .isNotEmpty();
        assertThat(SchemaBreaks.unannounced(OLD, now, "| " + place + " | nobody asked for it | 2026-11-01 |"))
                .isEmpty();
    }

    @Test
    void whatIsAddedBreaksNobody() {
        String now =
                OLD.replace("other: String", "other: String more: Thing").replace("size: Int", "size: Int at: Int");

        assertThat(SchemaBreaks.unannounced(OLD, now, "")).isEmpty();
    }
}
