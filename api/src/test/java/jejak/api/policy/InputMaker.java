package jejak.api.policy;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills in the form of any command so that the schema takes it: the things it names as told, the rest made up. */
final class InputMaker {

    private final GraphQLSchema schema;

    InputMaker(GraphQLSchema schema) {
        this.schema = schema;
    }

    Map<String, Object> input(String command, Map<String, ?> named) {
        return object((GraphQLInputObjectType) schema.getType(command + "Input"), named);
    }

    private Map<String, Object> object(GraphQLInputObjectType type, Map<String, ?> named) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            if (named.containsKey(field.getName())) {
                values.put(field.getName(), named.get(field.getName()));
            } else if (field.getType() instanceof GraphQLNonNull required) {
                values.put(field.getName(), value(required.getWrappedType(), named));
            }
        }
        return values;
    }

    private Object value(GraphQLType type, Map<String, ?> named) {
        return switch (type) {
            case GraphQLNonNull required -> value(required.getWrappedType(), named);
            case GraphQLList _ -> List.of();
            case GraphQLInputObjectType object -> object(object, named);
            case GraphQLEnumType codes -> codes.getValues().getFirst().getName();
            default -> scalar(((GraphQLNamedType) type).getName());
        };
    }

    private static Object scalar(String name) {
        return switch (name) {
            case "Int", "Long", "Rupiah" -> 1;
            case "Boolean" -> false;
            case "Date" -> "2024-01-02";
            case "DateTime" -> "2024-01-02T00:00:00Z";
            default -> "x";
        };
    }

    /** Whether a command has a form. */
    boolean knows(String command) {
        return schema.getType(command + "Input") instanceof GraphQLInputType;
    }
}
