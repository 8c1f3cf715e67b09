package jejak.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jejak.api.DemoOfficeTest;
import jejak.api.Office;
import jejak.api.StatementCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A longer page costs the database no further statement: for every question that comes with the product, and for the deepest ones. */
@DemoOfficeTest
class StatementsPerQuestionTest {

    /** Of the demo year, and one of its members. */
    private static final String FAMILY = "ae44c1a1-4d75-4511-98be-b1d908ab37e1";

    private static final String PERSON = "15d12acd-f3ee-4ef3-a9a4-a65692dc8381";

    private static final List<Path> PLACES = List.of(
            Path.of("src/main/resources/static/graphiql/examples"),
            Path.of("src/main/resources/graphql/documents/tour"),
            Path.of("src/main/resources/graphql/documents/looks"));

    /** Of everything that a page of a list may hold. */
    private static final List<String> DEEP = List.of(
            "{ households(villageCode: \"%s\", first: 1) { totalCount edges { node { id village { name } hamlet"
                + " members { id name disabilities { kind } } head { nik } registry { source } decisions { kind }"
                + " benefits { state payments { rupiah } } eligibility { outcome } timeline(first: 3) { filteredCount"
                + " edges { node { id sentence { en } legalBasis { citation } } } } } } } }",
            "{ households(villageCode: \"%s\", first: 1) { edges { node { id signals { facts sentence { en } }"
                    + " otherProgrammes { programme } movedOut { movedOn } timeline(first: 2) { edges { node {"
                    + " evidence { kind } } } } } } } }",
            "{ signals(first: 1) { edges { node { id facts sentence { en } } } } }",
            "{ imports(first: 1) { edges { node { id progress { rows } } } } }",
            "{ missingEvidence(programme: \"BSU\", year: 2024, tranche: 1, first: 1) { edges { node { missing } } } }",
            "{ proposals(villageCode: \"%s\", first: 1) { edges { node { proposalId stage } } } }",
            "{ objections(villageCode: \"%s\", first: 1) { edges { node { objectionId stage tasks { task events {"
                    + " eventId } } } } } }",
            "{ objectionTasks(first: 1) { edges { node { task events { eventId } } } } }",
            "{ cases(first: 1) { edges { node { id kind } } } }",
            "{ strayPoor(first: 1) { edges { node { householdId stage } } } }",
            "{ paymentList(programme: \"BSU\", year: 2024, tranche: 1, first: 1) { totalCount edges { node { id rupiah"
                    + " state } } } }",
            "{ musdesSessions(villageCode: \"%s\", first: 1) { totalCount edges { node { id attendees { role }"
                + " sittings { quorum } decisions { kind } minutes { signedOn signatures { role } } invitations { role"
                + " } submissions { submittedOn attachments { kind } } addenda { ground signatures { role } }"
                + " waitingAddenda { kind } } } } }",
            "{ decidedByDeadline(first: 1) { edges { node { events { eventId } } } } }",
            "{ excludedRecipients(programme: \"BSU\", year: 2024, first: 1) { edges { node { events { eventId } } } }"
                    + " }",
            "{ staleVillages(asOf: \"2024-12-31\", months: 1, first: 1) { edges { node { name events { eventId } } } }"
                    + " }",
            "{ reproduceDecree(number: \"DEMO/DISABILITY_NON_PROGRAM/2024\") { outsideAnnex(first: 1) { edges { node {"
                    + " paymentId events { eventId } } } } } }");

    @Autowired
    private Office office;

    @Autowired
    private StatementCount statements;

    static Stream<String> questions() throws IOException {
        List<String> texts = new ArrayList<>(DEEP);
        for (Path place : PLACES) {
            try (Stream<Path> files = Files.list(place)) {
                for (Path file : files.sorted().toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        return texts.stream().filter(text -> !text.contains("mutation"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aLongerPageTakesNoFurtherStatement(String text) {
        String question = text.replace("%s", largestVillage())
                .replace("00000000-0000-0000-0000-000000000000", FAMILY)
                .replace("$first: Int!, ", ""); // a page is asked for by a number here
        asked(question, 1); // what a first question finds out once is not counted

        int one = asked(question, 1);

        assertThat(one).as(question).isNotNegative();
        assertThat(asked(question, 10)).as(question).isEqualTo(one);
        assertThat(asked(question, 50)).as(question).isEqualTo(one);
    }

    @Test
    void aHundredThingsFoundByTheirIdsTakeAsManyStatementsAsOneOfEachKind() {
        JsonNode page = office.ask(
                        "query ($v: String!) { households(villageCode: $v, first: 10) { edges { node { id members { id"
                                + " } timeline(first: 2) { edges { node { id } } } } } } }",
                        Map.of("v", largestVillage()))
                .at("/data/households/edges");
        List<String> all = new ArrayList<>();
        page.forEach(edge -> {
            all.add(edge.at("/node/id").asString());
            all.add(edge.at("/node/members/0/id").asString());
            all.add(edge.at("/node/timeline/edges/0/node/id").asString());
        });
        assertThat(all).hasSizeGreaterThan(20);
        found(all);

        int three = found(all.subList(0, 3));

        assertThat(found(all)).isEqualTo(three);
    }

    private int found(List<String> ids) {
        return fewest(() -> {
            JsonNode answer = office.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids));
            assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        });
    }

    private int asked(String question, int first) {
        String text = withPage(question, first);
        return fewest(() -> {
            JsonNode answer =
                    (text.contains("whoLooked(") ? office.as("dpo") : office).ask(text, Map.of("personId", PERSON));
            assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        });
    }

    /** The fewest of five: once a second it is asked anew who has emergency access, whatever the question. */
    private int fewest(Runnable question) {
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            statements.taken();
            question.run();
            fewest = Math.min(fewest, statements.taken());
        }
        return fewest;
    }

    /** Every outermost page of the question is to be so long. */
    private static String withPage(String question, int first) {
        Document document = new Parser().parseDocument(question);
        Node<?> changed = new AstTransformer().transform(document, new NodeVisitorStub() {
            @Override
            public TraversalControl visitArgument(Argument argument, TraverserContext<Node> context) {
                return argument.getName().equals("first") && pagesAbove(context) == 0
                        ? TreeTransformerUtil.changeNode(context, argument.transform(a -> a.value(IntValue.of(first))))
                        : TraversalControl.CONTINUE;
            }
        });
        return AstPrinter.printAst(changed);
    }

    private static long pagesAbove(TraverserContext<Node> argument) {
        return argument.getParentNodes().stream()
                        .filter(Field.class::isInstance)
                        .flatMap(field -> ((Field) field).getArguments().stream())
                        .filter(each -> each.getName().equals("first"))
                        .count()
                - 1;
    }

    private String largestVillage() {
        JsonNode villages =
                office.ask("{ villages { code households } }", Map.of()).at("/data/villages");
        String largest = "";
        long most = -1;
        for (JsonNode each : villages) {
            if (each.path("households").asLong() > most) {
                most = each.path("households").asLong();
                largest = each.path("code").asString();
            }
        }
        return largest;
    }
}
