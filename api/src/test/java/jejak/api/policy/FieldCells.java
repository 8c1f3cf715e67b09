package jejak.api.policy;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jejak.api.Office;
import jejak.api.access.Role;
import jejak.api.policy.CommandCells.Spot;
import jejak.api.policy.Grounds.Ground;
import tools.jackson.databind.JsonNode;

/** Asks for every field of every thing as every role; a field is missing with its error exactly where the table says so. */
final class FieldCells {

    /** A question, what it is about, and the answer of somebody who may see everything there. */
    record Question(String field, String argument, String value, Spot spot, Ground ground) {
        Question(String field, String argument, String value, Ground ground, Spot spot) {
            this(field, argument, value, spot, ground);
        }
    }

    private static final int DEEPEST = 7;

    private final Office office;
    private final Grounds grounds;
    private final GraphQLSchema schema;
    private final Permissions table = Permissions.standard();
    private final Coordinates coordinates = Coordinates.standard();
    private int tried;

    FieldCells(Office office, Grounds grounds, GraphQLSchema schema) {
        this.office = office;
        this.grounds = grounds;
        this.schema = schema;
    }

    /** How many fields were asked for; every one was shown or refused as the table says. */
    int tryAll() {
        for (Question question : questions()) {
            String query = query(question);
            JsonNode whole = office.as("external-auditor@" + question.ground().regency())
                    .ask(query, Map.of("v", question.value()));
            assertThat(whole.has("errors")).as("%s: %s", query, whole).isFalse();
            for (Role role : Role.values()) {
                if (role != Role.SYSTEM) {
                    grounds.accounts(role).forEach(account -> compare(account, role, question, query, whole));
                }
            }
        }
        return tried;
    }

    private List<Question> questions() {
        List<Question> all = new ArrayList<>();
        grounds.households.forEach(h -> {
            Spot spot = new Spot(h.ground().relation(), h.own(), h.state());
            all.add(new Question("household", "id", h.id(), h.ground(), spot));
            all.add(new Question(
                    "signal", "id", h.signal(), h.ground(), new Spot(spot.relation(), h.own(), State.NORMAL)));
            all.add(new Question("aidBalance", "householdId", h.id(), h.ground(), spot));
            all.add(new Question("eligibilityTrail", "programme: \"BSU\", householdId", h.id(), h.ground(), spot));
        });
        grounds.sessions.forEach(s -> all.add(new Question(
                "musdes", "id", s.id(), s.ground(), new Spot(s.ground().relation(), false, s.state()))));
        for (Ground g : grounds.grounds) {
            Spot spot = new Spot(g.relation(), false, State.NORMAL);
            all.add(new Question("households", "first: 1, villageCode", g.village(), g, spot));
            all.add(new Question("musdesSessions", "first: 1, villageCode", g.village(), g, spot));
        }
        return all;
    }

    private String query(Question q) {
        GraphQLFieldDefinition field = schema.getQueryType().getField(q.field());
        String type = q.argument().endsWith("villageCode") ? "String!" : "ID!";
        return "query ($v: %s) { %s(%s: $v) %s }"
                .formatted(
                        type,
                        q.field(),
                        q.argument(),
                        selection(unwrapped(field), 1, q.field().endsWith("s")));
    }

    /** Every field of the type and of what it holds; of a list of things only their ids, they are asked one by one. */
    private String selection(GraphQLObjectType type, int depth, boolean shallow) {
        return type.getFieldDefinitions().stream()
                .filter(field -> askable(field, depth))
                .filter(field -> !(shallow && List.of("Household", "Musdes").contains(type.getName()))
                        || field.getName().equals("id"))
                .map(field -> field.getName()
                        + arguments(field)
                        + (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType object
                                ? " " + selection(object, depth + 1, shallow)
                                : ""))
                .collect(Collectors.joining(" ", "{ ", " }"));
    }

    private static boolean askable(GraphQLFieldDefinition field, int depth) {
        boolean object = GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType;
        Predicate<String> known = name -> name.equals("first");
        return (!object || depth < DEEPEST)
                && field.getArguments().stream()
                        .filter(argument -> argument.getType() instanceof GraphQLNonNull)
                        .allMatch(argument -> known.test(argument.getName()));
    }

    private static String arguments(GraphQLFieldDefinition field) {
        return field.getArgument("first") == null ? "" : "(first: 3)";
    }

    private void compare(String account, Role role, Question question, String query, JsonNode whole) {
        Spot seen = new Spot(
                Grounds.seen(account, question.spot().relation()),
                question.spot().own(),
                question.spot().state());
        Set<String> expected = new TreeSet<>();
        walk(
                schema.getQueryType(),
                question.field(),
                whole.path("data").path(question.field()),
                "/" + question.field(),
                role,
                seen,
                expected);
        JsonNode answer = office.as(account).ask(query, Map.of("v", question.value()));
        assertThat(refusedIn(answer))
                .as("%s asks %s: %s", account, question, answer)
                .isEqualTo(expected);
    }

    private void walk(
            GraphQLObjectType type,
            String field,
            JsonNode value,
            String path,
            Role role,
            Spot spot,
            Set<String> refused) {
        tried++;
        String action = coordinates.field(type.getName(), field).orElseThrow().action();
        if (!table.permit(action, role, spot.relation(), spot.own(), spot.state())) {
            refused.add(path);
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                within(type, field, value.get(i), path + "/" + i, role, spot, refused);
            }
        } else {
            within(type, field, value, path, role, spot, refused);
        }
    }

    private void within(
            GraphQLObjectType type,
            String field,
            JsonNode value,
            String path,
            Role role,
            Spot spot,
            Set<String> refused) {
        if (value.isObject() && unwrapped(type.getField(field)) instanceof GraphQLObjectType inner) {
            value.propertyNames()
                    .forEach(name -> walk(inner, name, value.path(name), path + "/" + name, role, spot, refused));
        }
    }

    private static GraphQLObjectType unwrapped(GraphQLFieldDefinition field) {
        return (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
    }

    private static Set<String> refusedIn(JsonNode answer) {
        return StreamSupport.stream(answer.path("errors").spliterator(), false)
                .map(error -> {
                    assertThat(error.path("extensions").path("code").asString()).isEqualTo("FORBIDDEN");
                    return StreamSupport.stream(error.path("path").spliterator(), false)
                            .map(JsonNode::asString)
                            .collect(Collectors.joining("/", "/", ""));
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
