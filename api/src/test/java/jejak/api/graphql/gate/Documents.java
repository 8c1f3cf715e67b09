package jejak.api.graphql.gate;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.stream.Collectors;

/** Writes the document of a mutation: everything it takes as variables, everything it answers. */
final class Documents {

    private Documents() {}

    static String of(GraphQLFieldDefinition mutation) {
        String name = mutation.getName();
        String variables = mutation.getArguments().stream()
                .map(argument -> "$" + argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType()))
                .collect(Collectors.joining(", ", "(", ")"));
        String arguments = mutation.getArguments().stream()
                .map(argument -> argument.getName() + ": $" + argument.getName())
                .collect(Collectors.joining(", ", "(", ")"));
        String title = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return "mutation " + title + variables + " {\n  " + name + arguments + fields(mutation.getType(), "  ")
                + "\n}\n";
    }

    private static String fields(GraphQLType type, String indent) {
        if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLObjectType object)) {
            return "";
        }
        return object.getFieldDefinitions().stream()
                .filter(field -> field.getArguments().isEmpty())
                .map(field -> indent + "  " + field.getName() + fields(field.getType(), indent + "  "))
                .collect(Collectors.joining("\n", " {\n", "\n" + indent + "}"));
    }
}
