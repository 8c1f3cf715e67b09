package jejak.api.fields;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jejak.aid.rulepack.RulePackShelf;
import jejak.api.access.Principal;
import jejak.api.access.Role;
import jejak.api.access.Scope;
import jejak.api.commands.OfficeDay;
import jejak.api.policy.Coordinates;
import jejak.api.policy.Gate;
import jejak.api.policy.Policy;
import jejak.api.policy.Standing;
import jejak.household.RecordOtherProgramme;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Prints what asking the policy costs: for one command whose household is known, and for one field, in turns with the same
 * answer without asking. Run with {@code -Pbench -Dbench.main=jejak.api.fields.GateBench}.
 */
final class GateBench {

    private static final int ROUNDS = 9;
    private static final int COMMANDS = 200_000;
    private static final int ANSWERS = 40;
    private static final int PEOPLE = 500;

    private static final LocalDate DAY = LocalDate.of(2024, 6, 10);
    private static final Principal OFFICER = new Principal(
            "officer", Role.OFFICE_DATA_OFFICER, new Scope("51.08", Set.of(), DAY, null), Set.of("other"));
    private static final Gate GATE =
            new Gate(Policy.standard(), Coordinates.standard(), _ -> Optional.of(Standing.in("51.08.08.2010")));

    private static final String SDL = """
        type Query { household(id: ID!): Household }
        type Household { members: [Member!]! }
        type Member { personId: ID! name: String! sex: String! relation: String! occupation: String! }
        """;
    private static final String QUESTION =
            "{ household(id: \"h\") { members { personId name sex relation occupation } } }";

    record Family(List<Person> members) {}

    record Person(String personId, String name, String sex, String relation, String occupation) {}

    private GateBench() {}

    public static void main(String[] args) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(OFFICER, null, List.of()));
        double[] commands = new double[ROUNDS];
        double[] asked = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        GraphQLSchema schema = schema();
        GraphQL with = GraphQL.newGraphQL(schema)
                .instrumentation(
                        new FieldGate(GATE, new OfficeDay(new RulePackShelf(), ZoneOffset.UTC), _ -> Optional.empty()))
                .build();
        GraphQL without = GraphQL.newGraphQL(schema).build();
        for (int i = 0; i < ROUNDS; i++) {
            commands[i] = nanos(GateBench::commands) / COMMANDS;
            asked[i] = nanos(() -> answers(with)) / (ANSWERS * PEOPLE * 5.0);
            bare[i] = nanos(() -> answers(without)) / (ANSWERS * PEOPLE * 5.0);
        }
        System.out.printf("policy, one command:           %,8.0f ns%n", median(commands));
        System.out.printf(
                "one field of an answer:        %,8.0f ns without, %,8.0f ns with the policy, ratio %.2f%n",
                median(bare), median(asked), median(asked) / median(bare));
    }

    private static void commands() {
        RecordOtherProgramme command = new RecordOtherProgramme("h", "PKH", EnrolmentStatus.ENROLLED, DAY);
        for (int i = 0; i < COMMANDS; i++) {
            if (!GATE.refusals(OFFICER, command, DAY).isEmpty()) {
                throw new IllegalStateException("The officer may.");
            }
        }
    }

    private static void answers(GraphQL office) {
        for (int i = 0; i < ANSWERS; i++) {
            ExecutionResult answer = office.execute(QUESTION);
            if (!answer.getErrors().isEmpty()) {
                throw new IllegalStateException(answer.getErrors().toString());
            }
        }
    }

    private static GraphQLSchema schema() {
        Family family = new Family(IntStream.range(0, PEOPLE)
                .mapToObj(i -> new Person("p" + i, "name", "FEMALE", "HEAD", "FARMER"))
                .toList());
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", query -> query.dataFetcher("household", _ -> family))
                .build();
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL), wiring);
    }

    private static double nanos(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return System.nanoTime() - begun;
    }

    private static double median(double[] of) {
        double[] sorted = of.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
