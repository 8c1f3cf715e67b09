package jejak.query.node;

import graphql.TypeResolutionEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.idl.RuntimeWiring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jejak.query.engine.FromLog;
import jejak.query.paging.QueryRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Finds things by their ids alone, as clients do that keep what they were shown by its id and ask for it anew. */
@FromLog(sdl = """
    "A thing with an id that no other thing of the office has."
    interface Node {
      "Id by which node finds it again; to be kept as it is and not taken apart."
      id: ID!
    }

    extend type Query {
      "The thing with this id as it is now; null with the error FORBIDDEN when there is none or it may not be seen."
      node("Id as it was answered." id: ID!): Node
      "The things with these ids as they are now, in the order of asking; null as node is."
      nodes("Ids as they were answered, at most 100." ids: [ID!]!): [Node]!
    }
    """)
class Nodes implements RuntimeWiringConfigurer {

    private static final int MOST = 100;

    private final List<NodeKind> kinds;

    Nodes(List<NodeKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    @QueryMapping
    @Nullable
    Found node(@Argument String id) {
        return nodes(List.of(id)).getFirst();
    }

    @QueryMapping
    List<@Nullable Found> nodes(@Argument List<String> ids) {
        if (ids.size() > MOST) {
            throw new QueryRefused(
                    "TOO_MANY_IDS",
                    "Paling banyak " + MOST + " id sekali tanya, bukan " + ids.size() + ".",
                    "At most " + MOST + " ids may be asked for at once, not " + ids.size() + ".");
        }
        Map<String, Found> found = new HashMap<>();
        ids.stream()
                .distinct()
                .collect(Collectors.groupingBy(this::kindOf))
                .forEach((kind, own) -> kind.ifPresent(each -> found.putAll(each.find(own))));
        return ids.stream().<@Nullable Found>map(found::get).toList();
    }

    @Override
    public void configure(RuntimeWiring.Builder builder) {
        builder.type("Node", node -> node.typeResolver(this::typeOf));
    }

    private Optional<NodeKind> kindOf(String id) {
        return kinds.stream().filter(kind -> kind.owns(id)).findFirst();
    }

    private GraphQLObjectType typeOf(TypeResolutionEnvironment environment) {
        Class<?> is = environment.getObject().getClass();
        String type = kinds.stream()
                .filter(kind -> kind.is().equals(is))
                .map(NodeKind::type)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(is + " is of no kind that is known."));
        return environment.getSchema().getObjectType(type);
    }
}
