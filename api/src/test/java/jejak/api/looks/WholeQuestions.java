package jejak.api.looks;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every question the schema allows, each asking for every field it has: read off the schema, so that none is forgotten. */
public final class WholeQuestions {

    private final GraphQLSchema schema;
    private final Map<String, String> arguments;

    private final Set<String> alsoGiven;

    /** @param arguments what to give for an argument of that name; a field that needs another one is left out */
    WholeQuestions(GraphQLSchema schema, Map<String, String> arguments) {
        this(schema, arguments, Set.of());
    }

    /** @param alsoGiven names of arguments that are given where they may be left out */
    public WholeQuestions(GraphQLSchema schema, Map<String, String> arguments, Set<String> alsoGiven) {
        this.schema = schema;
        this.arguments = arguments;
        this.alsoGiven = alsoGiven;
    }

    /** By the name of the question. */
    public Map<String, String> all() {
        return schema.getQueryType().getFieldDefinitions().stream()
                .filter(this::canBeAsked)
                .collect(Collectors.toMap(
                        GraphQLFieldDefinition::getName, field -> "{ " + asked(field, new ArrayList<>()) + " }"));
    }

    private boolean canBeAsked(GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .filter(argument -> argument.getType() instanceof GraphQLNonNull)
                .allMatch(argument -> arguments.containsKey(argument.getName()));
    }

    private String asked(GraphQLFieldDefinition field, List<GraphQLType> path) {
        String given = field.getArguments().stream()
                .filter(argument ->
                        argument.getType() instanceof GraphQLNonNull || alsoGiven.contains(argument.getName()))
                .map(GraphQLArgument::getName)
                .map(name -> name + ": " + Objects.requireNonNull(arguments.get(name)))
                .collect(Collectors.joining(", "));
        String parts = parts(GraphQLTypeUtil.unwrapAll(field.getType()), path).orElse("");
        return field.getName() + (given.isEmpty() ? "" : "(" + given + ")") + parts;
    }

    /** Empty for a value, which has no parts. */
    private Optional<String> parts(GraphQLType type, List<GraphQLType> path) {
        if (!(type instanceof GraphQLFieldsContainer container)) {
            return Optional.empty();
        }
        List<GraphQLType> deeper = new ArrayList<>(path);
        deeper.add(type);
        return Optional.of(container.getFieldDefinitions().stream()
                .filter(this::canBeAsked)
                .filter(field -> !path.contains(GraphQLTypeUtil.unwrapAll(field.getType()))
                        && !type.equals(GraphQLTypeUtil.unwrapAll(field.getType())))
                .map(field -> asked(field, deeper))
                .collect(Collectors.joining(" ", " { ", " }")));
    }
}
