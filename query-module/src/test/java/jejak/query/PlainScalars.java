package jejak.query;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/** The product's scalars, as plainly as these tests can do with them. */
final class PlainScalars {

    private PlainScalars() {}

    static void wire(RuntimeWiring.Builder wiring) {
        List.of("Date", "DateTime", "Long", "Rupiah", "RegionCode", "Nik")
                .forEach(name -> wiring.scalar(GraphQLScalarType.newScalar()
                        .name(name)
                        .coercing(new Plain(name))
                        .build()));
    }

    private record Plain(String name) implements Coercing<Object, Object> {
        @Override
        public Object serialize(Object result, GraphQLContext context, Locale locale) {
            return result instanceof Long ? result : result.toString();
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            return input;
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return switch (input) {
                case IntValue number -> number.getValue().longValueExact();
                case StringValue text when name.equals("DateTime") -> OffsetDateTime.parse(text.getValue());
                case StringValue text -> text.getValue();
                default -> throw new IllegalArgumentException(input.toString());
            };
        }
    }
}
